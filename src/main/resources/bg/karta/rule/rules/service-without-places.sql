-- severity: warning
-- group: plausibility
-- kind: service
-- judges: submission
-- bg: Услуга {key} е открита, а е записана без места (капацитет 0).
-- en: Service {key} is open, but is registered without places (capacity 0).
-- fires: {"service":[{"id":"S1","capacity":0}]}
-- passes: {"service":[{"id":"S1","capacity":1}]}
-- passes: {"service":[{"id":"S1","capacity":0,"closed":"2024-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'capacity' AS field, r.capacity AS value
FROM submitted_service r
WHERE r.capacity = 0 AND (r.closed IS NULL OR r.closed > :on)
