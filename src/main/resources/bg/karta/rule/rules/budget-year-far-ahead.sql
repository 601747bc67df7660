-- severity: warning
-- group: time
-- kind: budget
-- judges: submission
-- threshold: years = 1
-- bg: Средствата са за {value} година, по-далеч от {years} г. напред (праг от настройките).
-- en: The money is for the year {value}, more than {years} year(s) ahead (a threshold of the settings).
-- fires: {"budget":[{"year":"2028","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"EUR"}]}
-- passes: {"budget":[{"year":"2027","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"EUR"}]}
SELECT r.origin, r.origin_row, r.year || '|' || r.municipality || '|' || r.service AS key, 'year' AS field, r.year AS value, :years AS years
FROM submitted_budget r
WHERE r.year > CAST(substr(:on, 1, 4) AS INTEGER) + :years
