-- severity: error
-- group: time
-- kind: service-report
-- judges: submission
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Месец {value} още не е дошъл (денят на проверката е {day}).
-- en: Month {value} has not come yet (the check's day is {day}).
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2026-02"}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2026-01"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.service, :on AS day
FROM report_in_context r
WHERE r.month > substr(:on, 1, 7)
