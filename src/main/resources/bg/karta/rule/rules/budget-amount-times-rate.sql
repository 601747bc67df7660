-- severity: warning
-- from: 2026-01-01
-- group: money
-- kind: budget
-- judges: submission
-- again: budget municipality = municipality, service = service, year = year + 1
-- threshold: share = 0.0001
-- bg: Сумата {value} {unit} се отнася към тази от година по-рано ({old}) точно като курса 1,95583: вероятно е превалутирана два пъти или е сгрешена валутата.
-- en: The amount {value} {unit} stands to that of a year before ({old}) exactly as the rate 1.95583: it was probably converted twice, or its currency is wrong.
-- why-bg: Сума, превалутирана два пъти, е почти двойно по-голяма или по-малка от истинската.
-- why-en: An amount converted twice is nearly twice as large or as small as the true one.
-- do-bg: Вижте в бюджета на общината в каква валута е сумата. Внесете я така, както е в документа, с вярната валута в колона currency.
-- do-en: See in the budget of the municipality which currency the amount is in. Import it as it stands in the paper, with the right currency in the column currency.
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","amount":"1000000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","amount":"511291.88","currency":"BGN"}]}
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","amount":"131913305.35","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","amount":"258000000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","amount":"1000000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","amount":"512500","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","amount":"1000000","currency":"BGN"},{"year":"2026","municipality":"BLG03","service":"ДСХ","places":"10","amount":"511291.88","currency":"EUR"}]}
SELECT r.origin, r.origin_row, r.year || '|' || r.municipality || '|' || r.service AS key, 'amount' AS field, r.amount AS value, e.amount AS old,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'currency' AND n.code = r.currency) AS unit
FROM submitted_budget r
JOIN budget e ON e.year = r.year - 1 AND e.municipality = r.municipality AND e.service = r.service
WHERE r.currency = e.currency AND e.amount > 0 AND r.amount > 0
  AND (ABS(r.amount / (e.amount * 1.95583) - 1) < :share OR ABS(r.amount * 1.95583 / e.amount - 1) < :share)
