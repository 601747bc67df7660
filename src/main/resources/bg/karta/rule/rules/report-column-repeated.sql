-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- threshold: rows = 10
-- bg: Във всички {rows} реда колоните {value} и {other} са еднакви: вероятно е преписана една и съща колона.
-- en: In all {rows} rows the columns {value} and {other} are the same: one was probably copied into the other.
-- why-bg: Две колони с еднакви числа на всички редове значат, че едната е запълнена от другата и нейните данни липсват.
-- why-en: Two columns with the same figures in every row mean that one was filled from the other and its own data are missing.
-- do-bg: Отворете файла и вижте коя от двете колони е преписана. Попълнете я с верните числа или я изтрийте, ако такива няма, и внесете файла отново.
-- do-en: Open the file and see which of the two columns was copied. Fill it with the right figures, or delete it if there are none, and import the file again.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":5,"waiting":5},{"service":"S1","month":"2023-02","users":6,"waiting":6},{"service":"S1","month":"2023-03","users":7,"waiting":7},{"service":"S1","month":"2023-04","users":8,"waiting":8},{"service":"S1","month":"2023-05","users":9,"waiting":9},{"service":"S1","month":"2023-06","users":10,"waiting":10},{"service":"S1","month":"2023-07","users":11,"waiting":11},{"service":"S1","month":"2023-08","users":12,"waiting":12},{"service":"S1","month":"2023-09","users":13,"waiting":13},{"service":"S1","month":"2023-10","users":14,"waiting":14},{"service":"S1","month":"2023-11","users":15,"waiting":15},{"service":"S1","month":"2023-12","users":16,"waiting":16}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":5,"waiting":5},{"service":"S1","month":"2023-02","users":6,"waiting":6},{"service":"S1","month":"2023-03","users":7,"waiting":7},{"service":"S1","month":"2023-04","users":8,"waiting":7},{"service":"S1","month":"2023-05","users":9,"waiting":9},{"service":"S1","month":"2023-06","users":10,"waiting":10},{"service":"S1","month":"2023-07","users":11,"waiting":11},{"service":"S1","month":"2023-08","users":12,"waiting":12},{"service":"S1","month":"2023-09","users":13,"waiting":13},{"service":"S1","month":"2023-10","users":14,"waiting":14},{"service":"S1","month":"2023-11","users":15,"waiting":15},{"service":"S1","month":"2023-12","users":16,"waiting":16}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":5,"waiting":5},{"service":"S1","month":"2023-02","users":6,"waiting":6},{"service":"S1","month":"2023-03","users":7,"waiting":7},{"service":"S1","month":"2023-04","users":8,"waiting":8},{"service":"S1","month":"2023-05","users":9,"waiting":9},{"service":"S1","month":"2023-06","users":10,"waiting":10},{"service":"S1","month":"2023-07","users":11,"waiting":11},{"service":"S1","month":"2023-08","users":12,"waiting":12},{"service":"S1","month":"2023-09","users":13,"waiting":13}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-01","users":5},{"service":"S1","month":"2023-02","users":6},{"service":"S1","month":"2023-03","users":7},{"service":"S1","month":"2023-04","users":8},{"service":"S1","month":"2023-05","users":9},{"service":"S1","month":"2023-06","users":10},{"service":"S1","month":"2023-07","users":11},{"service":"S1","month":"2023-08","users":12},{"service":"S1","month":"2023-09","users":13},{"service":"S1","month":"2023-10","users":14},{"service":"S1","month":"2023-11","users":15},{"service":"S1","month":"2023-12","users":16}]}
WITH same(field, other) AS (
  SELECT 'discharged', 'admitted'
  WHERE NOT EXISTS (SELECT 1 FROM submitted_service_report WHERE admitted IS NOT discharged)
  UNION ALL
  SELECT 'waiting', 'users'
  WHERE NOT EXISTS (SELECT 1 FROM submitted_service_report WHERE users IS NOT waiting)
  UNION ALL
  SELECT 'admitted', 'users'
  WHERE NOT EXISTS (SELECT 1 FROM submitted_service_report WHERE users IS NOT admitted)
  UNION ALL
  SELECT 'user_days', 'users'
  WHERE NOT EXISTS (SELECT 1 FROM submitted_service_report WHERE users IS NOT user_days)
)
-- One row that differs ends each search. A column of one number throughout says nothing.
SELECT 0 AS origin, 0 AS origin_row, same.other || '=' || same.field AS key, same.field,
  same.field AS value, same.other, t.rows
FROM same
JOIN (SELECT COUNT(*) AS rows, COUNT(DISTINCT admitted) AS admitted, COUNT(DISTINCT users) AS users
  FROM submitted_service_report WHERE EXISTS (SELECT 1 FROM same)) t
WHERE t.rows >= :rows AND IIF(same.other = 'admitted', t.admitted, t.users) > 1
