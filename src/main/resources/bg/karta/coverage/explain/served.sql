-- is: for a municipality and a service of oblast level: the oblast whose need it is, the
-- is: municipality's part of it, and what the part comes to.
WITH home AS (SELECT oblast FROM territory WHERE code = :territory AND :by = 'municipality'),
whole AS MATERIALIZED (
  SELECT c.* FROM coverage_cell c JOIN home h ON h.oblast = c.territory
  WHERE c.service = :service AND c.level = 'oblast'
),
part AS MATERIALIZED (
  SELECT w.weight, h.share,
    (SELECT SUM(o.weight) FROM oblast_weight o WHERE o.oblast = h.oblast AND o.service = h.service) AS all_weight,
    COALESCE((SELECT SUM(n.weight) FROM norm_weight n JOIN territory m ON m.code = n.municipality
      WHERE m.oblast = h.oblast AND n.service = h.service), 0) > 0 AS by_norm
  FROM oblast_share h
  JOIN oblast_weight w ON w.oblast = h.oblast AND w.service = h.service AND w.municipality = h.municipality
  WHERE h.municipality = :territory AND h.service = :service
),
served AS MATERIALIZED (
  SELECT * FROM coverage_served WHERE territory = :territory AND service = :service AND level = 'oblast'
),
measure(number, name, whole, part) AS (
  SELECT 1, 'need', w.need, s.need FROM whole w, served s
  UNION ALL SELECT 2, 'planned', w.planned, s.planned FROM whole w, served s
  UNION ALL SELECT 3, 'capacity', w.capacity, s.capacity FROM whole w, served s
  UNION ALL SELECT 4, 'licensed_capacity', w.licensed_capacity, s.licensed_capacity FROM whole w, served s
  UNION ALL SELECT 5, 'users', w.users, s.users FROM whole w, served s
  UNION ALL SELECT 6, 'waiting', w.waiting, s.waiting FROM whole w, served s
  UNION ALL SELECT 7, 'unmet_need', MAX(w.need - w.capacity, 0), s.unmet_need FROM whole w, served s
  UNION ALL SELECT 8, 'surplus', MAX(w.capacity - w.need, 0), s.surplus FROM whole w, served s
)
SELECT 2 AS place, 'oblast' AS level, 'arises' AS step,
  CASE WHEN need IS NULL THEN 'arises.no-need' ELSE 'arises' END AS reason, territory,
  NULL AS record, 1.0 * capacity / NULLIF(need, 0) AS value,
  json_object('need', need, 'places', capacity) AS details, NULL AS valid_from, NULL AS valid_to,
  NULL AS legal_basis, NULL AS origin, NULL AS origin_row
FROM whole
UNION ALL
SELECT 3, 'oblast', 'share', CASE WHEN share IS NULL THEN 'share.none' WHEN by_norm THEN 'share.norm' ELSE 'share.people' END,
  :territory, NULL, share, json_object('own', weight, 'all', all_weight), NULL, NULL, NULL, NULL, NULL
FROM part
UNION ALL
SELECT * FROM (
  SELECT 3, 'oblast', 'served', 'served', :territory, m.name, m.part,
    json_object('whole', m.whole, 'share', p.share), NULL, NULL, NULL, NULL, NULL
  FROM measure m, part p WHERE m.part IS NOT NULL ORDER BY m.number)
