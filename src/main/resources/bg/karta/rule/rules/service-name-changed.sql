-- severity: info
-- group: history
-- kind: service
-- judges: submission
-- bg: Услуга {key} се казваше „{old}“, сега е „{value}“.
-- en: Service {key} was called "{old}" and is now "{value}".
SELECT r.origin, r.origin_row, r.id AS key, 'name' AS field, r.name AS value, k.name AS old
FROM submitted_service r
JOIN main.service k ON k.id = r.id
WHERE r.name <> k.name
