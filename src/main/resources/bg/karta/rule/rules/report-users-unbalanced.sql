-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- again: service-report service = service, month = month + 1
-- over: report-in-context
-- uses: rule/report-in-context
-- threshold: difference = 0
-- bg: Услуга {service} отчита {value} {value?потребител|потребители}, а предходният месец ({before}) с постъпилите ({admitted}) без напусналите ({discharged}) прави {expected}.
-- en: Service {service} reports {value} {value?user|users}, but the month before ({before}) with those admitted ({admitted}) and without those who left ({discharged}) makes {expected}.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":7,"admitted":2,"discharged":1}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":6,"admitted":2,"discharged":1}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":7}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service,
  r.users_before AS before, r.admitted, r.discharged,
  r.users_before + r.admitted - r.discharged AS expected
FROM report_in_context r
WHERE (r.users - r.users_before - r.admitted + r.discharged) NOT BETWEEN -:difference AND :difference
