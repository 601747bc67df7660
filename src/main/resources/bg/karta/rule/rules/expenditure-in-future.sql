-- severity: warning
-- group: time
-- kind: expenditure
-- judges: submission
-- bg: Разходът е за {value} година, която още не е дошла.
-- en: The expenditure is of the year {value}, which has not come yet.
-- why-bg: Разход за година, която не е дошла, е план, а не отчет.
-- why-en: An expenditure of a year that has not come is a plan and no account.
-- do-bg: Сверете годината с отчета за касовото изпълнение. Ако числата са планирани средства, внесете ги като вид budget.
-- do-en: Compare the year with the account of cash execution. If the figures are planned funds, import them as the kind budget.
-- fires: {"expenditure":[{"service":"S1","year":"2027","amount":"1000","currency":"EUR"}],"service":[{"id":"S1"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2026","amount":"1000","currency":"EUR"}],"service":[{"id":"S1"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.year AS key, 'year' AS field, r.year AS value
FROM submitted_expenditure r
WHERE r.year > CAST(substr(:on, 1, 4) AS INTEGER)
