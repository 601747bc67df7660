-- severity: info
-- group: completeness
-- kind: expenditure
-- judges: submission
-- threshold: share = 0.5
-- bg: За {value} година услуга {service} на доставчик {provider} няма отчетен разход, а за предходната има; други услуги на доставчика или на общината са отчели.
-- en: For the year {value} service {service} of provider {provider} has no expenditure on record, but has for the year before; other services of the provider or the municipality have some.
-- why-bg: Без разхода на тази услуга цената на място и на потребител за доставчика и общината излиза твърде ниска.
-- why-en: Without the expenditure of this service the cost per place and per user of the provider and the municipality comes out too low.
-- do-bg: Поискайте отчета от доставчика. Ако услугата е спряла, запишете деня на закриване с karta set service.
-- do-en: Ask the provider for the account. If the service has stopped, record the day of closing with karta set service.
-- fires: {"service":[{"id":"S1"},{"id":"S2"}],"expenditure":[{"service":"S1","year":"2023","amount":"9000","currency":"BGN"},{"service":"S2","year":"2023","amount":"9000","currency":"BGN"},{"service":"S1","year":"2024","amount":"9000","currency":"BGN"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"}],"expenditure":[{"service":"S1","year":"2023","amount":"9000","currency":"BGN"},{"service":"S2","year":"2023","amount":"9000","currency":"BGN"},{"service":"S1","year":"2024","amount":"9000","currency":"BGN"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2"}],"expenditure":[{"service":"S1","year":"2023","amount":"9000","currency":"BGN"},{"service":"S2","year":"2023","amount":"9000","currency":"BGN"},{"service":"S1","year":"2024","amount":"9000","currency":"BGN"},{"service":"S2","year":"2024","amount":"9000","currency":"BGN"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","closed":"2024-06-30"}],"expenditure":[{"service":"S1","year":"2023","amount":"9000","currency":"BGN"},{"service":"S2","year":"2023","amount":"9000","currency":"BGN"},{"service":"S1","year":"2024","amount":"9000","currency":"BGN"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752","municipality":"BLG11"}],"expenditure":[{"service":"S1","year":"2023","amount":"9000","currency":"BGN"},{"service":"S2","year":"2023","amount":"9000","currency":"BGN"},{"service":"S1","year":"2024","amount":"9000","currency":"BGN"}]}
-- why: Of the providers and municipalities that the submission has expenditure of, of its years and of those
-- why: after them, submitted and held together: of a provider's services once one of them has reported,
-- why: of a municipality's once so large a share of them has.
WITH touched AS MATERIALIZED (
  SELECT DISTINCT s.provider, s.municipality FROM submitted_expenditure r JOIN service s ON s.id = r.service
),
had AS MATERIALIZED (
  SELECT y.year, s.id, s.provider, s.municipality, s.closed,
    EXISTS (SELECT 1 FROM expenditure n WHERE n.service = s.id AND n.year = y.year) AS has
  FROM (SELECT year FROM submitted_expenditure UNION SELECT year + 1 FROM submitted_expenditure) y
  JOIN expenditure e ON e.year = y.year - 1
  JOIN service s ON s.id = e.service
),
counted AS (
  SELECT *, SUM(has) OVER (PARTITION BY year, provider) AS of_provider,
    SUM(has) OVER place AS of_place, COUNT(*) OVER place AS in_place
  FROM had WINDOW place AS (PARTITION BY year, municipality)
)
SELECT 0 AS origin, 0 AS origin_row, id || '|' || year AS key, 'year' AS field, year AS value,
  id AS service, provider
FROM counted
WHERE NOT has AND (closed IS NULL OR CAST(substr(closed, 1, 4) AS INTEGER) > year)
  AND (of_provider > 0 OR of_place >= :share * in_place)
  AND (provider IN (SELECT provider FROM touched)
    OR municipality IN (SELECT municipality FROM touched))
