-- severity: warning
-- from: 2026-01-01
-- group: money
-- kind: budget
-- judges: submission
-- again: budget municipality = municipality, service = service, year = year + 1
-- threshold: share = 0.02
-- bg: Сумата {value} {unit} е почти същото число като {old} {former} година по-рано: вероятно е сменена само валутата, а сумата не е превалутирана по 1,95583.
-- en: The amount {value} {unit} is nearly the same number as {old} {former} a year before: probably only the currency was changed and the amount not converted at 1.95583.
-- why-bg: Ако сумата е останала в левове, а валутата е станала евро, средствата излизат почти двойно.
-- why-en: If the amount stayed in leva and the currency became euro, the funds come out nearly double.
-- do-bg: Вижте в документа сумата в евро и я внесете вместо старата. Ако средствата наистина са се удвоили, приемете констатацията с --waivers.
-- do-en: See the amount in euro in the paper and import it instead of the old one. If the funds really doubled, accept the finding by --waivers.
-- fires: {"budget":[{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2026","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"EUR"}]}
-- passes: {"budget":[{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2026","municipality":"BLG03","service":"ДСХ","places":"10","standard":"511.29","amount":"5112.92","currency":"EUR"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}]}
SELECT r.origin, r.origin_row, r.year || '|' || r.municipality || '|' || r.service AS key, 'amount' AS field, r.amount AS value, e.amount AS old,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'currency' AND n.code = r.currency) AS unit,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'currency' AND n.code = e.currency) AS former
FROM submitted_budget r
JOIN budget e ON e.year = r.year - 1 AND e.municipality = r.municipality AND e.service = r.service
WHERE r.currency <> e.currency AND r.amount > 0 AND ABS(r.amount - e.amount) <= :share * e.amount
