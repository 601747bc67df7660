-- uses: plan/plan-run
-- is: the map that a submission is about, the one last worked on by :on: of a map that is adopted what
-- is: was adopted, of one that is not yet all that is proposed; and whether an open service of that
-- is: type, or with that kind of activity, stands in its territory.
plan_latest AS MATERIALIZED (
  SELECT map, MAX(stage = 'adopted') AS adopted FROM plan
  WHERE date <= :on AND (stage = 'adopted' OR map IN (SELECT map FROM submitted_plan))
  GROUP BY map ORDER BY MAX(date) DESC, map DESC LIMIT 1
),
plan_judged AS MATERIALIZED (
  SELECT p.map, p.territory, p.service, p.level, p.max_users, l.adopted, CASE t.level
      WHEN 'oblast' THEN (p.service, t.oblast) IN (SELECT service, oblast FROM service_run)
      ELSE (p.service, p.territory) IN (SELECT service, municipality FROM service_run)
    END AS run
  FROM plan p JOIN plan_latest l ON l.map = p.map JOIN territory t ON t.code = p.territory
  WHERE p.date <= :on AND (p.stage = 'adopted' OR NOT l.adopted)
)
