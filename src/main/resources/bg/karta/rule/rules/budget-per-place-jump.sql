-- severity: warning
-- group: history
-- kind: budget
-- judges: submission
-- again: budget municipality = municipality, service = service, year = year + 1
-- threshold: ratio = 1.5
-- bg: Средствата за едно място ({service}, {municipality}) са {here} евро за {year}, а година по-рано {old} евро (над {ratio} пъти, праг от настройките).
-- en: The money per place ({service}, {municipality}) is {here} euro in {year}, but {old} euro a year before (more than {ratio} times, a threshold of the settings).
-- why-bg: Когато парите на място скачат толкова, обикновено е сгрешена валутата, броят места или видът услуга.
-- why-en: When money per place leaps like that, usually the currency, the number of places or the kind of service is wrong.
-- do-bg: Сравнете със стандарта за двете години (karta money change). Ако стандартът наистина е променен, задайте друг праг с --threshold budget-per-place-jump.ratio=ПЪТИ.
-- do-en: Compare with the standard of both years (karta money change). If the standard really changed, set another threshold by --threshold budget-per-place-jump.ratio=TIMES.
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1600","amount":"16000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1400","amount":"14000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","amount":"195583","currency":"BGN"},{"year":"2026","municipality":"BLG03","service":"ДСХ","places":"10","amount":"100000","currency":"EUR"}]}
SELECT r.origin, r.origin_row, r.year || '|' || r.municipality || '|' || r.service AS key, 'amount' AS field, r.amount AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality, r.service, r.year,
  ROUND((r.amount / r.places / IIF(r.currency = 'BGN', 1.95583, 1)), 2) AS here,
  ROUND((e.amount / e.places / IIF(e.currency = 'BGN', 1.95583, 1)), 2) AS old, :ratio AS ratio
FROM submitted_budget r
JOIN budget e ON e.year = r.year - 1 AND e.municipality = r.municipality AND e.service = r.service
WHERE r.places > 0 AND e.places > 0
  AND ((r.amount / r.places / IIF(r.currency = 'BGN', 1.95583, 1)) > :ratio * (e.amount / e.places / IIF(e.currency = 'BGN', 1.95583, 1))
    OR (r.amount / r.places / IIF(r.currency = 'BGN', 1.95583, 1)) * :ratio < (e.amount / e.places / IIF(e.currency = 'BGN', 1.95583, 1)))
