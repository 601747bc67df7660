-- severity: error
-- group: time
-- kind: casework-step
-- judges: submission
-- again: casework casework = id
-- bg: Стъпката е от {value}, а случай {casework} е открит едва на {opened}.
-- en: The step is of {value}, but casework {casework} was only opened on {opened}.
-- why-bg: Стъпка преди откриването на случая не може да се брои като негов резултат.
-- why-en: A step before the casework opened cannot count as its result.
-- do-bg: Проверете дали стъпката не е от предишен случай на същото лице. Поправете случая или датата и внесете файла отново.
-- do-en: See whether the step belongs to an earlier casework of the same person. Correct the casework or the date and import the file again.
-- fires: {"casework":[{"id":"С1","opened":"2025-02-03"}],"casework-step":[{"casework":"С1","date":"2025-02-02","step":"assessment"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-02-03"}],"casework-step":[{"casework":"С1","date":"2025-02-03","step":"assessment"}]}
SELECT r.origin, r.origin_row, r.casework || '|' || r.date || '|' || r.step AS key, 'date' AS field, r.date AS value,
  r.casework, c.opened
FROM submitted_casework_step r JOIN casework c ON c.id = r.casework
WHERE r.date < c.opened
