-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: service
-- judges: register
-- uses: service/service-state
-- legal: ЗСУ, чл. 31, ал. 1 и 2
-- uses: licence/licence-period
-- bg: Услуга {key} на „{provider_name}“ е открита на {value}, а първият лиценз на доставчика за „{kind_name}“ в регистъра ({licence}) действа от {starts} (дни без лиценз: {days}).
-- en: Service {key} of {provider_name} opened on {value}, and the provider's first licence for "{kind_name}" in the register ({licence}) is in force from {starts} (days without a licence: {days}).
-- why-bg: Дните между откриването и първия лиценз са дни, в които услугата е работила без лиценз, освен ако едната дата е сгрешена.
-- why-en: The days between the opening and the first licence are days on which the service ran without one, unless one of the dates is wrong.
-- do-bg: Сверете деня на откриване с акта за откриване и първия лиценз с регистъра на АКСУ. Ако има по-ранен лиценз, внесете изданието, в което е; ако денят е грешен, поправете го с karta set service.
-- do-en: Compare the day of opening with the act that opened the service, and the first licence with the register of the agency (АКСУ). If there is an earlier licence, import the edition that holds it; if the day is wrong, correct it with karta set service.
-- fires: {"provider":[{"form":"private"}],"service":[{"id":"S1","type":"ДСХ","opened":"2021-03-01"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_from":"2021-06-01","valid_to":"2026-05-31"}]}
-- passes: {"provider":[{"form":"private"}],"service":[{"id":"S1","type":"ДСХ","opened":"2021-06-01"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_from":"2021-06-01","valid_to":"2026-05-31"}]}
-- passes: {"provider":[{"form":"private"}],"service":[{"id":"S1","type":"ДСХ","opened":"2019-03-01"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_from":"2021-06-01","valid_to":"2026-05-31"}]}
-- passes: {"provider":[{"form":"municipality"}],"service":[{"id":"S1","type":"ДСХ","opened":"2021-03-01"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_from":"2021-06-01","valid_to":"2026-05-31"}]}
-- Services that were there before the act came into force worked under the earlier order at first.
SELECT s.origin, s.origin_row, s.id AS key, 'opened' AS field, s.opened AS value,
  COALESCE(p.name, s.provider) AS provider_name, l.number AS licence, l.starts,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'kind' AND n.code = l.kind) AS kind_name,
  CAST(julianday(MIN(l.starts, COALESCE(s.closed, l.starts))) - julianday(s.opened) AS INTEGER) AS days
FROM service s
-- Whose it was when it opened.
JOIN service_state h ON h.service = s.id AND h.valid_from <= s.opened AND COALESCE(h.valid_to, '9999') > s.opened
JOIN service_type t ON t.code = h.type
JOIN json_each(t.kinds) k
JOIN (SELECT *, ROW_NUMBER() OVER (PARTITION BY provider, kind ORDER BY starts, number) AS place
  FROM licence_period WHERE kind IS NOT NULL AND ends >= starts) l
  ON l.provider = h.provider AND l.kind = k.value AND l.place = 1
LEFT JOIN provider p ON p.eik = h.provider
WHERE s.opened >= '2020-07-01' AND s.opened < l.starts AND l.starts <= :on
  AND COALESCE(p.form, '') NOT IN ('municipality', 'state')
  -- One whose kind is not known may have been for this.
  AND NOT EXISTS (SELECT 1 FROM licence_period u WHERE u.provider = h.provider AND u.kind IS NULL
    AND instr(u.possible_kinds, '"' || l.kind || '"') > 0 AND u.starts <= s.opened)
