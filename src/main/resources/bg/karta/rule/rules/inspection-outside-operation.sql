-- severity: warning
-- group: time
-- kind: inspection
-- judges: submission
-- again: service service = id
-- uses: service/service-life
-- bg: Проверка {key} е от {value}, а услуга {service} е работила от {opened} до {closed}.
-- en: Inspection {key} is dated {value}, but service {service} operated from {opened} to {closed}.
-- why-bg: Проверка в ден, в който услугата не е работила, издава сгрешена дата или сгрешена услуга.
-- why-en: An inspection on a day on which the service did not operate gives away a wrong date or a wrong service.
-- do-bg: Сверете деня и услугата с протокола. Ако протоколът е верен, поправете дните на откриване или закриване с karta set service.
-- do-en: Compare day and service with the record. If that is right, correct the days of opening or closing with karta set service.
-- fires: {"service":[{"id":"S1","opened":"2024-02-01"}],"inspection":[{"number":"К-1","service":"S1","date":"2024-01-31"}]}
-- fires: {"service":[{"id":"S1","closed":"2024-01-30"}],"inspection":[{"number":"К-1","service":"S1","date":"2024-01-31"}]}
-- passes: {"service":[{"id":"S1","closed":"2024-01-31"}],"inspection":[{"number":"К-1","service":"S1","date":"2024-01-31"}]}
SELECT r.origin, r.origin_row, r.number AS key, 'date' AS field, r.date AS value, r.service,
  s.opened, s.until AS closed
FROM submitted_inspection r
JOIN service_life s ON s.id = r.service
WHERE r.date IS NOT NULL AND NOT EXISTS (SELECT 1 FROM service_stay t WHERE t.id = r.service
  AND t.opened <= r.date AND (t.closed IS NULL OR t.closed >= r.date))
