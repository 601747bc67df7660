-- severity: error
-- group: time
-- kind: service-report
-- judges: submission
-- bg: Месец {value} още не е дошъл (денят на проверката е {day}).
-- en: Month {value} has not come yet (the check's day is {day}).
-- fires: {"service-report":[{"service":"S1","month":"2026-02"}]}
-- passes: {"service-report":[{"service":"S1","month":"2026-01"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'month' AS field,
  r.month AS value, :on AS day
FROM submitted_service_report r
WHERE r.month > substr(:on, 1, 7)
