-- severity: error
-- group: time
-- kind: casework-step
-- judges: submission
-- again: casework casework = id
-- bg: Стъпката е от {value}, а случай {casework} е открит едва на {opened}.
-- en: The step is of {value}, but casework {casework} was only opened on {opened}.
-- fires: {"casework":[{"id":"С1","opened":"2025-02-03"}],"casework-step":[{"casework":"С1","date":"2025-02-02","step":"assessment"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-02-03"}],"casework-step":[{"casework":"С1","date":"2025-02-03","step":"assessment"}]}
SELECT r.origin, r.origin_row, r.casework || '|' || r.date || '|' || r.step AS key, 'date' AS field, r.date AS value,
  r.casework, c.opened
FROM submitted_casework_step r JOIN casework c ON c.id = r.casework
WHERE r.date < c.opened
