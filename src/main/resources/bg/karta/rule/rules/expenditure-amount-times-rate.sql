-- severity: warning
-- from: 2026-01-01
-- group: money
-- kind: expenditure
-- judges: submission
-- again: expenditure service = service, year = year + 1
-- threshold: share = 0.0001
-- bg: Разходът {value} {unit} се отнася към този от година по-рано ({old}) точно като курса 1,95583: вероятно е превалутиран два пъти или е сгрешена валутата.
-- en: The expenditure {value} {unit} stands to that of a year before ({old}) exactly as the rate 1.95583: it was probably converted twice, or its currency is wrong.
-- why-bg: Отношение точно колкото курса не се случва само: отчетът е превалутиран още веднъж след счетоводната програма.
-- why-en: A ratio of exactly the rate does not come by chance: the account was converted once more after the accounting program had done so.
-- do-bg: Намерете сумата в първичния отчет и я внесете без превалутиране; karta сама я превръща по 1,95583, където сравнява години.
-- do-en: Find the amount in the original account and import it without conversion; karta converts it itself at 1.95583 where it compares years.
-- fires: {"expenditure":[{"service":"S1","year":"2024","amount":"1000000","currency":"BGN"},{"service":"S1","year":"2025","amount":"511291.88","currency":"BGN"}],"service":[{"id":"S1"}]}
-- fires: {"expenditure":[{"service":"S1","year":"2024","amount":"511291.88","currency":"BGN"},{"service":"S1","year":"2025","amount":"1000000","currency":"BGN"}],"service":[{"id":"S1"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"1000000","currency":"BGN"},{"service":"S1","year":"2025","amount":"512500","currency":"BGN"}],"service":[{"id":"S1"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2025","amount":"1000000","currency":"BGN"},{"service":"S1","year":"2026","amount":"511291.88","currency":"EUR"}],"service":[{"id":"S1"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.year AS key, 'amount' AS field, r.amount AS value, e.amount AS old,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'currency' AND n.code = r.currency) AS unit
FROM submitted_expenditure r
JOIN expenditure e ON e.year = r.year - 1 AND e.service = r.service
WHERE r.currency = e.currency AND e.amount > 0 AND r.amount > 0
  AND (ABS(r.amount / (e.amount * 1.95583) - 1) < :share OR ABS(r.amount * 1.95583 / e.amount - 1) < :share)
