-- severity: info
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- uses: licence/licence-period
-- bg: Лицензи {other} и {key} на доставчик {provider} за „{kind_name}“ действат едновременно от {overlap_from} до {overlap_to} (дни: {days}).
-- en: Licences {other} and {key} of provider {provider} for "{kind_name}" are both in force from {overlap_from} to {overlap_to} (days: {days}).
-- why-bg: Два едновременни лиценза за един вид може да са за различни целеви групи, но може и единият да е записан два пъти.
-- why-en: Two licences of one kind at the same time may be for different target groups, but one of them may also be recorded twice.
-- do-bg: Сравнете целевите групи и заповедите на двата лиценза (karta licences show НОМЕР). Ако единият е заменен, попълнете полето replaces на другия.
-- do-en: Compare the target groups and orders of the two licences (karta licences show NUMBER). If one was replaced, fill in the field replaces of the other.
-- fires: {"licence":[{"number":"Л-3129-13","valid_from":"2021-01-28","valid_to":"2026-01-27"},{"number":"Л-3129-14","valid_from":"2021-01-28","valid_to":"2026-01-27"}]}
-- fires: {"licence":[{"number":"Л-3129-8","valid_from":"2021-01-27","valid_to":"2026-01-26"},{"number":"Л-3129-2183","valid_from":"2026-01-05","valid_to":"2031-01-04"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03"},{"number":"Л-3129-2184","valid_from":"2026-01-04","valid_to":"2031-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03"},{"number":"ЛПО-1-3129-1","replaces":"Л-3129-1","issued":"2022-01-04","valid_to":"2026-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03","target_group":"Деца"},{"number":"Л-3129-2","valid_from":"2022-01-04","valid_to":"2027-01-03","target_group":"Пълнолетни лица"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-06-01","valid_to":"2026-05-31"},{"number":"Л-3129-2","valid_from":"2026-03-01","valid_to":"2031-02-28"}]}
-- A licence of one kind may be held for each target group and place, which the agency's register
-- does not tell apart, and a new one is often issued before the old one ends: so this is to be
-- known, not a fault. Of several earlier ones the one it shares most days with.
SELECT origin, origin_row, number AS key, 'valid_from' AS field, starts AS value, provider, other,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'kind' AND n.code = o.kind) AS kind_name,
  starts AS overlap_from, last AS overlap_to,
  CAST(julianday(last) - julianday(starts) + 1 AS INTEGER) AS days
FROM (SELECT l.*, e.number AS other, MIN(l.ends, e.ends) AS last,
    ROW_NUMBER() OVER (PARTITION BY l.number ORDER BY MIN(l.ends, e.ends) DESC, e.number) AS place
  FROM licence_period l
  JOIN licence_period e ON e.provider = l.provider AND e.kind = l.kind
    AND (e.starts, length(e.number), e.number) < (l.starts, length(l.number), l.number)
    AND e.ends >= l.starts AND l.ends >= l.starts
  WHERE l.starts <= :on AND l.replaces IS NOT e.number AND e.replaces IS NOT l.number
    AND (l.target_group = e.target_group OR l.target_group IS NULL OR e.target_group IS NULL)) o
WHERE place = 1
