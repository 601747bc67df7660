-- severity: warning
-- group: completeness
-- kind: service-report
-- judges: submission
-- over: report-summary
-- rows: all
-- uses: rule/report-summary
-- bg: Услуга {service} на доставчик {provider} няма отчет за {value}, последния месец в подадените отчети, а други услуги имат.
-- en: Service {service} of provider {provider} has no report for {value}, the last month of those submitted, while others have.
-- fires: {"service":[{"id":"S1"},{"id":"S2"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- fires: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S2","month":"2023-12"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2"}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S2","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","closed":"2024-01-15"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","opened":"2024-01-15"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","provider":"175074752"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- Only of the last month, and only what its own submission lets expect: a service that has other
-- reports in it, or whose provider reports that month for another service. A municipality that sends
-- its own reports is not asked for those of the country.
SELECT 0 AS origin, 0 AS origin_row, s.id || '|' || t.month AS key, 'month' AS field,
  t.month AS value, s.id AS service, s.provider
FROM (SELECT MAX(last) AS month FROM report_summary) t
CROSS JOIN service s
WHERE substr(s.opened, 1, 7) < t.month AND (s.closed IS NULL OR substr(s.closed, 1, 7) > t.month)
  AND (s.id IN (SELECT service FROM report_summary)
    OR s.provider IN (SELECT u.provider FROM report_summary u WHERE u.last = t.month))
  AND NOT EXISTS (SELECT 1 FROM submitted_service_report r
    WHERE r.service = s.id AND r.month = t.month)
  AND NOT EXISTS (SELECT 1 FROM main.service_report k
    WHERE k.service = s.id AND k.month = t.month)
