-- uses: licence/service-licence
-- is: what covers the need at the place where it arises: for services of municipal level in each
-- is: municipality, for those of oblast level in each oblast.
open_service AS MATERIALIZED (
  SELECT s.id, s.municipality, m.oblast, s.type, t.kinds, s.capacity,
    COALESCE(s.level, t.level, 'municipal') AS level,
    CASE WHEN EXISTS (SELECT 1 FROM service_licence l
        WHERE l.service = s.id AND NOT l.permitted)
      THEN 0 ELSE s.capacity END AS licensed_capacity,
    r.users, r.waiting, CASE WHEN r.users IS NULL THEN s.capacity ELSE 0 END AS unreported
  FROM service s
  JOIN territory m ON m.code = s.municipality
  LEFT JOIN service_type t ON t.code = s.type
  LEFT JOIN service_report r ON r.service = s.id AND r.month = (
    SELECT MAX(last.month) FROM service_report last
    WHERE last.service = s.id AND last.month <= substr(:on, 1, 7))
  WHERE s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
),
supply AS MATERIALIZED (
  SELECT id, municipality, oblast, type AS service, level, capacity, licensed_capacity, users,
    waiting, unreported
  FROM open_service
  UNION ALL
  SELECT o.id, municipality, oblast, k.value, level, capacity, licensed_capacity, users, waiting,
    unreported
  FROM open_service o, json_each(kinds) k
  WHERE k.value IN (SELECT service FROM norm UNION SELECT service FROM plan)
),
current_norm AS MATERIALIZED (
  SELECT * FROM norm n
  WHERE valid_from <= :on AND (valid_to IS NULL OR valid_to >= :on)
    AND NOT EXISTS (SELECT 1 FROM norm later
      WHERE later.service = n.service AND later.category = n.category AND later.level = n.level
        AND later.valid_from > n.valid_from AND later.valid_from <= :on
        AND (later.valid_to IS NULL OR later.valid_to >= :on))
),
latest_population AS MATERIALIZED (
  SELECT municipality, category, persons FROM population p
  WHERE year = (SELECT MAX(year) FROM population last WHERE last.municipality = p.municipality
    AND last.category = p.category AND last.year <= CAST(substr(:on, 1, 4) AS INTEGER))
),
people AS MATERIALIZED (
  SELECT municipality AS territory, category, persons FROM latest_population
  UNION ALL
  SELECT m.oblast, p.category, SUM(p.persons)
  FROM latest_population p JOIN territory m ON m.code = p.municipality
  GROUP BY m.oblast, p.category
),
norm_need AS MATERIALIZED (
  SELECT t.code AS territory, n.service, n.level, n.category, n.valid_from, n.min_users, n.max_users,
    n.rounding, p.persons,
    CASE n.basis
      WHEN 'per-1000' THEN n.value * p.persons / 1000.0
      WHEN 'percent' THEN n.value * p.persons / 100.0
      WHEN 'per-municipality' THEN n.value * CASE t.level WHEN 'municipality' THEN 1
        ELSE (SELECT COUNT(*) FROM territory m WHERE m.oblast = t.code AND m.level = 'municipality') END
      WHEN 'per-oblast' THEN CASE t.level WHEN 'oblast' THEN n.value END
    END AS need
  FROM current_norm n
  JOIN territory t ON t.level = CASE n.level WHEN 'oblast' THEN 'oblast' ELSE 'municipality' END
  LEFT JOIN people p ON p.territory = t.code AND p.category = n.category
),
rounded_need AS MATERIALIZED (
  -- Not fewer than the minimum, not more than the maximum, rounded as the norm says; what is a hair
  -- above a whole number only by the arithmetic of decimals is that number.
  SELECT territory, service, level, category, valid_from, persons, need AS norm_users,
    MIN(MAX(CASE rounding WHEN 'up' THEN CEIL(ROUND(need, 6)) WHEN 'nearest' THEN ROUND(ROUND(need, 6))
        WHEN 'down' THEN FLOOR(ROUND(need, 6)) ELSE need END,
      COALESCE(min_users, 0)), COALESCE(max_users, 9e999)) AS need
  FROM norm_need WHERE need IS NOT NULL
),
need_by_norm AS (
  SELECT territory, service, level, SUM(need) AS need FROM rounded_need
  GROUP BY territory, service, level
),
adopted AS (
  -- A place planned in a municipality for a service of oblast level covers the need of its oblast.
  SELECT CASE p.level WHEN 'oblast' THEN t.oblast ELSE p.territory END AS territory, p.service,
    p.level, SUM(p.max_users) AS planned,
    -- What is planned for an oblast at municipal level is no municipality's need.
    SUM(CASE WHEN p.level = 'oblast' OR t.level = 'municipality' THEN p.max_users END) AS need
  FROM plan p JOIN territory t ON t.code = p.territory
  WHERE p.map = (SELECT map FROM plan WHERE stage = 'adopted' AND date <= :on
      ORDER BY date DESC, map DESC LIMIT 1)
    AND p.stage = 'adopted' AND p.date <= :on
  GROUP BY 1, 2, 3
),
supply_cell AS (
  SELECT CASE level WHEN 'oblast' THEN oblast ELSE municipality END AS territory, service, level,
    SUM(capacity) AS capacity, SUM(licensed_capacity) AS licensed_capacity, SUM(users) AS users,
    SUM(waiting) AS waiting, SUM(unreported) AS unreported
  FROM supply GROUP BY 1, 2, 3
),
cell_key AS (
  SELECT territory, service, level FROM supply_cell
  UNION SELECT territory, service, level FROM need_by_norm
  UNION SELECT territory, service, level FROM adopted
),
coverage_cell AS MATERIALIZED (
  SELECT k.territory, k.service, k.level, CAST(COALESCE(n.need, a.need) AS REAL) AS need, a.planned,
    COALESCE(c.capacity, 0) AS capacity, COALESCE(c.licensed_capacity, 0) AS licensed_capacity,
    c.users, c.waiting, COALESCE(c.unreported, 0) AS unreported
  FROM cell_key k
  LEFT JOIN supply_cell c USING (territory, service, level)
  LEFT JOIN need_by_norm n USING (territory, service, level)
  LEFT JOIN adopted a USING (territory, service, level)
)
