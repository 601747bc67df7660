-- severity: warning
-- group: history
-- kind: service
-- judges: submission
-- bg: Услуга {key} беше от тип {old}, сега е от тип {value}: отчетите ѝ преминават към друг вид услуга.
-- en: Service {key} was of type {old} and is now of type {value}: its reports move to another kind of service.
SELECT r.origin, r.origin_row, r.id AS key, 'type' AS field, r.type AS value, k.type AS old
FROM submitted_service r
JOIN main.service k ON k.id = r.id
WHERE r.type <> k.type
