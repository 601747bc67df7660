-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- uses: rule/report-summary
-- threshold: months = 6
-- threshold: ratio = 3
-- threshold: difference = 5
-- bg: Услуга {service} отчита персонал {value}, а в другите си месеци средно {usual} (над {ratio} пъти, праг от настройките).
-- en: Service {service} reports a staff of {value}, but {usual} on average in its other months (more than {ratio} times, a threshold of the settings).
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"staff":10},{"service":"S1","month":"2023-02","users":1,"staff":10},{"service":"S1","month":"2023-03","users":1,"staff":10},{"service":"S1","month":"2023-04","users":1,"staff":10},{"service":"S1","month":"2023-05","users":1,"staff":10},{"service":"S1","month":"2023-06","users":1,"staff":10},{"service":"S1","month":"2023-07","users":1,"staff":90}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"staff":10},{"service":"S1","month":"2023-02","users":1,"staff":10},{"service":"S1","month":"2023-03","users":1,"staff":10},{"service":"S1","month":"2023-04","users":1,"staff":10},{"service":"S1","month":"2023-05","users":1,"staff":10},{"service":"S1","month":"2023-06","users":1,"staff":10},{"service":"S1","month":"2023-07","users":1,"staff":15}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":1,"staff":10},{"service":"S1","month":"2023-02","users":1,"staff":10},{"service":"S1","month":"2023-03","users":1,"staff":10},{"service":"S1","month":"2023-04","users":1,"staff":10},{"service":"S1","month":"2023-05","users":1,"staff":10},{"service":"S1","month":"2023-06","users":1,"staff":90}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'staff' AS field, r.staff AS value, r.service,
  CAST(ROUND((u.staff - r.staff) * 1.0 / (u.months - 1)) AS INTEGER) AS usual, :ratio AS ratio
FROM report_summary u
CROSS JOIN submitted_service_report r ON r.service = u.service
WHERE u.months > :months AND u.staff_max >= :difference
  -- The largest figure against the mean of the others first: most services end there.
  AND u.staff_max * (u.months - 1) > :ratio * (u.staff - u.staff_max)
  AND r.staff * (u.months - 1) > :ratio * (u.staff - r.staff)
  AND r.staff - (u.staff - r.staff) * 1.0 / (u.months - 1) >= :difference
