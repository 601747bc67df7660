-- uses: money/service-year
-- uses: money/doubted-service
-- is: whether the money, places or users of a territory and type rest in a year on a record with an
-- is: open error or warning: a budget, an expenditure, a service or one of its reports of the year.
doubted_year AS (
  SELECT e.year, e.service FROM expenditure e
  JOIN open_finding f ON f.origin = e.origin AND f.origin_row = e.origin_row
  UNION
  SELECT year, service FROM doubted_service
  UNION
  SELECT CAST(substr(r.month, 1, 4) AS INTEGER), r.service FROM service_report r
  JOIN open_finding f ON f.origin = r.origin AND f.origin_row = r.origin_row
),
doubted_cell AS MATERIALIZED (
  SELECT b.year, b.municipality, b.service AS type FROM budget b
  JOIN open_finding f ON f.origin = b.origin AND f.origin_row = b.origin_row
  UNION
  SELECT y.year, y.municipality, y.type FROM service_year y JOIN doubted_year USING (year, service)
  WHERE y.weight > 0
),
money_doubt AS MATERIALIZED (
  SELECT DISTINCT d.year, CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast
      ELSE d.municipality END AS territory, d.type AS service
  FROM doubted_cell d JOIN territory t ON t.code = d.municipality
)
