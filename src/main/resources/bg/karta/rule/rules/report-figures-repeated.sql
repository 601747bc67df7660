-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- uses: rule/report-summary
-- threshold: months = 6
-- bg: Услуга {service} отчита едни и същи числа {value} месеца: {users} потребители, {admitted} постъпили и {discharged} напуснали всеки месец от {first} до {last}.
-- en: Service {service} reports the same figures for {value} months: {users} users, {admitted} admitted and {discharged} who left in each month from {first} to {last}.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-02","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-03","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-04","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-05","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-06","users":8,"admitted":2,"discharged":2}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-02","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-03","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-04","users":8,"admitted":2,"discharged":1},{"service":"S1","month":"2023-05","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-06","users":8,"admitted":2,"discharged":2}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-02","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-03","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-04","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-05","users":8,"admitted":2,"discharged":2}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-02","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-03","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-04","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-05","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-06","users":8,"admitted":0,"discharged":0}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, u.months AS value, u.service,
  u.users_max AS users, u.admitted_max AS admitted, r.discharged, u.first, u.last
FROM report_summary u
JOIN submitted_service_report r ON r.service = u.service AND r.month = u.last
WHERE u.months >= :months AND u.users_min = u.users_max AND u.users_max > 0
  -- Nobody coming or going is no news; the same number of people each month is.
  AND u.admitted_max > 0 AND u.admitted = u.admitted_max * u.months
  AND u.discharged = u.admitted AND u.discharged_as_admitted = u.months
