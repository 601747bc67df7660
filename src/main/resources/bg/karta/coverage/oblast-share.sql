-- uses: coverage/coverage-cell
-- is: what part of an oblast's need for a service of oblast level arises in each municipality: by
-- is: what the norms would give it alone, before minimum, maximum and rounding; where no norm tells,
-- is: by its people; not known where neither is. The parts of an oblast add up to 1.
-- why: where places are only located (:view) nobody asks for it, so that it is not computed.
-- default: view = served
norm_weight AS (
  SELECT m.code AS municipality, n.service, SUM(CASE n.basis
      WHEN 'per-municipality' THEN n.value
      WHEN 'per-oblast' THEN n.value * p.persons / NULLIF(o.persons, 0)
      ELSE n.value * p.persons / CASE n.basis WHEN 'percent' THEN 100.0 ELSE 1000.0 END
    END) AS weight
  FROM current_norm n JOIN territory m ON m.level = 'municipality'
  LEFT JOIN people p ON p.territory = m.code AND p.category = n.category
  LEFT JOIN people o ON o.territory = m.oblast AND o.category = n.category
  WHERE n.level = 'oblast' AND :view = 'served' GROUP BY m.code, n.service
),
oblast_weight AS (
  SELECT c.territory AS oblast, c.service, m.code AS municipality,
    CASE WHEN SUM(w.weight) OVER cell > 0 THEN w.weight ELSE p.persons END AS weight
  FROM coverage_cell c JOIN territory m ON m.oblast = c.territory AND m.level = 'municipality'
  LEFT JOIN norm_weight w ON w.municipality = m.code AND w.service = c.service
  LEFT JOIN people p ON p.territory = m.code AND p.category = 'all'
  WHERE c.level = 'oblast' AND :view = 'served'
  WINDOW cell AS (PARTITION BY c.territory, c.service)
),
oblast_share AS MATERIALIZED (
  SELECT oblast, service, municipality,
    1.0 * weight / NULLIF(SUM(weight) OVER (PARTITION BY oblast, service), 0) AS share
  FROM oblast_weight
)
