-- bg: Доставчици и лицензи по вид социална услуга
-- en: Providers and licences by kind of social service
-- unit-bg: доставчици; лицензи
-- unit-en: providers; licences
-- column: kind text Код | Code
-- column: kind_name text Социална услуга | Social service
-- column: providers integer Доставчици | Providers
-- column: providers_in_force integer От тях с действащ лиценз | Of these with a licence in force
-- column: licences integer Първи лицензи | First licences
-- column: licences_in_force integer Действащи лицензи | Licences in force
-- note-bg: Доставчик с няколко вида услуги се брои при всеки. Лиценз с неизвестен вид не се брои в колоните за лицензи, а доставчикът му се брои при всички услуги, изброени за него.
-- note-en: A provider of several kinds counts under each. A licence of unknown kind is in no column of licences; its provider counts under every kind listed for it.
-- uses: licence/licence-period
WITH held AS (
  SELECT l.provider, k.code AS kind, l.number, l.kind IS NOT NULL AS certain, l.starts, l.ends
  FROM licence_period l JOIN nomenclature k ON k.list = 'kind'
    AND (l.kind = k.code OR (l.kind IS NULL AND instr(l.possible_kinds, '"' || k.code || '"') > 0))
)
SELECT k.code AS kind, CASE :lang WHEN 'bg' THEN k.name_bg ELSE k.name_en END AS kind_name,
  COUNT(DISTINCT h.provider) AS providers,
  COUNT(DISTINCT CASE WHEN :on BETWEEN h.starts AND h.ends THEN h.provider END) AS providers_in_force,
  COUNT(DISTINCT CASE WHEN h.certain AND h.number LIKE 'Л-3129-%' THEN h.number END) AS licences,
  COUNT(DISTINCT CASE WHEN h.certain AND :on BETWEEN h.starts AND h.ends THEN h.number END)
    AS licences_in_force
FROM nomenclature k LEFT JOIN held h ON h.kind = k.code
WHERE k.list = 'kind'
GROUP BY k.code ORDER BY k.place
