-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- over: report-summary
-- rows: all
-- uses: rule/report-summary
-- threshold: months = 6
-- threshold: ratio = 10
-- threshold: difference = 50
-- bg: За услуга {service} се отчитат {value} чакащи, а в другите ѝ месеци средно {usual} (над {ratio} пъти, праг от настройките).
-- en: Service {service} reports {value} waiting, but {usual} on average in its other months (more than {ratio} times, a threshold of the settings).
-- why-bg: Надути чакащи за един месец изместват териториите, в които недостигът изглежда най-голям.
-- why-en: An inflated number of people waiting in one month moves the territories in which the shortage seems worst.
-- do-bg: Проверете дали за месеца не са преброени всички подадени искания вместо чакащите. Поправете числото или го потвърдете с доставчика и приемете констатацията с --waivers.
-- do-en: See whether all requests made were counted for the month instead of those who wait. Correct the figure, or confirm it with the provider and accept the finding by --waivers.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"waiting":10},{"service":"S1","month":"2023-02","users":1,"waiting":10},{"service":"S1","month":"2023-03","users":1,"waiting":10},{"service":"S1","month":"2023-04","users":1,"waiting":10},{"service":"S1","month":"2023-05","users":1,"waiting":10},{"service":"S1","month":"2023-06","users":1,"waiting":10},{"service":"S1","month":"2023-07","users":1,"waiting":150}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"waiting":10},{"service":"S1","month":"2023-02","users":1,"waiting":10},{"service":"S1","month":"2023-03","users":1,"waiting":10},{"service":"S1","month":"2023-04","users":1,"waiting":10},{"service":"S1","month":"2023-05","users":1,"waiting":10},{"service":"S1","month":"2023-06","users":1,"waiting":10},{"service":"S1","month":"2023-07","users":1,"waiting":15}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"waiting":10},{"service":"S1","month":"2023-02","users":1,"waiting":10},{"service":"S1","month":"2023-03","users":1,"waiting":10},{"service":"S1","month":"2023-04","users":1,"waiting":10},{"service":"S1","month":"2023-05","users":1,"waiting":10},{"service":"S1","month":"2023-06","users":1,"waiting":150}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1},{"service":"S1","month":"2023-02","users":1},{"service":"S1","month":"2023-03","users":1},{"service":"S1","month":"2023-04","users":1},{"service":"S1","month":"2023-05","users":1},{"service":"S1","month":"2023-06","users":1},{"service":"S1","month":"2023-07","users":1,"waiting":150}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'waiting' AS field, r.waiting AS value, r.service,
  CAST(ROUND(o.mean) AS INTEGER) AS usual, :ratio AS ratio
-- The largest figure against the mean of the others first: most services end there.
FROM (SELECT service FROM report_summary
  WHERE months > :months AND waiting_max >= :difference
    AND waiting_max * (months - 1) > :ratio * (waiting - waiting_max)) u
CROSS JOIN submitted_service_report r ON r.service = u.service AND r.waiting >= :difference
CROSS JOIN (SELECT x.service, x.month, (SELECT AVG(y.waiting) FROM submitted_service_report y
    WHERE y.service = x.service AND y.month <> x.month
    HAVING COUNT(y.waiting) >= :months) AS mean
  FROM submitted_service_report x) o ON o.service = r.service AND o.month = r.month
WHERE r.waiting > :ratio * o.mean AND r.waiting - o.mean >= :difference
