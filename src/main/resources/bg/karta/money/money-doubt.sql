-- uses: money/money-cell
-- uses: service/service-doubt
-- is: whether the money, places or users of a territory and type rest in a year on a record with an
-- is: open error or warning: a budget, an expenditure, what a service was in the year, or one of its
-- is: reports of the year.
doubted_cell AS MATERIALIZED (
  SELECT b.year, b.municipality, b.service AS type FROM budget b
  JOIN open_finding f ON f.origin = b.origin AND f.origin_row = b.origin_row
  UNION
  SELECT e.year, s.municipality, s.type FROM expenditure e JOIN service_state s ON s.service = e.service
    AND s.valid_from <= e.year || '-12-31' AND COALESCE(s.valid_to, '9999') > e.year || '-12-31'
  JOIN open_finding f ON f.origin = e.origin AND f.origin_row = e.origin_row
  UNION
  SELECT c.year, c.municipality, c.type FROM cell_year c
  JOIN service_state s ON s.municipality = c.municipality AND s.type = c.type
    AND s.valid_from < c.ends AND COALESCE(s.valid_to, '9999') > c.begins
  JOIN service_doubt d ON d.service = s.service AND d.valid_from < c.ends
    AND COALESCE(d.valid_to, '9999') > c.begins
  UNION
  SELECT p.year, p.municipality, p.type FROM service_span p
  JOIN service_report r ON r.service = p.id AND r.month BETWEEN p.year || '-01' AND p.year || '-12'
  JOIN open_finding f ON f.origin = r.origin AND f.origin_row = r.origin_row
),
money_doubt AS MATERIALIZED (
  SELECT DISTINCT d.year, CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast
      ELSE d.municipality END AS territory, d.type AS service
  FROM doubted_cell d JOIN territory t ON t.code = d.municipality
)
