-- severity: warning
-- group: reference
-- kind: inspection
-- judges: submission
-- again: service service = id
-- again: service-change service = service
-- uses: service/service-state
-- bg: Проверка {key} е на доставчик {provider}, а услуга {value} е на {other}.
-- en: Inspection {key} is of provider {provider}, but service {value} belongs to {other}.
-- fires: {"service":[{"id":"S1"}],"inspection":[{"number":"К-1","service":"S1","provider":"175074752","date":"2024-01-31"}]}
-- passes: {"service":[{"id":"S1"}],"inspection":[{"number":"К-1","service":"S1","date":"2024-01-31"}]}
-- passes: {"service":[{"id":"S1"}],"inspection":[{"number":"К-1","provider":"175074752","date":"2024-01-31"}]}
SELECT r.origin, r.origin_row, r.number AS key, 'service' AS field, r.service AS value, r.provider, s.provider AS other
FROM submitted_inspection r
JOIN service_state s ON s.service = r.service
  AND s.valid_from <= r.date AND COALESCE(s.valid_to, '9999') > r.date
WHERE s.provider <> r.provider
