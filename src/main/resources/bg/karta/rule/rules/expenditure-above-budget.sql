-- severity: warning
-- group: money
-- kind: expenditure
-- judges: submission
-- again: budget year = year
-- again: expenditure year = year
-- again: service
-- again: service-change
-- uses: service/service-state
-- threshold: ratio = 1.1
-- bg: Разходите за {service} в {municipality} за {year} г. са общо {spent} евро, а средствата са {budget} евро (над {ratio} пъти, праг от настройките). Услуги с разход: {services}.
-- en: What was spent on {service} in {municipality} in {year} is {spent} euro in all, but the budget is {budget} euro (more than {ratio} times, a threshold of the settings). Services with expenditure: {services}.
-- fires: {"expenditure":[{"service":"S1","year":"2024","amount":"7000","currency":"BGN"},{"service":"S2","year":"2024","amount":"5000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- fires: {"expenditure":[{"service":"S1","year":"2026","amount":"1000","currency":"EUR"}],"service":[{"id":"S1"}],"budget":[{"year":"2026","municipality":"BLG03","service":"ДСХ","places":"20","amount":"900","currency":"EUR"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"7000","currency":"BGN"},{"service":"S2","year":"2024","amount":"4000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"7000","currency":"BGN"},{"service":"S2","year":"2024","amount":"9000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2","funding":"private"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2026","amount":"511.29","currency":"EUR"}],"service":[{"id":"S1"}],"budget":[{"year":"2026","municipality":"BLG03","service":"ДСХ","places":"20","amount":"1000","currency":"BGN"}]}
-- What the budget pays for, as karta money has it. The finding stands in the row of the service that
-- spent most.
WITH budget_spent AS (
  SELECT s.municipality, s.type, r.year, SUM(IIF(r.currency = 'BGN', r.amount / 1.95583, r.amount)) AS spent,
    COUNT(*) AS services
  FROM expenditure r JOIN service_state s ON s.service = r.service
    AND s.valid_from <= r.year || '-12-31' AND COALESCE(s.valid_to, '9999') > r.year || '-12-31'
  WHERE COALESCE(s.funding, 'state') = 'state'
  GROUP BY s.municipality, s.type, r.year
),
largest_row AS (
  SELECT s.municipality, s.type, r.year, r.service, r.origin, r.origin_row, MAX(r.amount) AS amount
  FROM expenditure r JOIN service_state s ON s.service = r.service
    AND s.valid_from <= r.year || '-12-31' AND COALESCE(s.valid_to, '9999') > r.year || '-12-31'
  WHERE COALESCE(s.funding, 'state') = 'state'
  GROUP BY s.municipality, s.type, r.year
)
SELECT r.origin, r.origin_row, r.service || '|' || r.year AS key, 'amount' AS field, r.amount AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality,
  r.type AS service, r.year, ROUND(t.spent, 2) AS spent,
  ROUND(IIF(b.currency = 'BGN', b.amount / 1.95583, b.amount), 2) AS budget, t.services, :ratio AS ratio
FROM largest_row r
JOIN budget_spent t ON t.municipality = r.municipality AND t.type = r.type AND t.year = r.year
JOIN budget b ON b.year = r.year AND b.municipality = r.municipality AND b.service = r.type
WHERE (r.origin, r.origin_row) IN (SELECT origin, origin_row FROM submitted_expenditure)
  AND t.spent > :ratio * IIF(b.currency = 'BGN', b.amount / 1.95583, b.amount)
