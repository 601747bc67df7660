-- severity: warning
-- group: time
-- kind: budget
-- judges: submission
-- threshold: years = 1
-- bg: Средствата са за {value} година, по-далеч от {years} г. напред (праг от настройките).
-- en: The money is for the year {value}, more than {years} year(s) ahead (a threshold of the settings).
-- why-bg: Средства за толкова далечна година обикновено са сгрешена година и тогава липсват там, където трябва да са.
-- why-en: Funds of a year so far ahead are usually a wrong year, and then they are missing where they should be.
-- do-bg: Сверете годината с решението за средствата. Ако числата са тригодишна прогноза, вдигнете границата с --threshold budget-year-far-ahead.years=ГОДИНИ.
-- do-en: Compare the year with the decision on the funds. If the figures are a forecast of three years, raise the bound by --threshold budget-year-far-ahead.years=YEARS.
-- fires: {"budget":[{"year":"2028","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"EUR"}]}
-- passes: {"budget":[{"year":"2027","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"EUR"}]}
SELECT r.origin, r.origin_row, r.year || '|' || r.municipality || '|' || r.service AS key, 'year' AS field, r.year AS value, :years AS years
FROM submitted_budget r
WHERE r.year > CAST(substr(:on, 1, 4) AS INTEGER) + :years
