-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- uses: rule/report-summary
-- threshold: months = 6
-- threshold: ratio = 10
-- threshold: difference = 50
-- bg: За услуга {service} се отчитат {value} чакащи, а в другите ѝ месеци средно {usual} (над {ratio} пъти, праг от настройките).
-- en: Service {service} reports {value} waiting, but {usual} on average in its other months (more than {ratio} times, a threshold of the settings).
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"waiting":10},{"service":"S1","month":"2023-02","users":1,"waiting":10},{"service":"S1","month":"2023-03","users":1,"waiting":10},{"service":"S1","month":"2023-04","users":1,"waiting":10},{"service":"S1","month":"2023-05","users":1,"waiting":10},{"service":"S1","month":"2023-06","users":1,"waiting":10},{"service":"S1","month":"2023-07","users":1,"waiting":90}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"waiting":10},{"service":"S1","month":"2023-02","users":1,"waiting":10},{"service":"S1","month":"2023-03","users":1,"waiting":10},{"service":"S1","month":"2023-04","users":1,"waiting":10},{"service":"S1","month":"2023-05","users":1,"waiting":10},{"service":"S1","month":"2023-06","users":1,"waiting":10},{"service":"S1","month":"2023-07","users":1,"waiting":15}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"waiting":10},{"service":"S1","month":"2023-02","users":1,"waiting":10},{"service":"S1","month":"2023-03","users":1,"waiting":10},{"service":"S1","month":"2023-04","users":1,"waiting":10},{"service":"S1","month":"2023-05","users":1,"waiting":10},{"service":"S1","month":"2023-06","users":1,"waiting":90}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'waiting' AS field, r.waiting AS value, r.service,
  CAST(ROUND((u.waiting - r.waiting) * 1.0 / (u.months - 1)) AS INTEGER) AS usual, :ratio AS ratio
FROM report_summary u
CROSS JOIN submitted_service_report r ON r.service = u.service
WHERE u.months > :months AND u.waiting_max >= :difference
  -- The largest figure against the mean of the others first: most services end there.
  AND u.waiting_max * (u.months - 1) > :ratio * (u.waiting - u.waiting_max)
  AND r.waiting * (u.months - 1) > :ratio * (u.waiting - r.waiting)
  AND r.waiting - (u.waiting - r.waiting) * 1.0 / (u.months - 1) >= :difference
