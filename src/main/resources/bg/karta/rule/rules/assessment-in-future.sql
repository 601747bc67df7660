-- severity: error
-- group: time
-- kind: assessment
-- judges: submission
-- bg: Оценката е от {value}, ден, който още не е дошъл.
-- en: The assessment is of {value}, a day that has not come yet.
-- fires: {"assessment":[{"date":"2026-02-01"}]}
-- passes: {"assessment":[{"date":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.date AS key, 'date' AS field, r.date AS value
FROM submitted_assessment r
WHERE r.date > :on
