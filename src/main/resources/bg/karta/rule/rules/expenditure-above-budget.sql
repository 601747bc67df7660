-- severity: warning
-- group: money
-- kind: expenditure
-- judges: submission
-- again: budget year = year
-- again: expenditure year = year
-- again: service
-- again: service-change
-- uses: money/submitted-years
-- uses: money/service-year
-- threshold: ratio = 1.1
-- bg: Разходите за {service} в {municipality} за {year} г. са общо {spent} евро, а средствата са {budget} евро (над {ratio} пъти, праг от настройките). Услуги с разход: {services}.
-- en: What was spent on {service} in {municipality} in {year} is {spent} euro in all, but the budget is {budget} euro (more than {ratio} times, a threshold of the settings). Services with expenditure: {services}.
-- why-bg: Услугите са похарчили повече, отколкото е отпуснато, или в разхода има пари от друг източник.
-- why-en: The services spent more than was given, or the expenditure holds money of another source.
-- do-bg: Поискайте от общината разхода по източници и вижте дали не е отчетено дофинансиране. Посочената услуга е тази с най-голям разход; karta money costs показва всички.
-- do-en: Ask the municipality for the expenditure by source, and see whether it includes its own supplement. The service named is the one that spent most; karta money costs shows all.
-- fires: {"expenditure":[{"service":"S1","year":"2024","amount":"7000","currency":"BGN"},{"service":"S2","year":"2024","amount":"5000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- fires: {"expenditure":[{"service":"S1","year":"2026","amount":"1000","currency":"EUR"}],"service":[{"id":"S1"}],"budget":[{"year":"2026","municipality":"BLG03","service":"ДСХ","places":"20","amount":"900","currency":"EUR"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"7000","currency":"BGN"},{"service":"S2","year":"2024","amount":"4000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"7000","currency":"BGN"},{"service":"S2","year":"2024","amount":"9000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2","funding":"private"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2026","amount":"511.29","currency":"EUR"}],"service":[{"id":"S1"}],"budget":[{"year":"2026","municipality":"BLG03","service":"ДСХ","places":"20","amount":"1000","currency":"BGN"}]}
-- why: What the budget pays for, as karta money has it: what a service spent that moved within the year is
-- why: shared by the place-days. The finding stands in the row of the service that spent most.
WITH budget_spent AS (
  SELECT s.municipality, s.type, r.year, SUM(IIF(r.currency = 'BGN', r.amount / 1.95583, r.amount) * (s.share_to - s.share_from)) AS spent,
    COUNT(*) AS services
  FROM expenditure r JOIN service_year s ON s.service = r.service AND s.year = r.year
  WHERE s.funding = 'state' AND s.weight > 0
  GROUP BY s.municipality, s.type, r.year
),
largest_row AS (
  SELECT s.municipality, s.type, r.year, r.service, r.origin, r.origin_row, r.amount, MAX(r.amount * (s.share_to - s.share_from)) AS here
  FROM expenditure r JOIN service_year s ON s.service = r.service AND s.year = r.year
  WHERE s.funding = 'state' AND s.weight > 0
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
