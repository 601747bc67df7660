-- is: what the register has seen of each planned service in each stage: the key of a plan is map,
-- is: territory and service, so a later stage takes the place of an earlier one, which the history
-- is: keeps. Of each stage that is the state said last.
plan_said AS (
  SELECT map, territory, service, level, max_users, stage, date, batch, origin FROM plan
  UNION ALL
  SELECT map, territory, service, level, max_users, stage, date, batch, origin FROM plan_history
),
plan_turn AS (
  SELECT p.*, n.place AS step, ROW_NUMBER() OVER (PARTITION BY p.map, p.territory, p.service, p.stage
    ORDER BY COALESCE(s.known_on, '') DESC, p.origin DESC, p.batch DESC) AS turn
  FROM plan_said p
  JOIN nomenclature n ON n.list = 'plan-stage' AND n.code = p.stage
  LEFT JOIN source s ON s.id = p.origin
),
plan_state AS MATERIALIZED (
  SELECT map, territory, service, level, max_users, stage, step, date FROM plan_turn WHERE turn = 1
)
