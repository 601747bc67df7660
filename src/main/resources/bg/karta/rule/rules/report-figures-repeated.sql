-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- over: report-summary
-- rows: all
-- uses: rule/report-summary
-- threshold: months = 6
-- bg: Услуга {service} отчита едни и същи числа {value} {value?месец|месеца}: {users} {users?потребител|потребители}, {admitted} постъпили и {discharged} напуснали всеки месец от {first} до {last}.
-- en: Service {service} reports the same figures for {value} {value?month|months}: {users} {users?user|users}, {admitted} admitted and {discharged} who left in each month from {first} to {last}.
-- why-bg: Едни и същи числа месец след месец значат, че отчетът се преписва, а не се брои.
-- why-en: The same figures month after month mean that the report is copied and not counted.
-- do-bg: Поискайте от доставчика дневника на потребителите за един от месеците и сравнете. Помолете за верните числа и внесете поправените месеци.
-- do-en: Ask the provider for the users' register of one of the months and compare. Ask for the true figures and import the corrected months.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-02","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-03","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-04","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-05","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-06","users":8,"admitted":2,"discharged":2}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-02","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-03","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-04","users":8,"admitted":2,"discharged":1},{"service":"S1","month":"2023-05","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-06","users":8,"admitted":2,"discharged":2}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-02","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-03","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-04","users":8,"admitted":2,"discharged":2},{"service":"S1","month":"2023-05","users":8,"admitted":2,"discharged":2}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-02","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-03","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-04","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-05","users":8,"admitted":0,"discharged":0},{"service":"S1","month":"2023-06","users":8,"admitted":0,"discharged":0}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, u.months AS value, u.service,
  r.users, r.admitted, r.discharged, u.first, u.last
FROM (SELECT * FROM report_summary
  WHERE months >= :months AND users = users_max * months AND users > 0) u
-- Nobody coming or going is no news; the same number of people each month is.
CROSS JOIN submitted_service_report r
  ON r.service = u.service AND r.month = u.last AND r.admitted > 0 AND r.discharged > 0
WHERE NOT EXISTS (SELECT 1 FROM submitted_service_report x
  WHERE x.service = u.service AND (x.admitted, x.discharged, x.waiting)
    IS NOT (r.admitted, r.discharged, r.waiting))
