-- severity: warning
-- group: completeness
-- kind: service-report
-- judges: submission
-- uses: rule/report-summary
-- threshold: share = 0.5
-- bg: Услуга {service} на доставчик {provider} няма отчет за {value}, последния отчетен месец на доставчика или на общината, а други услуги имат.
-- en: Service {service} of provider {provider} has no report for {value}, the last month reported of the provider or the municipality, while other services have.
-- fires: {"service":[{"id":"S1"},{"id":"S2"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S2","month":"2023-12"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","municipality":"BLG11"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2"}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S2","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","closed":"2024-01-15"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","opened":"2024-01-15"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752","municipality":"BLG11"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"},{"id":"S3","provider":"131071587"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- why: Reports, submitted and held, are looked at together, of the providers and municipalities that the
-- why: submission has a report of: a municipality that sends its own is not asked for those of the country.
-- why: The month of a provider is the last that any of its services reported; that of a municipality the
-- why: last that so large a share of its providers have got to, as what one provider sends says nothing
-- why: of the others. Who files nothing at all is named like one who stopped.
WITH report_kept AS MATERIALIZED (SELECT 1 FROM main.service_report LIMIT 1),
touched AS MATERIALIZED (SELECT DISTINCT provider, municipality FROM report_summary),
asked AS MATERIALIZED (
  SELECT id, provider, municipality, opened, closed FROM service
  WHERE provider IN (SELECT provider FROM touched)
    OR municipality IN (SELECT municipality FROM touched)
),
-- With all others of their providers and municipalities, whose last months they are judged by.
report_end AS MATERIALIZED (
  SELECT s.id, s.provider, s.municipality, s.opened <= :on AND (s.closed IS NULL OR s.closed > :on) AS open,
    NULLIF(MAX(COALESCE(u.last, ''), COALESCE((SELECT MAX(k.month) FROM main.service_report k
      WHERE k.service = IIF((SELECT 1 FROM report_kept), s.id, NULL)), '')), '') AS last
  FROM service s LEFT JOIN report_summary u ON u.service = s.id
  WHERE s.provider IN (SELECT provider FROM asked)
    OR s.municipality IN (SELECT municipality FROM asked)
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
expected AS (
  SELECT s.id, s.provider, s.opened, s.closed, e.last,
    MAX(COALESCE(p.last, ''), COALESCE(m.last, '')) AS month
  FROM asked s JOIN report_end e ON e.id = s.id
  LEFT JOIN provider_end p ON p.provider = s.provider
  LEFT JOIN municipality_end m ON m.municipality = s.municipality
)
SELECT 0 AS origin, 0 AS origin_row, id || '|' || month AS key, 'month' AS field,
  month AS value, id AS service, provider
FROM expected
WHERE substr(opened, 1, 7) < month AND (closed IS NULL OR substr(closed, 1, 7) > month)
  AND COALESCE(last, '') < month
