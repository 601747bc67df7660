-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- over: report-summary
-- rows: all
-- uses: rule/report-summary
-- threshold: months = 6
-- threshold: ratio = 3
-- threshold: difference = 5
-- bg: Услуга {service} отчита персонал {value}, а в другите си месеци средно {usual} (над {ratio} пъти, праг от настройките).
-- en: Service {service} reports a staff of {value}, but {usual} on average in its other months (more than {ratio} times, a threshold of the settings).
-- why-bg: Един месец с много повече персонал от обичайното изкривява разхода и броя потребители на служител.
-- why-en: One month with far more staff than usual distorts cost and the number of users per employee.
-- do-bg: Попитайте доставчика дали са броени и временно наетите, доброволците или щатовете вместо хората. Поправете отчета за месеца и го внесете отново.
-- do-en: Ask the provider whether temporary staff, volunteers, or posts instead of people were counted. Correct the month's report and import it again.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"staff":10},{"service":"S1","month":"2023-02","users":1,"staff":10},{"service":"S1","month":"2023-03","users":1,"staff":10},{"service":"S1","month":"2023-04","users":1,"staff":10},{"service":"S1","month":"2023-05","users":1,"staff":10},{"service":"S1","month":"2023-06","users":1,"staff":10},{"service":"S1","month":"2023-07","users":1,"staff":150}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"staff":10},{"service":"S1","month":"2023-02","users":1,"staff":10},{"service":"S1","month":"2023-03","users":1,"staff":10},{"service":"S1","month":"2023-04","users":1,"staff":10},{"service":"S1","month":"2023-05","users":1,"staff":10},{"service":"S1","month":"2023-06","users":1,"staff":10},{"service":"S1","month":"2023-07","users":1,"staff":15}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"staff":10},{"service":"S1","month":"2023-02","users":1,"staff":10},{"service":"S1","month":"2023-03","users":1,"staff":10},{"service":"S1","month":"2023-04","users":1,"staff":10},{"service":"S1","month":"2023-05","users":1,"staff":10},{"service":"S1","month":"2023-06","users":1,"staff":150}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1},{"service":"S1","month":"2023-02","users":1},{"service":"S1","month":"2023-03","users":1},{"service":"S1","month":"2023-04","users":1},{"service":"S1","month":"2023-05","users":1},{"service":"S1","month":"2023-06","users":1},{"service":"S1","month":"2023-07","users":1,"staff":150}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'staff' AS field, r.staff AS value, r.service,
  CAST(ROUND(o.mean) AS INTEGER) AS usual, :ratio AS ratio
-- The largest figure against the mean of the others first: most services end there.
FROM (SELECT service FROM report_summary
  WHERE months > :months AND staff_max >= :difference
    AND staff_max * (months - 1) > :ratio * (staff - staff_max)) u
CROSS JOIN submitted_service_report r ON r.service = u.service AND r.staff >= :difference
CROSS JOIN (SELECT x.service, x.month, (SELECT AVG(y.staff) FROM submitted_service_report y
    WHERE y.service = x.service AND y.month <> x.month
    HAVING COUNT(y.staff) >= :months) AS mean
  FROM submitted_service_report x) o ON o.service = r.service AND o.month = r.month
WHERE r.staff > :ratio * o.mean AND r.staff - o.mean >= :difference
