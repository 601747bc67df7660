-- severity: info
-- group: plausibility
-- kind: expenditure
-- judges: submission
-- again: expenditure year = year
-- again: service-report service = service
-- uses: service/service-state
-- uses: service/service-stay
-- threshold: ratio = 2
-- threshold: services = 5
-- bg: Услуга {service} ({type}) е изразходвала за {year} г. {here} евро на потребител, а средното (медианата) за {services} {services?услуга|услуги} от вида е {median} евро (над {ratio} пъти, праг от настройките).
-- en: Service {service} ({type}) spent {here} euro per user in {year}, but the median of {services} services of the type is {median} euro (more than {ratio} times, a threshold of the settings).
-- why-bg: Услуга, която харчи на човек много повече или много по-малко от другите от вида, или има грешно число, или работи при особени условия.
-- why-en: A service that spends far more or far less per person than others of its type either has a wrong figure or works under special conditions.
-- do-bg: Сверете и разхода, и месечните потребители: често липсват отчети за част от годината. Ако числата са верни, приемете констатацията с --waivers.
-- do-en: Compare both the expenditure and the monthly users: often reports of part of the year are missing. If the figures are right, accept the finding by --waivers.
-- fires: {"expenditure":[{"service":"S1","year":"2024","amount":"21000","currency":"BGN"},{"service":"S2","year":"2024","amount":"10000","currency":"BGN"},{"service":"S3","year":"2024","amount":"10000","currency":"BGN"},{"service":"S4","year":"2024","amount":"10000","currency":"BGN"},{"service":"S5","year":"2024","amount":"10000","currency":"BGN"}],"service":[{"id":"S1"},{"id":"S2"},{"id":"S3"},{"id":"S4"},{"id":"S5"}],"service-report":[{"service":"S1","month":"2024-01","users":"10"},{"service":"S1","month":"2024-02","users":"10"},{"service":"S1","month":"2024-03","users":"10"},{"service":"S2","month":"2024-01","users":"10"},{"service":"S2","month":"2024-02","users":"10"},{"service":"S2","month":"2024-03","users":"10"},{"service":"S3","month":"2024-01","users":"10"},{"service":"S3","month":"2024-02","users":"10"},{"service":"S3","month":"2024-03","users":"10"},{"service":"S4","month":"2024-01","users":"10"},{"service":"S4","month":"2024-02","users":"10"},{"service":"S4","month":"2024-03","users":"10"},{"service":"S5","month":"2024-01","users":"10"},{"service":"S5","month":"2024-02","users":"10"},{"service":"S5","month":"2024-03","users":"10"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"19000","currency":"BGN"},{"service":"S2","year":"2024","amount":"10000","currency":"BGN"},{"service":"S3","year":"2024","amount":"10000","currency":"BGN"},{"service":"S4","year":"2024","amount":"10000","currency":"BGN"},{"service":"S5","year":"2024","amount":"10000","currency":"BGN"}],"service":[{"id":"S1"},{"id":"S2"},{"id":"S3"},{"id":"S4"},{"id":"S5"}],"service-report":[{"service":"S1","month":"2024-01","users":"10"},{"service":"S1","month":"2024-02","users":"10"},{"service":"S1","month":"2024-03","users":"10"},{"service":"S2","month":"2024-01","users":"10"},{"service":"S2","month":"2024-02","users":"10"},{"service":"S2","month":"2024-03","users":"10"},{"service":"S3","month":"2024-01","users":"10"},{"service":"S3","month":"2024-02","users":"10"},{"service":"S3","month":"2024-03","users":"10"},{"service":"S4","month":"2024-01","users":"10"},{"service":"S4","month":"2024-02","users":"10"},{"service":"S4","month":"2024-03","users":"10"},{"service":"S5","month":"2024-01","users":"10"},{"service":"S5","month":"2024-02","users":"10"},{"service":"S5","month":"2024-03","users":"10"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"21000","currency":"BGN"},{"service":"S2","year":"2024","amount":"10000","currency":"BGN"},{"service":"S3","year":"2024","amount":"10000","currency":"BGN"},{"service":"S4","year":"2024","amount":"10000","currency":"BGN"}],"service":[{"id":"S1"},{"id":"S2"},{"id":"S3"},{"id":"S4"}],"service-report":[{"service":"S1","month":"2024-01","users":"10"},{"service":"S1","month":"2024-02","users":"10"},{"service":"S1","month":"2024-03","users":"10"},{"service":"S2","month":"2024-01","users":"10"},{"service":"S2","month":"2024-02","users":"10"},{"service":"S2","month":"2024-03","users":"10"},{"service":"S3","month":"2024-01","users":"10"},{"service":"S3","month":"2024-02","users":"10"},{"service":"S3","month":"2024-03","users":"10"},{"service":"S4","month":"2024-01","users":"10"},{"service":"S4","month":"2024-02","users":"10"},{"service":"S4","month":"2024-03","users":"10"},{"service":"S5","month":"2024-01","users":"10"},{"service":"S5","month":"2024-02","users":"10"},{"service":"S5","month":"2024-03","users":"10"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"21000","currency":"BGN"},{"service":"S2","year":"2024","amount":"10000","currency":"BGN"},{"service":"S3","year":"2024","amount":"10000","currency":"BGN"},{"service":"S4","year":"2024","amount":"10000","currency":"BGN"},{"service":"S5","year":"2024","amount":"10000","currency":"BGN"}],"service":[{"id":"S1"},{"id":"S2"},{"id":"S3"},{"id":"S4"},{"id":"S5"}],"service-report":[{"service":"S1","month":"2024-01","users":"20"},{"service":"S1","month":"2024-02","users":"20"},{"service":"S1","month":"2024-03","users":"20"},{"service":"S2","month":"2024-01","users":"10"},{"service":"S2","month":"2024-02","users":"10"},{"service":"S2","month":"2024-03","users":"10"},{"service":"S3","month":"2024-01","users":"10"},{"service":"S3","month":"2024-02","users":"10"},{"service":"S3","month":"2024-03","users":"10"},{"service":"S4","month":"2024-01","users":"10"},{"service":"S4","month":"2024-02","users":"10"},{"service":"S4","month":"2024-03","users":"10"},{"service":"S5","month":"2024-01","users":"10"},{"service":"S5","month":"2024-02","users":"10"},{"service":"S5","month":"2024-03","users":"10"}]}
-- Of services open the whole year; users are the mean of the year's reports.
WITH user_cost AS MATERIALIZED (
  SELECT r.service, r.year, h.type, IIF(r.currency = 'BGN', r.amount / 1.95583, r.amount) / AVG(p.users) AS cost
  FROM expenditure r JOIN service_stay s ON s.id = r.service
  JOIN service_state h ON h.service = s.id
    AND h.valid_from <= r.year || '-12-31' AND COALESCE(h.valid_to, '9999') > r.year || '-12-31'
  JOIN service_report p ON p.service = r.service
    AND p.month BETWEEN r.year || '-01' AND r.year || '-12'
  WHERE s.opened <= r.year || '-01-01' AND (s.closed IS NULL OR s.closed > r.year || '-12-31')
    AND r.year IN (SELECT year FROM submitted_expenditure)
  GROUP BY r.service, r.year HAVING AVG(p.users) > 0
),
ranked_cost AS (
  SELECT type, year, cost, COUNT(*) OVER (PARTITION BY type, year) AS services,
    ROW_NUMBER() OVER (PARTITION BY type, year ORDER BY cost) AS place
  FROM user_cost
),
median_cost AS MATERIALIZED (
  SELECT type, year, services, AVG(cost) AS median FROM ranked_cost
  WHERE 2 * place BETWEEN services AND services + 2
  GROUP BY type, year
)
SELECT r.origin, r.origin_row, r.service || '|' || r.year AS key, 'amount' AS field, r.amount AS value,
  r.service, c.type, r.year, ROUND(c.cost, 2) AS here, ROUND(m.median, 2) AS median, m.services,
  :ratio AS ratio
FROM user_cost c
JOIN median_cost m ON m.type = c.type AND m.year = c.year
JOIN submitted_expenditure r ON r.service = c.service AND r.year = c.year
WHERE m.services >= :services AND c.cost > :ratio * m.median
