-- is: where the need comes from: the norms that apply, the people they count, what they give each
-- is: cell, and what the adopted map plans.
WITH home AS (
  SELECT CASE :by WHEN 'municipality' THEN oblast END AS oblast FROM territory WHERE code = :territory
),
-- The places whose cells the figures are made of, those of oblast level by their oblast.
within AS MATERIALIZED (
  SELECT code AS territory, oblast, level,
    CASE level WHEN 'oblast' THEN 'oblast' ELSE 'municipal' END AS of_level
  FROM territory
  WHERE :by = 'country' OR (:by = 'oblast' AND oblast = :territory) OR code = :territory
    OR code = (SELECT oblast FROM home)
),
applied AS MATERIALIZED (
  SELECT n.*, n.service || ' ' || n.category || ' ' || n.valid_from AS record,
    (SELECT CASE :lang WHEN 'bg' THEN name_bg ELSE name_en END FROM nomenclature
      WHERE list = 'population-group' AND code = n.category) AS people
  FROM current_norm n WHERE n.service = :service
),
given AS MATERIALIZED (
  SELECT r.*, n.record, n.basis, n.value, n.rounding, n.min_users, n.max_users, n.people
  FROM rounded_need r JOIN applied n USING (service, level, category, valid_from)
  JOIN within w ON w.territory = r.territory AND w.of_level = r.level
),
counted AS MATERIALIZED (
  SELECT DISTINCT n.level, n.category, n.people, m.code AS municipality, m.oblast
  FROM applied n JOIN territory m ON m.level = 'municipality'
  JOIN within w ON w.of_level = n.level
    AND w.territory = CASE n.level WHEN 'oblast' THEN m.oblast ELSE m.code END
  WHERE n.basis IN ('per-1000', 'percent')
),
map AS (
  SELECT map FROM plan WHERE stage = 'adopted' AND date <= :on ORDER BY date DESC, map DESC LIMIT 1
),
planned AS (
  SELECT p.*, t.level AS place_level,
    CASE p.level WHEN 'oblast' THEN t.oblast ELSE p.territory END AS cell
  FROM plan p JOIN territory t ON t.code = p.territory
  WHERE p.service = :service AND p.map = (SELECT map FROM map) AND p.stage = 'adopted'
    AND p.date <= :on
),
evidence AS (
  SELECT 4 AS place, level, 'norm' AS step, 'norm.' || basis AS reason, NULL AS territory, record, value,
    json_object('norm', value, 'group', people) AS details, valid_from, valid_to, legal_basis, origin,
    origin_row, 1 AS sub
  FROM applied
  UNION ALL
  SELECT 4, level, 'norm', 'bound.least', NULL, record, min_users, NULL, valid_from,
    valid_to, legal_basis, origin, origin_row, 2
  FROM applied WHERE min_users IS NOT NULL
  UNION ALL
  SELECT 4, level, 'norm', 'bound.most', NULL, record, max_users, NULL, valid_from,
    valid_to, legal_basis, origin, origin_row, 3
  FROM applied WHERE max_users IS NOT NULL
  UNION ALL
  SELECT 4, level, 'norm', 'rounding.' || rounding, NULL, record, NULL, NULL, valid_from,
    valid_to, legal_basis, origin, origin_row, 4
  FROM applied WHERE rounding IS NOT NULL
  UNION ALL
  SELECT 4, NULL, 'norm', 'norm.none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1
  WHERE NOT EXISTS (SELECT 1 FROM applied)
  UNION ALL
  SELECT 5, c.level, 'people',
    CASE WHEN p.persons IS NULL THEN 'people.none' WHEN p.source IS NULL THEN 'people' ELSE 'people.source' END,
    c.municipality, c.category, p.persons,
    json_object('group', c.people, 'year', p.year, 'source', p.source), NULL, NULL, NULL, p.origin,
    p.origin_row, 1
  FROM counted c
  LEFT JOIN population p ON p.municipality = c.municipality AND p.category = c.category
    AND p.year = (SELECT MAX(last.year) FROM population last
      WHERE last.municipality = c.municipality AND last.category = c.category
        AND last.year <= CAST(substr(:on, 1, 4) AS INTEGER))
  UNION ALL
  SELECT 6, c.level, 'people', 'people.sum', c.oblast, c.category, p.persons,
    json_object('group', c.people), NULL, NULL, NULL, NULL, NULL, 1
  FROM counted c JOIN people p ON p.territory = c.oblast AND p.category = c.category
  WHERE c.level = 'oblast' GROUP BY c.oblast, c.category
  UNION ALL
  SELECT 7, level, 'need', 'need.' || basis, territory, record, need,
    json_object('norm', value, 'persons', persons, 'municipalities', norm_users / NULLIF(value, 0),
      'result', norm_users,
      -- Each step that changed the number, for the sentence.
      'changes', trim(COALESCE(rounding, '') || CASE WHEN rounded < min_users THEN ' least' ELSE '' END
        || CASE WHEN MAX(rounded, COALESCE(min_users, 0)) > max_users THEN ' most' ELSE '' END)),
    NULL, NULL, NULL, NULL, NULL, 1
  FROM (SELECT *, CASE rounding WHEN 'up' THEN CEIL(ROUND(norm_users, 6))
      WHEN 'nearest' THEN ROUND(ROUND(norm_users, 6)) WHEN 'down' THEN FLOOR(ROUND(norm_users, 6))
      ELSE norm_users END AS rounded FROM given)
  UNION ALL
  SELECT 7, n.level, 'need', 'need.no-people', w.territory, n.record, NULL,
    json_object('group', n.people), NULL, NULL, NULL, NULL, NULL, 1
  FROM applied n JOIN within w ON w.of_level = n.level
  WHERE n.basis IN ('per-1000', 'percent') AND NOT EXISTS (SELECT 1 FROM given g
    WHERE g.territory = w.territory AND g.record = n.record AND g.level = n.level)
  UNION ALL
  SELECT 8, p.level, 'plan',
    CASE WHEN p.level <> 'oblast' AND p.place_level = 'oblast' THEN 'plan.no-need'
      WHEN EXISTS (SELECT 1 FROM given g WHERE g.territory = p.cell AND g.level = p.level) THEN 'plan.beside'
      ELSE 'plan.need' END,
    p.territory, p.map, p.max_users, NULL, p.date, NULL, p.decision, p.origin,
    p.origin_row, 1
  FROM planned p JOIN within w ON w.territory = p.cell
  WHERE :by <> 'municipality' OR p.level = w.of_level
  UNION ALL
  SELECT 8, NULL, 'plan', CASE WHEN (SELECT map FROM map) IS NULL THEN 'plan.no-map' ELSE 'plan.none' END,
    NULL, (SELECT map FROM map), NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1
  WHERE NOT EXISTS (SELECT 1 FROM planned p JOIN within w ON w.territory = p.cell
    WHERE :by <> 'municipality' OR p.level = w.of_level)
)
SELECT e.place, e.level, e.step, e.reason, e.territory, e.record, e.value, e.details,
  e.valid_from, e.valid_to, e.legal_basis, e.origin, e.origin_row
FROM evidence e ORDER BY e.level, e.place, e.territory, e.record, e.sub
