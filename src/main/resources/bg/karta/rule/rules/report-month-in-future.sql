-- severity: error
-- group: time
-- kind: service-report
-- judges: submission
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Месец {value} още не е дошъл (денят на проверката е {day}).
-- en: Month {value} has not come yet (the check's day is {day}).
-- why-bg: За месец, който не е дошъл, няма какво да се отчете: или месецът е сгрешен, или числата са прогноза.
-- why-en: Of a month that has not come there is nothing to report: either the month is wrong or the figures are a forecast.
-- do-bg: Поправете месеца в отчета и внесете файла отново. Ако проверявате към по-ранен ден, вижте дали денят на --on е верният.
-- do-en: Correct the month in the report and import the file again. If you check as of an earlier day, see whether the day of --on is the right one.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2026-02"}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2026-01"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.service, :on AS day
FROM report_in_context r
WHERE r.month > substr(:on, 1, 7)
