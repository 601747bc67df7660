-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- over: report-summary
-- rows: all
-- uses: rule/report-summary
-- threshold: ratio = 2
-- threshold: difference = 100
-- bg: Общият брой потребители на услугите от тип {type} в община {municipality} е {value} за {month}, а за {before} е {old}: редът се прекъсва (над {ratio} пъти, праг от настройките).
-- en: The users of all services of type {type} in {municipality} are {value} in {month}, but {old} in {before}: the series breaks (more than {ratio} times, a threshold of the settings).
-- why-bg: Прекъснат общински ред прави неверни сравненията с предходния месец и изводите за растеж или спад.
-- why-en: A broken municipal series makes comparisons with the month before untrue, and with them what is said of growth or fall.
-- do-bg: Вижте кои услуги са се добавили, отпаднали или променили най-много между двата месеца. Допълнете липсващите отчети; ако промяната е истинска, обяснете я в бележка към публикацията.
-- do-en: See which services were added, dropped out or changed most between the two months. Bring in the missing reports; if the change is real, explain it in a note to what is published.
-- fires: {"service":[{"id":"S1","capacity":700}],"service-report":[{"service":"S1","month":"2023-12","users":634},{"service":"S1","month":"2024-01","users":300}]}
-- passes: {"service":[{"id":"S1","capacity":700}],"service-report":[{"service":"S1","month":"2023-12","users":634},{"service":"S1","month":"2024-01","users":339}]}
-- passes: {"service":[{"id":"S1","capacity":700}],"service-report":[{"service":"S1","month":"2023-12","users":63},{"service":"S1","month":"2024-01","users":30}]}
-- The last month against the one before, of services that report: two look-ups for each.
SELECT 0 AS origin, 0 AS origin_row, t.type || '|' || t.code || '|' || t.month AS key,
  'users' AS field, t.users AS value, t.type, t.month, t.before, t.old, :ratio AS ratio,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = t.code), t.code) AS municipality
FROM (
  SELECT u.type, u.municipality AS code, c.month, c.before, TOTAL(r.users) AS users,
    TOTAL(COALESCE(b.users, k.users)) AS old
  FROM report_summary u
  CROSS JOIN temp.calendar c ON c.month = (SELECT MAX(last) FROM report_summary)
  LEFT JOIN submitted_service_report r ON r.service = u.service AND r.month = c.month
  LEFT JOIN submitted_service_report b ON b.service = u.service AND b.month = c.before
  LEFT JOIN main.service_report k ON k.service = u.service AND k.month = c.before
  GROUP BY u.type, u.municipality, c.month, c.before) t
WHERE t.users > 0 AND t.old > 0 AND ABS(t.users - t.old) >= :difference
  AND (t.users > t.old * :ratio OR t.users * :ratio < t.old)
