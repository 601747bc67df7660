-- severity: info
-- group: money
-- kind: expenditure
-- judges: submission
-- again: budget year = year
-- again: expenditure year = year
-- again: service
-- again: service-change
-- uses: money/submitted-years
-- uses: money/service-year
-- threshold: share = 0.5
-- bg: Разходите за {service} в {municipality} за {year} г. са общо {spent} евро, под дял {share} (праг от настройките) от средствата, които са {budget} евро.
-- en: What was spent on {service} in {municipality} in {year} is {spent} euro in all, below a share of {share} (a threshold of the settings) of the budget, which is {budget} euro.
-- why-bg: Средства, от които е изразходвана толкова малка част, може да са за места, които не се ползват.
-- why-en: Funds of which so small a part was spent may be for places that are not used.
-- do-bg: Сравнете с потребителите през годината (karta money costs) и попитайте общината за преходния остатък. Ако част от разхода не е отчетена, поискайте я.
-- do-en: Compare with the users in the year (karta money costs), and ask the municipality for what was carried over. If part of the expenditure was not reported, ask for it.
-- fires: {"expenditure":[{"service":"S1","year":"2024","amount":"2000","currency":"BGN"},{"service":"S2","year":"2024","amount":"2000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"2000","currency":"BGN"},{"service":"S2","year":"2024","amount":"3000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"2000","currency":"BGN"}],"service":[{"id":"S1","funding":"state"},{"id":"S2"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"2000","currency":"BGN"}],"service":[{"id":"S1","closed":"2024-05-31"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","amount":"10000","currency":"BGN"}]}
-- why: Only where every service that the budget pays for was open the whole year and has its expenditure
-- why: on record: otherwise little was spent for a reason, or not all is known.
WITH budget_spent AS (
  SELECT s.municipality, s.type, r.year, SUM(IIF(r.currency = 'BGN', r.amount / 1.95583, r.amount) * (s.share_to - s.share_from)) AS spent
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
  ROUND(IIF(b.currency = 'BGN', b.amount / 1.95583, b.amount), 2) AS budget, :share AS share
FROM largest_row r
JOIN budget_spent t ON t.municipality = r.municipality AND t.type = r.type AND t.year = r.year
JOIN budget b ON b.year = r.year AND b.municipality = r.municipality AND b.service = r.type
WHERE (r.origin, r.origin_row) IN (SELECT origin, origin_row FROM submitted_expenditure)
  AND t.spent < :share * IIF(b.currency = 'BGN', b.amount / 1.95583, b.amount)
  AND NOT EXISTS (SELECT 1 FROM service_year h
    WHERE h.municipality = r.municipality AND h.type = r.type AND h.funding = 'state'
      AND h.year = r.year AND h.days > 0
      AND (h.part < 1 OR NOT EXISTS (SELECT 1 FROM expenditure o
        WHERE o.service = h.service AND o.year = r.year)))
