-- severity: error
-- group: time
-- kind: casework-step
-- judges: submission
-- again: casework casework = id
-- bg: Стъпката е от {value}, а случай {casework} е приключен на {closed}.
-- en: The step is of {value}, but casework {casework} was closed on {closed}.
-- why-bg: По приключен случай повече не се работи, затова стъпката е за друг случай или случаят не е приключил тогава.
-- why-en: A closed casework is not worked on any more, so the step belongs to another one or the casework did not close then.
-- do-bg: Сверете стъпката с досието (karta casework show СЛУЧАЙ). Поправете датата, случая или деня на приключване.
-- do-en: Compare the step with the file of the person (karta casework show CASEWORK). Correct the date, the casework or the day of closing.
-- fires: {"casework":[{"id":"С1","opened":"2025-02-03","closed":"2025-06-30"}],"casework-step":[{"casework":"С1","date":"2025-07-01","step":"training"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-02-03","closed":"2025-06-30"}],"casework-step":[{"casework":"С1","date":"2025-06-30","step":"placement-primary"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-02-03"}],"casework-step":[{"casework":"С1","date":"2025-07-01","step":"training"}]}
SELECT r.origin, r.origin_row, r.casework || '|' || r.date || '|' || r.step AS key, 'date' AS field, r.date AS value,
  r.casework, c.closed
FROM submitted_casework_step r JOIN casework c ON c.id = r.casework
WHERE r.date > c.closed
