-- uses: licence/service-licence
-- uses: licence/licence-doubt
-- uses: coverage/reporting-service
-- uses: coverage/norm-need
-- uses: coverage/need-source
-- is: what covers the need at the place where it arises: for services of municipal level in each
-- is: municipality, for those of oblast level in each oblast.
licensed_service AS (
  -- Whether nothing is lacking of its licences, and whether that is in doubt.
  SELECT s.*, NOT EXISTS (SELECT 1 FROM service_licence l WHERE l.service = s.id AND NOT l.permitted)
      AS permitted, s.id IN (SELECT service FROM licence_doubt) AS licence_doubted
  FROM reporting_service s
),
open_service AS MATERIALIZED (
  SELECT s.id, s.municipality, m.oblast, s.type, t.kinds, s.capacity,
    COALESCE(s.level, t.level, 'municipal') AS level,
    IIF(s.permitted AND NOT (:strict AND s.licence_doubted), s.capacity, 0) AS licensed_capacity,
    CASE WHEN NOT s.permitted THEN 0 WHEN s.licence_doubted THEN MAX(s.capacity, s.capacity_in_doubt)
      ELSE s.capacity_in_doubt END AS licensed_in_doubt, s.permitted,
    s.permitted AND s.licence_doubted AS licence_doubted,
    s.users, s.waiting, CASE WHEN s.users IS NULL THEN s.capacity ELSE 0 END AS unreported,
    s.last_report, s.report_missing, s.doubted, s.capacity_in_doubt, s.users_in_doubt, s.counted
  FROM licensed_service s
  JOIN territory m ON m.code = s.municipality
  LEFT JOIN service_type t ON t.code = s.type
),
supply AS MATERIALIZED (
  SELECT id, municipality, oblast, type AS service, level, capacity, licensed_capacity, users,
    waiting, unreported, last_report, report_missing, doubted, capacity_in_doubt, users_in_doubt,
    licensed_in_doubt, licence_doubted
  FROM open_service
  UNION ALL
  SELECT o.id, municipality, oblast, k.value, level, capacity, licensed_capacity, users, waiting,
    unreported, last_report, report_missing, doubted, capacity_in_doubt, users_in_doubt,
    licensed_in_doubt, licence_doubted
  FROM open_service o, json_each(kinds) k
  WHERE k.value IN (SELECT service FROM norm UNION SELECT service FROM plan)
),
supply_cell AS (
  SELECT CASE level WHEN 'oblast' THEN oblast ELSE municipality END AS territory, service, level,
    SUM(capacity) AS capacity, SUM(licensed_capacity) AS licensed_capacity, SUM(users) AS users,
    SUM(waiting) AS waiting, SUM(unreported) AS unreported,
    MAX(last_report) AS last_report, SUM(report_missing) AS reports_missing, MAX(doubted) AS doubted,
    SUM(capacity_in_doubt) AS capacity_in_doubt, SUM(users_in_doubt) AS users_in_doubt,
    SUM(licensed_in_doubt) AS licensed_in_doubt, MAX(licence_doubted) AS licence_doubted
  FROM supply GROUP BY 1, 2, 3
),
cell_key AS (
  SELECT territory, service, level FROM supply_cell
  UNION SELECT territory, service, level FROM need_source WHERE in_cells
),
coverage_cell AS MATERIALIZED (
  SELECT k.territory, k.service, k.level, n.need, n.planned,
    COALESCE(c.capacity, 0) AS capacity, COALESCE(c.licensed_capacity, 0) AS licensed_capacity,
    c.users, c.waiting, COALESCE(c.unreported, 0) AS unreported,
    c.last_report, COALESCE(c.reports_missing, 0) AS reports_missing,
    COALESCE(c.doubted, 0) OR COALESCE(n.doubted, 0) AS doubted,
    COALESCE(c.capacity_in_doubt, 0) AS capacity_in_doubt,
    COALESCE(c.users_in_doubt, 0) AS users_in_doubt, COALESCE(n.need_in_doubt, 0) AS need_in_doubt,
    COALESCE(c.licensed_in_doubt, 0) AS licensed_in_doubt, COALESCE(c.licence_doubted, 0) AS licence_doubted,
    n.people_known, n.people_missing, n.first_year, n.last_year
  FROM cell_key k
  LEFT JOIN supply_cell c USING (territory, service, level)
  LEFT JOIN need_source n USING (territory, service, level)
)
