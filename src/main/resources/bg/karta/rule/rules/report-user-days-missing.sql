-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита {users} потребители и нито един потребителоден.
-- en: Service {service} reports {users} users and not one user day.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":5,"user_days":0}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":5,"user_days":1}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":0,"user_days":0}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'user_days' AS field, r.user_days AS value,
  r.service, r.users
FROM report_in_context r
WHERE r.user_days = 0 AND r.users > 0
