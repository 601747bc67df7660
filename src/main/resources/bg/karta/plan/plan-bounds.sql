-- is: each submitted planned service with all users that its map plans of it in the same place, and the
-- is: fewest and the most that the norms of that day give together. Services of oblast level count for
-- is: the oblast, though they be planned in its municipalities; what is planned for an oblast at
-- is: municipal level has no norm, which is for one municipality.
norm_bounds AS MATERIALIZED (
  -- A norm without a maximum for one group of people leaves the service without one.
  SELECT d.date, n.service, n.level, SUM(n.min_users) AS least,
    CASE WHEN COUNT(n.max_users) = COUNT(*) THEN SUM(n.max_users) END AS most
  FROM (SELECT DISTINCT date FROM submitted_plan) d
  JOIN norm n ON n.valid_from <= d.date AND COALESCE(n.valid_to, '9999') >= d.date
  WHERE NOT EXISTS (SELECT 1 FROM norm later WHERE later.service = n.service
    AND later.category = n.category AND later.level = n.level AND later.valid_from > n.valid_from
    AND later.valid_from <= d.date AND COALESCE(later.valid_to, '9999') >= d.date)
  GROUP BY 1, 2, 3
),
plan_cell AS MATERIALIZED (
  SELECT p.map, p.service, p.level, CASE p.level WHEN 'oblast' THEN t.oblast ELSE p.territory END AS cell,
    SUM(p.max_users) AS planned
  FROM plan p JOIN territory t ON t.code = p.territory
  WHERE p.map IN (SELECT map FROM submitted_plan) AND (p.level = 'oblast' OR t.level = 'municipality')
  GROUP BY 1, 2, 3, 4
),
plan_bounds AS (
  SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.service AS key, r.service, c.cell,
    CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END AS territory, c.planned, b.least, b.most
  -- In this order: begun with the cells, each would go through all rows of its map.
  FROM submitted_plan r CROSS JOIN territory t ON t.code = r.territory
  CROSS JOIN norm_bounds b ON b.date = r.date AND b.service = r.service AND b.level = r.level
  CROSS JOIN plan_cell c ON c.map = r.map AND c.service = r.service AND c.level = r.level
    AND c.cell = CASE r.level WHEN 'oblast' THEN t.oblast ELSE r.territory END
  CROSS JOIN territory n ON n.code = c.cell
)
