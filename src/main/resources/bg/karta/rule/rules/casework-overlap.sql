-- severity: warning
-- group: duplicate
-- kind: casework
-- judges: submission
-- again: casework person = person
-- bg: Случай {key} е открит на {value}, докато с лицето се работи и по случай {other} (от {opened} до {closed}).
-- en: Casework {key} was opened on {value}, while casework {other} (from {opened} to {closed}) of the same person was open.
-- why-bg: Когато с един човек се работи по два случая едновременно, той и резултатът му се броят два пъти.
-- why-en: When one person has two caseworks at a time, the person and the result are counted twice.
-- do-bg: Проверете дали старият случай не е останал неприключен. Приключете го с деня, в който е открит новият, или слейте стъпките им.
-- do-en: See whether the old casework was left unclosed. Close it on the day the new one opened, or bring their steps together.
-- fires: {"casework":[{"id":"С1","opened":"2024-02-03"},{"id":"С2","opened":"2025-02-03"}]}
-- fires: {"casework":[{"id":"С1","opened":"2024-02-03","closed":"2025-02-04"},{"id":"С2","opened":"2025-02-03"}]}
-- passes: {"casework":[{"id":"С1","opened":"2024-02-03","closed":"2025-02-03"},{"id":"С2","opened":"2025-02-03"}]}
-- passes: {"casework":[{"id":"С1","opened":"2024-02-03","person":"8809268343"},{"id":"С2","opened":"2025-02-03","person":"6101057509"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'opened' AS field, r.opened AS value,
  MIN(o.id) AS other, o.opened, COALESCE(o.closed, '…') AS closed
FROM submitted_casework r JOIN casework o ON o.person = r.person
WHERE o.id <> r.id
  AND o.opened < COALESCE(r.closed, '9999') AND r.opened < COALESCE(o.closed, '9999')
  -- Of two, the later one is named, whichever came first.
  AND (o.opened < r.opened OR (o.opened = r.opened AND o.id < r.id))
GROUP BY r.id
