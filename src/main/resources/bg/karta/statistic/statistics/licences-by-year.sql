-- bg: Лицензи по година на издаване и статус
-- en: Licences by year of issue and status
-- unit-bg: лицензи
-- unit-en: licences
-- column: year integer Година | Year
-- column: sort text Вид на номера | Sort of number
-- column: status text Статус | Status
-- column: in_force boolean Действа на деня | In force on the day
-- column: licences integer Лицензи | Licences
-- words: sort licence-sort
-- words: status licence-status
-- note-bg: първи (first) = Л-3129, променен (changed) = след промяна (ЛПО), подновен (renewed) = Л-3130, друг (other) = с друг номер.
-- note-en: first = first issued (Л-3129), changed = after a change (ЛПО), renewed = renewed (Л-3130), other = another number.
-- uses: licence/licence-period
SELECT CAST(substr(l.issued, 1, 4) AS INTEGER) AS year,
  CASE WHEN l.number LIKE 'Л-3129-%' THEN 'first' WHEN l.number LIKE 'ЛПО-%' THEN 'changed'
    WHEN l.number LIKE 'Л-3130-%' THEN 'renewed' ELSE 'other' END AS sort,
  l.status, COALESCE(:on BETWEEN p.starts AND p.ends, 0) AS in_force, COUNT(*) AS licences
FROM licence l LEFT JOIN licence_period p ON p.number = l.number
GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
