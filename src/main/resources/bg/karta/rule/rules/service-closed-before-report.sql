-- severity: warning
-- group: time
-- kind: service
-- judges: submission
-- tells: report-outside-operation
-- bg: Услуга {key} е закрита на {value}, а в регистъра има неин отчет за {month}.
-- en: Service {key} closed on {value}, but the register holds its report for {month}.
SELECT r.origin, r.origin_row, r.id AS key, 'closed' AS field, r.closed AS value, MAX(k.month) AS month
FROM submitted_service r
JOIN main.service_report k ON k.service = r.id AND k.month > substr(r.closed, 1, 7)
WHERE r.closed IS NOT NULL
GROUP BY r.id
