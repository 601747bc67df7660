-- severity: warning
-- group: time
-- kind: inspection
-- judges: submission
-- bg: Нарушението по {key} е отстранено на {value}, ден, който още не е дошъл.
-- en: The breach of {key} was remedied on {value}, a day that has not come yet.
-- fires: {"inspection":[{"number":"К-1","date":"2026-01-10","remedied_on":"2026-02-01"}]}
-- passes: {"inspection":[{"number":"К-1","date":"2026-01-10","remedied_on":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.number AS key, 'remedied_on' AS field, r.remedied_on AS value
FROM submitted_inspection r
WHERE r.remedied_on > :on
