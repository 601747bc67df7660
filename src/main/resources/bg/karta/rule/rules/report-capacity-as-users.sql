-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- uses: service/service-month
-- threshold: rows = 10
-- bg: Във всички {rows} реда потребителите са равни на капацитета ({value} общо): вероятно е преписана една и съща колона.
-- en: In all {rows} rows the users equal the capacity ({value} in all): one column was probably copied into the other.
-- why-bg: Когато потребителите са навсякъде равни на капацитета, отчетено е колко хора може да има, а не колко са били.
-- why-en: Where users equal capacity everywhere, what is reported is how many there could be and not how many there were.
-- do-bg: Вижте в изходната таблица дали колоната за потребители не е свързана с колоната за капацитет. Поискайте броя на действителните потребители и внесете файла отново.
-- do-en: See in the original table whether the column of users is linked to that of capacity. Ask for the number of actual users and import the file again.
-- fires: {"service":[{"id":"S0","capacity":5},{"id":"S1","capacity":6},{"id":"S2","capacity":7},{"id":"S3","capacity":8},{"id":"S4","capacity":9},{"id":"S5","capacity":10},{"id":"S6","capacity":11},{"id":"S7","capacity":12},{"id":"S8","capacity":13},{"id":"S9","capacity":14}],"service-report":[{"service":"S0","users":5},{"service":"S1","users":6},{"service":"S2","users":7},{"service":"S3","users":8},{"service":"S4","users":9},{"service":"S5","users":10},{"service":"S6","users":11},{"service":"S7","users":12},{"service":"S8","users":13},{"service":"S9","users":14}]}
-- passes: {"service":[{"id":"S0","capacity":5},{"id":"S1","capacity":6},{"id":"S2","capacity":7},{"id":"S3","capacity":8},{"id":"S4","capacity":9},{"id":"S5","capacity":10},{"id":"S6","capacity":11},{"id":"S7","capacity":12},{"id":"S8","capacity":13},{"id":"S9","capacity":14}],"service-report":[{"service":"S0","users":5},{"service":"S1","users":6},{"service":"S2","users":7},{"service":"S3","users":8},{"service":"S4","users":8},{"service":"S5","users":10},{"service":"S6","users":11},{"service":"S7","users":12},{"service":"S8","users":13},{"service":"S9","users":14}]}
-- passes: {"service":[{"id":"S0","capacity":5},{"id":"S1","capacity":6},{"id":"S2","capacity":7},{"id":"S3","capacity":8},{"id":"S4","capacity":9},{"id":"S5","capacity":10},{"id":"S6","capacity":11},{"id":"S7","capacity":12},{"id":"S8","capacity":13}],"service-report":[{"service":"S0","users":5},{"service":"S1","users":6},{"service":"S2","users":7},{"service":"S3","users":8},{"service":"S4","users":9},{"service":"S5","users":10},{"service":"S6","users":11},{"service":"S7","users":12},{"service":"S8","users":13}]}
-- One row that differs ends the search: as a rule, the first.
SELECT 0 AS origin, 0 AS origin_row, 'users=capacity' AS key, 'users' AS field, t.users AS value,
  t.rows
FROM (SELECT SUM(r.users) AS users, COUNT(*) AS rows, COUNT(DISTINCT s.capacity) AS sizes
  FROM service_month s CROSS JOIN submitted_service_report r ON r.service = s.service
    AND r.month BETWEEN s.first_month AND s.last_month
  WHERE NOT EXISTS (SELECT 1 FROM service_month o
    CROSS JOIN submitted_service_report p ON p.service = o.service
      AND p.month BETWEEN o.first_month AND o.last_month AND p.users <> o.capacity)) t
WHERE t.rows >= :rows AND t.sizes > 1
