-- severity: warning
-- from: 2026-01-01
-- group: money
-- kind: expenditure
-- judges: submission
-- again: expenditure service = service, year = year + 1
-- threshold: share = 0.02
-- bg: Разходът {value} {unit} е почти същото число като {old} {former} година по-рано: вероятно е сменена само валутата, а сумата не е превалутирана по 1,95583.
-- en: The expenditure {value} {unit} is nearly the same number as {old} {former} a year before: probably only the currency was changed and the amount not converted at 1.95583.
-- why-bg: Число в левове с валута евро прави услугата почти двойно по-скъпа, отколкото е.
-- why-en: A figure in leva with the currency euro makes the service nearly twice as dear as it is.
-- do-bg: Попитайте общината в каква валута е отчетът. Внесете сумата и валутата така, както са в него.
-- do-en: Ask the municipality which currency the account is in. Import amount and currency as they stand there.
-- fires: {"expenditure":[{"service":"S1","year":"2025","amount":"10000","currency":"BGN"},{"service":"S1","year":"2026","amount":"10000","currency":"EUR"}],"service":[{"id":"S1"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2025","amount":"10000","currency":"BGN"},{"service":"S1","year":"2026","amount":"5112.92","currency":"EUR"}],"service":[{"id":"S1"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"10000","currency":"BGN"},{"service":"S1","year":"2025","amount":"10000","currency":"BGN"}],"service":[{"id":"S1"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.year AS key, 'amount' AS field, r.amount AS value, e.amount AS old,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'currency' AND n.code = r.currency) AS unit,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'currency' AND n.code = e.currency) AS former
FROM submitted_expenditure r
JOIN expenditure e ON e.year = r.year - 1 AND e.service = r.service
WHERE r.currency <> e.currency AND r.amount > 0 AND ABS(r.amount - e.amount) <= :share * e.amount
