-- uses: money/money-cell
-- is: whether the money, places or users of a territory and type rest in a year on a record with an
-- is: open error or warning: a budget, an expenditure, a service or one of its reports of the year.
doubted_cell AS MATERIALIZED (
  SELECT b.year, b.municipality, b.service AS type FROM budget b
  JOIN open_finding f ON f.origin = b.origin AND f.origin_row = b.origin_row
  UNION
  SELECT e.year, s.municipality, s.type FROM expenditure e JOIN service s ON s.id = e.service
  JOIN open_finding f ON f.origin = e.origin AND f.origin_row = e.origin_row
  UNION
  SELECT c.year, c.municipality, c.type FROM cell_year c
  JOIN service s ON s.municipality = c.municipality AND s.type = c.type
  JOIN open_finding f ON f.origin = s.origin AND f.origin_row = s.origin_row
  UNION
  SELECT c.year, c.municipality, c.type FROM cell_year c
  JOIN service s ON s.municipality = c.municipality AND s.type = c.type
  JOIN service_report r ON r.service = s.id AND r.month BETWEEN c.year || '-01' AND c.year || '-12'
  JOIN open_finding f ON f.origin = r.origin AND f.origin_row = r.origin_row
),
money_doubt AS MATERIALIZED (
  SELECT DISTINCT d.year, CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast
      ELSE d.municipality END AS territory, d.type AS service
  FROM doubted_cell d JOIN territory t ON t.code = d.municipality
)
