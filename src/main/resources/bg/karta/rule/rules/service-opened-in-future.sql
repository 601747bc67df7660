-- severity: warning
-- group: time
-- kind: service
-- judges: submission
-- bg: Услуга {key} е открита на {value}, ден, който още не е дошъл.
-- en: Service {key} opened on {value}, a day that has not come yet.
-- fires: {"service":[{"id":"S1","opened":"2026-02-01"}]}
-- passes: {"service":[{"id":"S1","opened":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'opened' AS field, r.opened AS value
FROM submitted_service r
WHERE r.opened > :on
