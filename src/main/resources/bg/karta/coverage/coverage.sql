-- uses: coverage/coverage-cell
-- uses: coverage/oblast-share
-- default: people_known = 0.9
-- is: the measures by municipality, oblast or country. Sums first, ratios of sums then; what is
-- is: above the need in one place never fills a gap in another. Services of oblast level are seen by
-- is: municipality where they stand (:view located) or shared out by need (:view served). A sum of
-- is: need is told where :people_known of the municipalities it rests on have their people known.
-- is: What the figures rest on is that of whole cells, also where their sums are shared out.
located AS (
  -- Where the places of services of oblast level stand: seen by municipality, their need is not.
  SELECT municipality AS territory, service, level, NULL AS need, NULL AS planned,
    SUM(capacity) AS capacity, SUM(licensed_capacity) AS licensed_capacity, SUM(users) AS users,
    SUM(waiting) AS waiting, SUM(unreported) AS unreported, MAX(last_report) AS last_report,
    SUM(report_missing) AS reports_missing, MAX(doubted) AS doubted,
    SUM(capacity_in_doubt) AS capacity_in_doubt, SUM(users_in_doubt) AS users_in_doubt,
    0 AS need_in_doubt, SUM(licensed_in_doubt) AS licensed_in_doubt, MAX(licence_doubted) AS licence_doubted,
    NULL AS people_known, NULL AS people_missing, NULL AS first_year, NULL AS last_year, 1 AS is_cell
  FROM supply WHERE level = 'oblast' AND :by = 'municipality' AND :view = 'located'
  GROUP BY municipality, service, level
),
seen AS (
  SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast ELSE c.territory END AS territory,
    c.service, c.level, c.need, c.planned, c.capacity, c.licensed_capacity, c.users, c.waiting,
    c.unreported, c.last_report, c.reports_missing, c.doubted, c.capacity_in_doubt, c.users_in_doubt,
    c.need_in_doubt, c.licensed_in_doubt, c.licence_doubted, c.people_known, c.people_missing,
    c.first_year, c.last_year, 1 AS is_cell
  FROM coverage_cell c JOIN territory t ON t.code = c.territory
  WHERE :by <> 'municipality' OR t.level = 'municipality'
  UNION ALL
  SELECT * FROM located
  UNION ALL
  SELECT h.municipality, c.service, c.level, c.need * h.share, c.planned * h.share,
    c.capacity * h.share, c.licensed_capacity * h.share, c.users * h.share, c.waiting * h.share,
    c.unreported * h.share, c.last_report, c.reports_missing, c.doubted, c.capacity_in_doubt * h.share,
    c.users_in_doubt * h.share, c.need_in_doubt * h.share, c.licensed_in_doubt * h.share,
    c.licence_doubted, c.people_known, c.people_missing, c.first_year, c.last_year, 1
  FROM coverage_cell c JOIN oblast_share h ON h.oblast = c.territory AND h.service = c.service
  WHERE c.level = 'oblast' AND :by = 'municipality' AND :view = 'served'
  UNION ALL
  -- A sum of need rests also on the people of those territories that are no cells.
  SELECT CASE :by WHEN 'country' THEN 'BG' ELSE t.oblast END, n.service, n.level, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, n.people_known, n.people_missing,
    n.first_year, n.last_year, 0
  FROM need_source n JOIN territory t ON t.code = n.territory
  WHERE NOT n.in_cells AND :by <> 'municipality'
    AND NOT EXISTS (SELECT 1 FROM coverage_cell c
      WHERE c.territory = n.territory AND c.service = n.service AND c.level = n.level)
),
summed AS (
  SELECT territory, service, level, SUM(need) AS need, SUM(planned) AS planned,
    SUM(capacity) AS capacity, SUM(licensed_capacity) AS licensed_capacity,
    SUM(users) AS users, SUM(waiting) AS waiting,
    SUM(MIN(capacity, need)) AS served_need,
    SUM(MAX(need - capacity, 0)) AS unmet_need,
    SUM(MAX(capacity - need, 0)) AS surplus,
    SUM(CASE WHEN need IS NULL THEN capacity ELSE 0 END) AS capacity_without_need,
    SUM(unreported) AS capacity_without_report, MAX(last_report) AS last_report,
    SUM(reports_missing) AS reports_missing, MAX(doubted) AS doubted,
    SUM(capacity_in_doubt) AS capacity_in_doubt, SUM(users_in_doubt) AS users_in_doubt,
    SUM(need_in_doubt) AS need_in_doubt, SUM(licensed_in_doubt) AS licensed_in_doubt,
    MAX(licence_doubted) AS licence_doubted, SUM(people_known) AS people_known,
    SUM(people_missing) AS people_missing, MIN(first_year) AS first_year, MAX(last_year) AS last_year,
    COALESCE(SUM(people_known) >= :people_known * SUM(people_known + people_missing), 1) AS enough
  FROM seen GROUP BY territory, service, level HAVING MAX(is_cell)
),
sure AS (
  -- A need of which too little is known is none.
  SELECT territory, service, level, CASE WHEN enough THEN need END AS need, planned, capacity,
    licensed_capacity, users, waiting, CASE WHEN enough THEN served_need END AS served_need,
    CASE WHEN enough THEN unmet_need END AS unmet_need, CASE WHEN enough THEN surplus END AS surplus,
    capacity_without_need, capacity_without_report, last_report, reports_missing, doubted,
    capacity_in_doubt, users_in_doubt, need_in_doubt, licensed_in_doubt, licence_doubted,
    people_known, people_missing, first_year, last_year
  FROM summed
),
coverage AS (
  SELECT s.territory,
    CASE WHEN s.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
      WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
    s.service, s.level, s.need, s.planned, s.capacity, s.licensed_capacity, s.users, s.waiting,
    1.0 * s.capacity / NULLIF(s.need, 0) AS coverage,
    1.0 * s.served_need / NULLIF(s.need, 0) AS effective_coverage,
    1.0 * s.capacity / NULLIF(s.planned, 0) AS plan_fulfilment,
    1.0 * s.users / NULLIF(s.capacity, 0) AS utilisation,
    s.unmet_need, s.surplus,
    1.0 * s.waiting / NULLIF(s.capacity, 0) AS waiting_per_place,
    s.need < :small AS small, s.capacity_without_need, s.capacity_without_report,
    CASE WHEN s.service IN (SELECT code FROM service_type) THEN 'type' ELSE 'kind' END AS per,
    s.people_known, s.people_missing,
    s.first_year || CASE WHEN s.last_year > s.first_year THEN '-' || s.last_year ELSE '' END AS people_years,
    s.last_report, s.reports_missing, s.capacity_in_doubt, s.users_in_doubt, s.need_in_doubt,
    s.licensed_in_doubt, s.licence_doubted, s.doubted, s.last_year > s.first_year AS years_mixed,
    CASE WHEN s.doubted OR s.licence_doubted OR s.reports_missing OR s.people_missing OR s.last_year > s.first_year
      THEN coverage_marks(s.doubted, s.licence_doubted, s.reports_missing, s.people_missing,
        s.last_year > s.first_year) END AS marks
  FROM sure s LEFT JOIN territory t ON t.code = s.territory
)
