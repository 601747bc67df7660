-- uses: plan/plan-state
-- is: the map asked about, :map, or else the one that was last worked on by :on, as plan_map; and the
-- is: stage that each of its planned services had reached on that day, as plan_now.
plan_reached AS (
  SELECT p.*, ROW_NUMBER() OVER (PARTITION BY map, territory, service ORDER BY date DESC, step DESC) AS turn
  FROM plan_state p WHERE date <= :on
),
plan_map AS MATERIALIZED (
  SELECT COALESCE(:map, (
    SELECT map FROM (SELECT map, date FROM plan_state UNION ALL SELECT map, opened FROM consultation)
    WHERE date <= :on ORDER BY date DESC, map DESC LIMIT 1)) AS map
),
plan_now AS MATERIALIZED (
  SELECT p.territory, t.oblast, t.level AS place, p.service, p.level, p.max_users, p.stage, p.step, p.date
  FROM plan_reached p JOIN plan_map USING (map) JOIN territory t ON t.code = p.territory
  WHERE p.turn = 1
)
