-- severity: warning
-- group: completeness
-- kind: service-report
-- judges: submission
-- uses: rule/report-series
-- uses: service/service-gap
-- bg: Услуга {service} няма отчет за {value}, а има за по-ранен и за по-късен месец.
-- en: Service {service} has no report for {value}, but has one for an earlier and a later month.
-- why-bg: Дупка по средата на реда прекъсва сравнението месец с месец и скрива кога са се променили числата.
-- why-en: A hole in the middle of a series breaks the comparison from month to month and hides when figures changed.
-- do-bg: Поискайте липсващия месец от доставчика. Ако услугата тогава не е работила, поискайте отчет с нули, за да се знае, че месецът не е пропуснат.
-- do-en: Ask the provider for the month that is missing. If the service did not operate then, ask for a report of noughts, so that it is known that the month was not left out.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S1","month":"2024-03"}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01"},{"service":"S1","month":"2024-02"},{"service":"S1","month":"2024-03"}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12"},{"service":"S1","month":"2024-01"}]}
-- why: Every gap of a service that is submitted, be it between reports that the register held before:
-- why: reports that come month by month are judged like those that come together.
SELECT 0 AS origin, 0 AS origin_row, u.service || '|' || c.month AS key, 'month' AS field,
  c.month AS value, u.service
FROM report_series u
CROSS JOIN temp.calendar c ON c.month > u.first AND c.month < u.last
-- Most services report every month: their count of months says so without a look at each.
WHERE u.months < (substr(u.last, 1, 4) - substr(u.first, 1, 4)) * 12
    + substr(u.last, 6) - substr(u.first, 6) + 1
  AND NOT EXISTS (SELECT 1 FROM submitted_service_report r
    WHERE r.service = u.service AND r.month = c.month)
  AND NOT EXISTS (SELECT 1 FROM main.service_report k
    WHERE k.service = u.service AND k.month = c.month)
  -- Nobody reports while it is not there.
  AND NOT EXISTS (SELECT 1 FROM service_gap g WHERE g.id = u.service
    AND g.begins <= c.month || '-01' AND g.ends > c.month || '-31')
