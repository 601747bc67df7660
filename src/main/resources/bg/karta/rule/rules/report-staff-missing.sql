-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита {users} потребители и никакъв персонал.
-- en: Service {service} reports {users} users and no staff.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":5,"staff":0}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":5,"staff":0.5}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":0,"staff":0}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":5}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'staff' AS field, r.staff AS value,
  r.service, r.users
FROM report_in_context r
WHERE r.staff = 0 AND r.users > 0
