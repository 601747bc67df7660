-- severity: warning
-- group: history
-- kind: budget
-- judges: submission
-- again: budget municipality = municipality, service = service, year = year + 1
-- threshold: ratio = 1.5
-- threshold: difference = 10
-- bg: Местата за {service} в {municipality} са {value} за {year}, а година по-рано {old} (над {ratio} пъти, праг от настройките).
-- en: The places for {service} in {municipality} are {value} in {year}, but {old} a year before (more than {ratio} times, a threshold of the settings).
-- why-bg: Местата, за които има средства, рядко се променят толкова за година, освен при откриване или закриване на услуга.
-- why-en: Places that are funded seldom change by so much in a year, unless a service opens or closes.
-- do-bg: Вижте в решението за средствата колко места са платени и кога (karta money change сравнява двете години). Внесете откритата или закритата услуга, ако я няма в регистъра.
-- do-en: See in the decision how many places are funded and since when (karta money change compares the two years). Import the service that opened or closed if it is not in the register.
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","standard":"1000","amount":"20000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"35","standard":"1000","amount":"35000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","standard":"1000","amount":"20000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"28","standard":"1000","amount":"28000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"2","standard":"1000","amount":"2000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"6","standard":"1000","amount":"6000","currency":"BGN"}]}
SELECT r.origin, r.origin_row, r.year || '|' || r.municipality || '|' || r.service AS key, 'places' AS field, r.places AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality, r.service, r.year, e.places AS old,
  :ratio AS ratio
FROM submitted_budget r
JOIN budget e ON e.year = r.year - 1 AND e.municipality = r.municipality AND e.service = r.service
WHERE ABS(r.places - e.places) >= :difference AND (r.places > e.places * :ratio OR r.places * :ratio < e.places)
