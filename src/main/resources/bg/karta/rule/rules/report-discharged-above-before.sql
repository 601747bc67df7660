-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- again: service-report service = service, month = month + 1
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита {value} напуснали, а потребителите от предходния месец заедно с постъпилите са {people}.
-- en: Service {service} reports {value} {value?person|people} who left, but the users of the month before and those admitted are {people} together.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":0,"admitted":1,"discharged":7}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":0,"admitted":1,"discharged":6}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-11","users":5},{"service":"S1","month":"2024-01","users":0,"admitted":1,"discharged":7}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'discharged' AS field, r.discharged AS value,
  r.service, r.users_before + COALESCE(r.admitted, 0) AS people
FROM report_in_context r
WHERE r.discharged > r.users_before + COALESCE(r.admitted, 0)
