-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- uses: rule/report-summary
-- threshold: months = 6
-- threshold: ratio = 3
-- threshold: difference = 20
-- bg: Услуга {service} отчита {value} потребители, а в другите си месеци средно {usual} (над {ratio} пъти, праг от настройките).
-- en: Service {service} reports {value} users, but {usual} on average in its other months (more than {ratio} times, a threshold of the settings).
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":10},{"service":"S1","month":"2023-02","users":10},{"service":"S1","month":"2023-03","users":10},{"service":"S1","month":"2023-04","users":10},{"service":"S1","month":"2023-05","users":10},{"service":"S1","month":"2023-06","users":10},{"service":"S1","month":"2023-07","users":90}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":10},{"service":"S1","month":"2023-02","users":10},{"service":"S1","month":"2023-03","users":10},{"service":"S1","month":"2023-04","users":10},{"service":"S1","month":"2023-05","users":10},{"service":"S1","month":"2023-06","users":10},{"service":"S1","month":"2023-07","users":15}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":10},{"service":"S1","month":"2023-02","users":10},{"service":"S1","month":"2023-03","users":10},{"service":"S1","month":"2023-04","users":10},{"service":"S1","month":"2023-05","users":10},{"service":"S1","month":"2023-06","users":90}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value, r.service,
  CAST(ROUND((u.users - r.users) * 1.0 / (u.months - 1)) AS INTEGER) AS usual, :ratio AS ratio
FROM report_summary u
CROSS JOIN submitted_service_report r ON r.service = u.service
WHERE u.months > :months AND u.users_max >= :difference
  -- The largest figure against the mean of the others first: most services end there.
  AND u.users_max * (u.months - 1) > :ratio * (u.users - u.users_max)
  AND r.users * (u.months - 1) > :ratio * (u.users - r.users)
  AND r.users - (u.users - r.users) * 1.0 / (u.months - 1) >= :difference
