-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- over: report-summary
-- rows: all
-- uses: rule/report-summary
-- threshold: months = 6
-- threshold: ratio = 3
-- threshold: difference = 20
-- bg: Услуга {service} отчита {value} {value?потребител|потребители}, а в другите си месеци средно {usual} (над {ratio} пъти, праг от настройките).
-- en: Service {service} reports {value} {value?user|users}, but {usual} on average in its other months (more than {ratio} times, a threshold of the settings).
-- why-bg: Един месец, който стърчи над всички други, почти винаги е грешка при въвеждане и разваля средните за годината.
-- why-en: One month that stands out above all others is nearly always a typing error, and it spoils the year's averages.
-- do-bg: Сверете този месец с отчета на доставчика: потърсете излишна цифра или сбор за няколко месеца. Поправете го и внесете файла отново, а ако е верен, приемете констатацията с --waivers.
-- do-en: Compare that month with the provider's report: look for a digit too many or a sum of several months. Correct it and import the file again, or, if it is right, accept the finding by --waivers.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":10},{"service":"S1","month":"2023-02","users":10},{"service":"S1","month":"2023-03","users":10},{"service":"S1","month":"2023-04","users":10},{"service":"S1","month":"2023-05","users":10},{"service":"S1","month":"2023-06","users":10},{"service":"S1","month":"2023-07","users":150}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":10},{"service":"S1","month":"2023-02","users":10},{"service":"S1","month":"2023-03","users":10},{"service":"S1","month":"2023-04","users":10},{"service":"S1","month":"2023-05","users":10},{"service":"S1","month":"2023-06","users":10},{"service":"S1","month":"2023-07","users":15}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":10},{"service":"S1","month":"2023-02","users":10},{"service":"S1","month":"2023-03","users":10},{"service":"S1","month":"2023-04","users":10},{"service":"S1","month":"2023-05","users":10},{"service":"S1","month":"2023-06","users":150}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":100},{"service":"S1","month":"2023-02","users":100},{"service":"S1","month":"2023-03","users":100},{"service":"S1","month":"2023-04","users":100},{"service":"S1","month":"2023-05","users":100},{"service":"S1","month":"2023-06","users":100},{"service":"S1","month":"2023-07","users":150}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value, r.service,
  CAST(ROUND(o.mean) AS INTEGER) AS usual, :ratio AS ratio
-- The largest figure against the mean of the others first: most services end there.
FROM (SELECT service FROM report_summary
  WHERE months > :months AND users_max >= :difference
    AND users_max * (months - 1) > :ratio * (users - users_max)) u
CROSS JOIN submitted_service_report r ON r.service = u.service AND r.users >= :difference
CROSS JOIN (SELECT x.service, x.month, (SELECT AVG(y.users) FROM submitted_service_report y
    WHERE y.service = x.service AND y.month <> x.month
    HAVING COUNT(y.users) >= :months) AS mean
  FROM submitted_service_report x) o ON o.service = r.service AND o.month = r.month
WHERE r.users > :ratio * o.mean AND r.users - o.mean >= :difference
