-- uses: coverage/coverage-cell
-- uses: coverage/oblast-share
-- is: the measures by municipality, oblast or country. Sums first, ratios of sums then; what is
-- is: above the need in one place never fills a gap in another. Services of oblast level are seen by
-- is: municipality where they stand (:view located) or shared out by need (:view served).
located AS (
  -- Where the places of services of oblast level stand: seen by municipality, their need is not.
  SELECT municipality AS territory, service, level, NULL AS need, NULL AS planned,
    SUM(capacity) AS capacity, SUM(licensed_capacity) AS licensed_capacity, SUM(users) AS users,
    SUM(waiting) AS waiting, SUM(unreported) AS unreported
  FROM supply WHERE level = 'oblast' AND :by = 'municipality' AND :view = 'located'
  GROUP BY municipality, service, level
),
seen AS (
  SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast ELSE c.territory END AS territory,
    c.service, c.level, c.need, c.planned, c.capacity, c.licensed_capacity, c.users, c.waiting,
    c.unreported
  FROM coverage_cell c JOIN territory t ON t.code = c.territory
  WHERE :by <> 'municipality' OR t.level = 'municipality'
  UNION ALL
  SELECT * FROM located
  UNION ALL
  SELECT h.municipality, c.service, c.level, c.need * h.share, c.planned * h.share,
    c.capacity * h.share, c.licensed_capacity * h.share, c.users * h.share, c.waiting * h.share,
    c.unreported * h.share
  FROM coverage_cell c JOIN oblast_share h ON h.oblast = c.territory AND h.service = c.service
  WHERE c.level = 'oblast' AND :by = 'municipality' AND :view = 'served'
),
summed AS (
  SELECT territory, service, level, SUM(need) AS need, SUM(planned) AS planned,
    SUM(capacity) AS capacity, SUM(licensed_capacity) AS licensed_capacity,
    SUM(users) AS users, SUM(waiting) AS waiting,
    SUM(MIN(capacity, need)) AS served_need,
    SUM(MAX(need - capacity, 0)) AS unmet_need,
    SUM(MAX(capacity - need, 0)) AS surplus,
    SUM(CASE WHEN need IS NULL THEN capacity ELSE 0 END) AS capacity_without_need,
    SUM(unreported) AS capacity_without_report
  FROM seen GROUP BY territory, service, level
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
    s.need < :small AS small, s.capacity_without_need, s.capacity_without_report
  FROM summed s LEFT JOIN territory t ON t.code = s.territory
)
