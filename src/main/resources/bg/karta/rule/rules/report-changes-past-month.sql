-- severity: info
-- group: history
-- kind: service-report
-- judges: submission
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} променя вече отчетен месец {month}: потребителите бяха {kept}, сега са {value}.
-- en: Service {service} changes the month {month} reported before: its users were {kept}, now they are {value}.
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service, r.month, r.users_kept AS kept
FROM report_in_context r
WHERE r.users <> r.users_kept AND r.month < substr(:on, 1, 7)
