-- severity: warning
-- group: completeness
-- kind: service-report
-- judges: submission
-- uses: rule/report-summary
-- threshold: share = 0.5
-- bg: Услуга {service} на доставчик {provider} няма отчет за {value}, последния отчетен месец на доставчика, общината, областта или страната, а други услуги имат.
-- en: Service {service} of provider {provider} has no report for {value}, the last month reported of the provider, the municipality, the oblast or the country, while other services have.
-- why-bg: Докато отчетът липсва, услугата се брои с места, но без потребители, и заетостта на общината излиза твърде ниска.
-- why-en: As long as the report is missing, the service counts with its places and without users, and the utilisation of the municipality comes out too low.
-- do-bg: Поискайте отчета от доставчика и го внесете. Ако услугата е закрита, запишете деня с karta set service УСЛУГА closed=ДЕН.
-- do-en: Ask the provider for the report and import it. If the service is closed, record the day with karta set service SERVICE closed=DAY.
-- fires: {"service":[{"id":"S1"},{"id":"S2"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S2","month":"2023-12"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","municipality":"BLG11"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752","municipality":"BLG11"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752","municipality":"SZR12"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2"}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S2","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","closed":"2024-01-15"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","opened":"2024-01-15"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752","municipality":"BLG11"},{"id":"S3","provider":"131071587","municipality":"BLG01"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752","municipality":"BLG11"}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S2","month":"2023-12"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"},{"id":"S3","provider":"131071587"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- why: Reports, submitted and held, are looked at together, of the providers and municipalities that the
-- why: submission has a report of: a municipality that sends its own is not asked for those of the country.
-- why: The month of a provider is the last that any of its services reported; that of a municipality the
-- why: last that so large a share of its providers have got to, as what one provider sends says nothing
-- why: of the others. A service of which there never was a report is named also where nobody of its
-- why: municipality files: from the month that so large a share of the oblast's municipalities with
-- why: services have got to, or of the country's oblasts. An office that has only begun, with a few
-- why: municipalities of many, is asked for nothing more.
WITH report_kept AS MATERIALIZED (SELECT 1 FROM main.service_report LIMIT 1),
touched AS MATERIALIZED (SELECT DISTINCT provider, municipality FROM report_summary),
-- Of all services, whose last months they are judged by.
report_end AS MATERIALIZED (
  SELECT s.id, s.provider, s.municipality, s.opened, s.closed,
    s.opened <= :on AND (s.closed IS NULL OR s.closed > :on) AS open,
    NULLIF(MAX(COALESCE(u.last, ''), COALESCE((SELECT MAX(k.month) FROM main.service_report k
      WHERE k.service = IIF((SELECT 1 FROM report_kept), s.id, NULL)), '')), '') AS last
  FROM service s LEFT JOIN report_summary u ON u.service = s.id
  WHERE EXISTS (SELECT 1 FROM touched)
),
provider_end AS MATERIALIZED (
  SELECT provider, MAX(last) AS last FROM report_end GROUP BY provider
),
municipality_end AS MATERIALIZED (
  SELECT municipality, last FROM (
    SELECT municipality, last, COUNT(*) OVER (PARTITION BY municipality) AS providers,
      ROW_NUMBER() OVER (PARTITION BY municipality ORDER BY last DESC) AS nth
    FROM (SELECT municipality, provider, MAX(last) AS last FROM report_end
      WHERE open GROUP BY municipality, provider))
  WHERE nth = MAX(CEIL(:share * providers), 1)
),
oblast_end AS MATERIALIZED (
  SELECT oblast, last FROM (
    SELECT t.oblast, m.last, COUNT(*) OVER (PARTITION BY t.oblast) AS municipalities,
      ROW_NUMBER() OVER (PARTITION BY t.oblast ORDER BY m.last DESC) AS nth
    FROM municipality_end m JOIN territory t ON t.code = m.municipality)
  WHERE nth = MAX(CEIL(:share * municipalities), 1)
),
country_end AS MATERIALIZED (
  SELECT last FROM (
    SELECT last, COUNT(*) OVER () AS oblasts, ROW_NUMBER() OVER (ORDER BY last DESC) AS nth
    FROM oblast_end)
  WHERE nth = MAX(CEIL(:share * oblasts), 1)
),
expected AS (
  SELECT s.id, s.provider, s.opened, s.closed, s.last,
    MAX(COALESCE(p.last, ''), COALESCE(m.last, '')) AS month
  FROM report_end s
  LEFT JOIN provider_end p ON p.provider = s.provider
  LEFT JOIN municipality_end m ON m.municipality = s.municipality
  WHERE s.provider IN (SELECT provider FROM touched)
    OR s.municipality IN (SELECT municipality FROM touched)
  UNION
  SELECT s.id, s.provider, s.opened, s.closed, NULL,
    MAX(COALESCE(p.last, ''), COALESCE(m.last, o.last, (SELECT last FROM country_end), ''))
  FROM report_end s
  LEFT JOIN provider_end p ON p.provider = s.provider
  LEFT JOIN territory t ON t.code = s.municipality
  LEFT JOIN municipality_end m ON m.municipality = s.municipality
  LEFT JOIN oblast_end o ON o.oblast = t.oblast
  WHERE s.last IS NULL
)
SELECT 0 AS origin, 0 AS origin_row, id || '|' || MAX(month) AS key, 'month' AS field,
  MAX(month) AS value, id AS service, provider
FROM expected
WHERE substr(opened, 1, 7) < month AND (closed IS NULL OR substr(closed, 1, 7) > month)
  AND COALESCE(last, '') < month
GROUP BY id
