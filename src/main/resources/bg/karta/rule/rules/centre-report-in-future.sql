-- severity: error
-- group: time
-- kind: centre-report
-- judges: submission
-- bg: Център {centre} отчита месец {value}, който още не е дошъл (денят на проверката е {day}).
-- en: Centre {centre} reports {value}, a month that has not come yet (the check's day is {day}).
-- why-bg: Център не може да е обслужил хора през месец, който още не е дошъл.
-- why-en: A centre cannot have served people in a month that has not come yet.
-- do-bg: Поправете месеца в отчета; ако числата са цел за месеца, не ги внасяйте като отчет.
-- do-en: Correct the month of the report; if the figures are a target for the month, do not import them as a report.
-- fires: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2026-02"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2026-01"}]}
SELECT r.origin, r.origin_row, r.centre || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.centre, :on AS day
FROM submitted_centre_report r
WHERE r.month > substr(:on, 1, 7)
