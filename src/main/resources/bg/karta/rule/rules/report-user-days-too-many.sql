-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита {value} потребителодни, а {people} души (с напусналите) за {days} дни могат да имат най-много {most}.
-- en: Service {service} reports {value} user days, but {people} people (with those who left) can have {most} at most in {days} days.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-02","users":5,"user_days":146}]}
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":0,"user_days":1}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-02","users":5,"user_days":145}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-02","users":4,"discharged":1,"user_days":145}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'user_days' AS field, r.user_days AS value,
  r.service, r.users + COALESCE(r.discharged, 0) AS people, r.days,
  (r.users + COALESCE(r.discharged, 0)) * r.days AS most
FROM report_in_context r
WHERE r.user_days > (r.users + COALESCE(r.discharged, 0)) * r.days
