-- severity: warning
-- group: time
-- kind: inspection
-- judges: submission
-- again: service service = id
-- uses: service/service-life
-- bg: Проверка {key} е от {value}, а услуга {service} е работила от {opened} до {closed}.
-- en: Inspection {key} is dated {value}, but service {service} operated from {opened} to {closed}.
-- fires: {"service":[{"id":"S1","opened":"2024-02-01"}],"inspection":[{"number":"К-1","service":"S1","date":"2024-01-31"}]}
-- fires: {"service":[{"id":"S1","closed":"2024-01-30"}],"inspection":[{"number":"К-1","service":"S1","date":"2024-01-31"}]}
-- passes: {"service":[{"id":"S1","closed":"2024-01-31"}],"inspection":[{"number":"К-1","service":"S1","date":"2024-01-31"}]}
SELECT r.origin, r.origin_row, r.number AS key, 'date' AS field, r.date AS value, r.service,
  s.opened, s.until AS closed
FROM submitted_inspection r
JOIN service_life s ON s.id = r.service
WHERE r.date IS NOT NULL AND NOT EXISTS (SELECT 1 FROM service_stay t WHERE t.id = r.service
  AND t.opened <= r.date AND (t.closed IS NULL OR t.closed >= r.date))
