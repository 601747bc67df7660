-- is: the figures of the territory and how each is made of the others. Where they are sums: the cells.
-- is: The columns of all parts of an explanation are the same: place, level, step, reason, territory,
-- is: record, value, details (what else the sentence of the reason shows, by the names of its places),
-- is: and where it stands.
WITH asked AS MATERIALIZED (
  SELECT * FROM coverage_located WHERE territory = :territory AND service = :service
),
cell AS MATERIALIZED (
  SELECT c.*, COUNT(*) OVER (PARTITION BY c.level) AS cells
  FROM coverage_cell c JOIN territory t ON t.code = c.territory
  WHERE c.service = :service AND (:by = 'country' OR (:by = 'oblast' AND t.oblast = :territory))
),
measure(number, name) AS (VALUES (1, 'need'), (2, 'planned'), (3, 'capacity'),
  (4, 'licensed_capacity'), (5, 'users'), (6, 'waiting'), (7, 'coverage'),
  (8, 'effective_coverage'), (9, 'plan_fulfilment'), (10, 'utilisation'), (11, 'unmet_need'),
  (12, 'surplus'), (13, 'waiting_per_place')),
measured AS (
  SELECT a.level, m.number, m.name,
    CASE m.name WHEN 'need' THEN need WHEN 'planned' THEN planned WHEN 'capacity' THEN capacity
      WHEN 'licensed_capacity' THEN licensed_capacity WHEN 'users' THEN users
      WHEN 'waiting' THEN waiting WHEN 'coverage' THEN coverage
      WHEN 'effective_coverage' THEN effective_coverage WHEN 'plan_fulfilment' THEN plan_fulfilment
      WHEN 'utilisation' THEN utilisation WHEN 'unmet_need' THEN unmet_need
      WHEN 'surplus' THEN surplus ELSE waiting_per_place END AS value,
    CASE m.name WHEN 'coverage' THEN capacity WHEN 'effective_coverage' THEN need - unmet_need
      WHEN 'plan_fulfilment' THEN capacity WHEN 'utilisation' THEN users
      WHEN 'waiting_per_place' THEN waiting END AS above,
    CASE WHEN m.name IN ('coverage', 'effective_coverage') THEN need
      WHEN m.name = 'plan_fulfilment' THEN planned
      WHEN m.name IN ('utilisation', 'waiting_per_place') THEN capacity END AS below,
    CASE WHEN m.name = 'planned' OR (m.name = 'plan_fulfilment' AND planned IS NULL) THEN 'plan'
      WHEN m.name IN ('users', 'waiting')
        OR (m.name = 'utilisation' AND users IS NULL)
        OR (m.name = 'waiting_per_place' AND waiting IS NULL) THEN 'report'
      WHEN need IS NULL AND m.name IN ('need', 'coverage', 'effective_coverage', 'unmet_need', 'surplus')
        THEN 'need'
      ELSE 'nought' END AS lacks
  FROM asked a CROSS JOIN measure m
)
SELECT 1 AS place, level, 'result' AS step,
  CASE WHEN :by = 'municipality' AND level = 'oblast' THEN 'result.located'
    WHEN need IS NULL AND people_missing > 0 THEN 'result.few-people'
    WHEN need IS NULL THEN 'result.no-need' WHEN coverage IS NULL THEN 'result.nought'
    ELSE 'result' END AS reason,
  :territory AS territory, NULL AS record, coverage AS value,
  json_object('need', need, 'places', capacity, 'marks', marks, 'known', people_known,
    'all', people_known + people_missing) AS details, NULL AS valid_from, NULL AS valid_to,
  NULL AS legal_basis, NULL AS origin, NULL AS origin_row
FROM asked
UNION ALL
SELECT 1, NULL, 'result', 'result.none', :territory, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
WHERE NOT EXISTS (SELECT 1 FROM asked)
UNION ALL
SELECT * FROM (
  SELECT 9, level, 'cell', CASE WHEN need IS NULL THEN 'cell.no-need' ELSE 'cell' END, territory, NULL,
    need, json_object('places', capacity, 'covered', MIN(capacity, need),
      'short', MAX(need - capacity, 0), 'over', MAX(capacity - need, 0)), NULL, NULL, NULL, NULL, NULL
  FROM cell WHERE cells > 1 ORDER BY level, territory)
UNION ALL
SELECT * FROM (
  SELECT 20, level, 'measure', CASE WHEN value IS NULL THEN 'undefined.' || lacks ELSE 'measure.' || name END,
    :territory, name, value, json_object('above', above, 'below', below), NULL, NULL, NULL, NULL, NULL
  FROM measured ORDER BY level, number)
