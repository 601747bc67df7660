-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- uses: rule/report-summary
-- threshold: rows = 10
-- bg: Във всички {rows} реда колоните {value} и {other} са еднакви: вероятно е преписана една и съща колона.
-- en: In all {rows} rows the columns {value} and {other} are the same: one was probably copied into the other.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":5,"waiting":5},{"service":"S1","month":"2023-02","users":6,"waiting":6},{"service":"S1","month":"2023-03","users":7,"waiting":7},{"service":"S1","month":"2023-04","users":8,"waiting":8},{"service":"S1","month":"2023-05","users":9,"waiting":9},{"service":"S1","month":"2023-06","users":10,"waiting":10},{"service":"S1","month":"2023-07","users":11,"waiting":11},{"service":"S1","month":"2023-08","users":12,"waiting":12},{"service":"S1","month":"2023-09","users":13,"waiting":13},{"service":"S1","month":"2023-10","users":14,"waiting":14},{"service":"S1","month":"2023-11","users":15,"waiting":15},{"service":"S1","month":"2023-12","users":16,"waiting":16}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":5,"waiting":5},{"service":"S1","month":"2023-02","users":6,"waiting":6},{"service":"S1","month":"2023-03","users":7,"waiting":7},{"service":"S1","month":"2023-04","users":8,"waiting":7},{"service":"S1","month":"2023-05","users":9,"waiting":9},{"service":"S1","month":"2023-06","users":10,"waiting":10},{"service":"S1","month":"2023-07","users":11,"waiting":11},{"service":"S1","month":"2023-08","users":12,"waiting":12},{"service":"S1","month":"2023-09","users":13,"waiting":13},{"service":"S1","month":"2023-10","users":14,"waiting":14},{"service":"S1","month":"2023-11","users":15,"waiting":15},{"service":"S1","month":"2023-12","users":16,"waiting":16}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":5,"waiting":5},{"service":"S1","month":"2023-02","users":6,"waiting":6},{"service":"S1","month":"2023-03","users":7,"waiting":7},{"service":"S1","month":"2023-04","users":8,"waiting":8},{"service":"S1","month":"2023-05","users":9,"waiting":9},{"service":"S1","month":"2023-06","users":10,"waiting":10},{"service":"S1","month":"2023-07","users":11,"waiting":11},{"service":"S1","month":"2023-08","users":12,"waiting":12},{"service":"S1","month":"2023-09","users":13,"waiting":13}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":5},{"service":"S1","month":"2023-02","users":6},{"service":"S1","month":"2023-03","users":7},{"service":"S1","month":"2023-04","users":8},{"service":"S1","month":"2023-05","users":9},{"service":"S1","month":"2023-06","users":10},{"service":"S1","month":"2023-07","users":11},{"service":"S1","month":"2023-08","users":12},{"service":"S1","month":"2023-09","users":13},{"service":"S1","month":"2023-10","users":14},{"service":"S1","month":"2023-11","users":15},{"service":"S1","month":"2023-12","users":16}]}
WITH same(field, other, equal) AS (
  SELECT 'discharged', 'admitted', SUM(discharged_as_admitted) FROM report_summary
  UNION ALL
  SELECT 'waiting', 'users', SUM(waiting_as_users) FROM report_summary
  UNION ALL
  SELECT 'admitted', 'users', SUM(admitted_as_users) FROM report_summary
  UNION ALL
  SELECT 'user_days', 'users', SUM(days_as_users) FROM report_summary
)
SELECT 0 AS origin, 0 AS origin_row, same.other || '=' || same.field AS key, same.field,
  same.field AS value, same.other, t.rows
FROM same
-- A column of one number throughout says nothing.
JOIN (SELECT SUM(months) AS rows, MAX(users_max) AS most, MIN(users_min) AS fewest
  FROM report_summary) t
WHERE same.equal = t.rows AND t.rows >= :rows AND t.most > t.fewest
