-- severity: info
-- group: completeness
-- kind: casework-step
-- judges: submission
-- again: casework-step casework = casework
-- bg: По случай {casework} е записано ново започване на работа на {value}, а след започването на {before} не е записано напускане.
-- en: Casework {casework} has a new placement on {value}, but no exit since the placement of {before}.
-- why-bg: Без ден на напускане двете работи изглеждат едновременни и не се знае колко дълго човекът е работил на първата.
-- why-en: Without a day of leaving the two jobs seem to overlap, and it is not known how long the person worked in the first.
-- do-bg: Попитайте водещия случая кога и защо е напусната първата работа. Добавете стъпката за напускане (exit) с нейния ден.
-- do-en: Ask the caseworker when and why the first job was left. Add the step of leaving (exit) with its day.
-- fires: {"casework":[{"id":"С1"}],"casework-step":[{"casework":"С1","date":"2025-03-01","step":"placement-subsidised"},{"casework":"С1","date":"2025-09-01","step":"placement-primary"}]}
-- passes: {"casework":[{"id":"С1"}],"casework-step":[{"casework":"С1","date":"2025-03-01","step":"placement-subsidised"},{"casework":"С1","date":"2025-08-31","step":"exit"},{"casework":"С1","date":"2025-09-01","step":"placement-primary"}]}
-- passes: {"casework":[{"id":"С1"}],"casework-step":[{"casework":"С1","date":"2025-03-01","step":"training"},{"casework":"С1","date":"2025-09-01","step":"placement-primary"}]}
SELECT r.origin, r.origin_row, r.casework || '|' || r.date || '|' || r.step AS key, 'date' AS field, r.date AS value,
  r.casework, r.before
FROM (SELECT t.*, (SELECT MAX(p.date) FROM casework_step p
    WHERE p.casework = t.casework AND p.date < t.date
      AND p.step IN ('placement-primary', 'placement-subsidised')) AS before
  FROM submitted_casework_step t WHERE t.step IN ('placement-primary', 'placement-subsidised')) r
WHERE r.before IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM casework_step e
    WHERE e.casework = r.casework AND e.step = 'exit' AND e.date BETWEEN r.before AND r.date)
