-- severity: warning
-- group: time
-- kind: foster-family
-- judges: submission
-- bg: Семейство {key} е утвърдено на {value}, ден, който още не е дошъл.
-- en: Family {key} was approved on {value}, a day that has not come yet.
-- why-bg: Семейство, което още не е утвърдено, не дава място за дете.
-- why-en: A family that is not approved yet offers no place for a child.
-- do-bg: Сверете деня със заповедта за утвърждаване и поправете датата.
-- do-en: Compare the day with the order of approval and correct the date.
-- fires: {"foster-family":[{"id":"Е1","approved":"2026-02-01"}]}
-- passes: {"foster-family":[{"id":"Е1","approved":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'approved' AS field, r.approved AS value
FROM submitted_foster_family r
WHERE r.approved > :on
