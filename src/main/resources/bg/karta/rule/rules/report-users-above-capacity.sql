-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- again: service service = id
-- again: service-change service = service
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита {value} {value?потребител|потребители} при капацитет {capacity}.
-- en: Service {service} reports {value} {value?user|users} with a capacity of {capacity}.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":11}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":10}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service, r.capacity
FROM report_in_context r
WHERE r.users > r.capacity AND r.capacity > 0
