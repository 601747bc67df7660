-- severity: warning
-- group: history
-- kind: service
-- judges: submission
-- legal: ЗСУ, чл. 54
-- threshold: share = 0.5
-- threshold: difference = 10
-- bg: Капацитетът на услуга {key} се променя от {old} на {value} (над праг от настройките: дял {share} от предишния).
-- en: The capacity of service {key} changes from {old} to {value} (above a threshold of the settings: a share of {share} of the former).
SELECT r.origin, r.origin_row, r.id AS key, 'capacity' AS field, r.capacity AS value, k.capacity AS old,
  :share AS share
FROM submitted_service r
JOIN main.service k ON k.id = r.id
WHERE ABS(r.capacity - k.capacity) > :share * k.capacity AND ABS(r.capacity - k.capacity) >= :difference
