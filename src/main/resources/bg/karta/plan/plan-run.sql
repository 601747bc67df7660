-- uses: service/service-state
-- uses: service/service-stay
-- is: the services that the adopted map last in force on :on plans, each with how many open services
-- is: of that type, or with that kind of activity, stand in its territory.
plan_in_force AS MATERIALIZED (
  SELECT p.map, p.territory, t.oblast, t.level AS place, p.service, p.level, p.max_users, p.date
  FROM plan p JOIN territory t ON t.code = p.territory
  WHERE p.stage = 'adopted' AND p.date <= :on AND p.map = (SELECT map FROM plan
    WHERE stage = 'adopted' AND date <= :on ORDER BY date DESC, map DESC LIMIT 1)
),
service_run AS MATERIALIZED (
  SELECT h.type AS service, h.municipality, m.oblast
  FROM service_stay s JOIN service_state h ON h.service = s.id
    AND h.valid_from <= :on AND COALESCE(h.valid_to, '9999') > :on
  JOIN territory m ON m.code = h.municipality
  WHERE s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
  UNION
  SELECT k.value, h.municipality, m.oblast
  FROM service_stay s JOIN service_state h ON h.service = s.id
    AND h.valid_from <= :on AND COALESCE(h.valid_to, '9999') > :on
  JOIN territory m ON m.code = h.municipality
  JOIN service_type t ON t.code = h.type, json_each(t.kinds) k
  WHERE s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
),
plan_run AS MATERIALIZED (
  SELECT p.*, CASE p.place
      WHEN 'oblast' THEN (p.service, p.oblast) IN (SELECT service, oblast FROM service_run)
      ELSE (p.service, p.territory) IN (SELECT service, municipality FROM service_run)
    END AS run
  FROM plan_in_force p
)
