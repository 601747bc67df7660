-- severity: info
-- group: history
-- kind: provider
-- judges: submission
-- bg: Доставчик {key} се казваше „{old}“, сега е „{value}“.
-- en: Provider {key} was called "{old}" and is now "{value}".
SELECT r.origin, r.origin_row, r.eik AS key, 'name' AS field, r.name AS value, k.name AS old
FROM submitted_provider r
JOIN main.provider k ON k.eik = r.eik
WHERE r.name <> k.name
