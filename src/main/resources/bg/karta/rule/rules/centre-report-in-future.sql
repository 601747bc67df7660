-- severity: error
-- group: time
-- kind: centre-report
-- judges: submission
-- bg: Център {centre} отчита месец {value}, който още не е дошъл (денят на проверката е {day}).
-- en: Centre {centre} reports {value}, a month that has not come yet (the check's day is {day}).
-- fires: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2026-02"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2026-01"}]}
SELECT r.origin, r.origin_row, r.centre || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.centre, :on AS day
FROM submitted_centre_report r
WHERE r.month > substr(:on, 1, 7)
