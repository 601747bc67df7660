-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- again: service-report service = service, month = month + 1
-- over: report-in-context
-- uses: rule/report-in-context
-- threshold: ratio = 2
-- threshold: difference = 20
-- bg: Потребителите на услуга {service} скачат от {before} на {value} за един месец (над {ratio} пъти, праг от настройките).
-- en: The users of service {service} jump from {before} to {value} within a month (more than {ratio} times, a threshold of the settings).
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":20},{"service":"S1","month":"2024-01","users":45}]}
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":45},{"service":"S1","month":"2024-01","users":20}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":20},{"service":"S1","month":"2024-01","users":21}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-11","users":20},{"service":"S1","month":"2024-01","users":45}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service, r.users_before AS before, :ratio AS ratio
FROM report_in_context r
WHERE (r.users - r.users_before) NOT BETWEEN -:difference AND :difference
  AND (r.users > r.users_before * :ratio OR r.users * :ratio < r.users_before)
