-- severity: info
-- group: history
-- kind: service
-- judges: submission
-- bg: Услуга {key} беше на доставчик {old}, сега е на {value}.
-- en: Service {key} belonged to provider {old} and now belongs to {value}.
SELECT r.origin, r.origin_row, r.id AS key, 'provider' AS field, r.provider AS value, k.provider AS old
FROM submitted_service r
JOIN main.service k ON k.id = r.id
WHERE r.provider <> k.provider
