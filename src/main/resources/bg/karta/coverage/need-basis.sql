-- uses: coverage/coverage-cell
-- is: what the need of each cell rests on: the norms in words, or the map that plans it, and the
-- is: years of the people counted. Two days whose bases differ do not compare.
service_norm AS MATERIALIZED (
  SELECT service, level, group_concat(words, '; ') AS norms, MAX(basis IN ('per-1000', 'percent')) AS by_people
  FROM (
    SELECT service, level, basis, category || ': ' || printf('%g', value) || ' ' || basis
      || COALESCE(', min ' || min_users, '') || COALESCE(', max ' || max_users, '')
      || COALESCE(', ' || rounding, '') AS words
    FROM current_norm ORDER BY category)
  GROUP BY service, level
),
people_year AS MATERIALIZED (
  SELECT CASE n.level WHEN 'oblast' THEN m.oblast ELSE m.code END AS territory, n.service, n.level,
    group_concat(DISTINCT (SELECT MAX(p.year) FROM population p
      WHERE p.municipality = m.code AND p.category = n.category
        AND p.year <= CAST(substr(:on, 1, 4) AS INTEGER))) AS years
  FROM current_norm n JOIN territory m ON m.level = 'municipality'
  WHERE n.basis IN ('per-1000', 'percent') GROUP BY 1, 2, 3
),
-- Where a norm applies there is a row even if nobody counted the people it asks for.
basis_key AS (
  SELECT territory, service, level FROM coverage_cell
  UNION SELECT t.code, s.service, s.level FROM service_norm s
  JOIN territory t ON t.level = CASE s.level WHEN 'oblast' THEN 'oblast' ELSE 'municipality' END
),
need_basis AS MATERIALIZED (
  SELECT territory, service, level, s.norms, y.years,
    n.source,
    (SELECT map FROM plan WHERE stage = 'adopted' AND date <= :on
      ORDER BY date DESC, map DESC LIMIT 1) AS map
  FROM basis_key
  LEFT JOIN need_source n USING (territory, service, level)
  LEFT JOIN service_norm s USING (service, level)
  LEFT JOIN people_year y USING (territory, service, level)
)
