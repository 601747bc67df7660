-- severity: error
-- group: time
-- kind: assistance
-- judges: submission
-- bg: Отчетена е лична помощ за {value}, месец, който още не е дошъл (денят на проверката е {day}).
-- en: Personal assistance is reported for {value}, a month that has not come yet (the check's day is {day}).
-- why-bg: Часове за месец, който не е дошъл, още не са положени и не могат да се отчетат.
-- why-en: Hours of a month that has not come were not worked yet and cannot be reported.
-- do-bg: Поправете месеца във файла и го внесете отново, а ако часовете са само отпуснати, внесете ги след края на месеца.
-- do-en: Correct the month in the file and import it again, or, if the hours are only granted, import them after the month.
-- fires: {"assistance":[{"month":"2026-02"}]}
-- passes: {"assistance":[{"month":"2026-01"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.month AS key, 'month' AS field, r.month AS value,
  :on AS day
FROM submitted_assistance r
WHERE r.month > substr(:on, 1, 7)
