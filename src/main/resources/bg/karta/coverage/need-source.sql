-- uses: coverage/norm-need
-- kept: need_source
-- index: territory, service, level
-- is: the need of each cell and how sure it is: by the norms, if of the municipalities whose people
-- is: it counts at least :people_known have their people known, else by the plan. In doubt is a need
-- is: that rests on a record with an open error or warning, or on people that are not all known;
-- is: with :strict it is none, and the people of doubtful records count as not known.
-- default: people_known = 0.9
-- default: strict = 0
people_basis AS (
  -- Whose people the need of a cell counts, and of how many of them they are known.
  SELECT territory, service, level, SUM(known) AS known, COUNT(*) - SUM(known) AS missing,
    MIN(first_year) AS first_year, MAX(last_year) AS last_year, SUM(known AND doubted) AS doubted
  FROM (
    SELECT CASE n.level WHEN 'oblast' THEN m.oblast ELSE m.code END AS territory, n.service, n.level,
      MIN(p.persons IS NOT NULL) AS known,
      MIN(p.year) AS first_year, MAX(p.year) AS last_year, COALESCE(MAX(p.doubted), 0) AS doubted
    FROM current_norm n JOIN territory m ON m.level = 'municipality'
    LEFT JOIN latest_population p ON p.municipality = m.code AND p.category = n.category
    WHERE n.basis IN ('per-1000', 'percent') GROUP BY m.code, n.service, n.level)
  GROUP BY territory, service, level
),
norm_in_doubt AS (
  SELECT DISTINCT n.service, n.level FROM current_norm n
  JOIN open_finding f ON f.origin = n.origin AND f.origin_row = n.origin_row
),
found_need AS (
  -- By the norms where enough people are known, else by the plan, and how sure that is.
  SELECT territory, service, level, MAX(planned) AS planned,
    MAX(known - CASE WHEN :strict THEN people_doubted ELSE 0 END) AS known,
    MAX(missing + CASE WHEN :strict THEN people_doubted ELSE 0 END) AS missing,
    MAX(first_year) AS first_year, MAX(last_year) AS last_year,
    CASE WHEN MAX(known) < :people_known * MAX(known + missing) THEN NULL ELSE MAX(by_norm) END AS by_norm,
    MAX(by_plan) AS by_plan,
    COALESCE(MAX(people_doubted > 0), 0) OR (service, level) IN norm_in_doubt AS norm_doubted,
    COALESCE(MAX(plan_doubted), 0) AS plan_doubted, MAX(in_cells) AS in_cells
  FROM (
    SELECT territory, service, level, need AS by_norm, NULL AS by_plan, NULL AS planned,
      NULL AS plan_doubted, NULL AS known, NULL AS missing, NULL AS first_year, NULL AS last_year,
      NULL AS people_doubted, 1 AS in_cells
    FROM need_by_norm
    UNION ALL
    SELECT territory, service, level, NULL, need, planned, doubted, NULL, NULL, NULL, NULL, NULL, 1
    FROM adopted
    UNION ALL
    SELECT territory, service, level, NULL, NULL, NULL, NULL, known, missing, first_year, last_year,
      doubted, 0
    FROM people_basis)
  GROUP BY territory, service, level
),
need_source AS (
  SELECT territory, service, level, planned, CASE WHEN :strict AND in_doubt THEN NULL ELSE need END AS need,
    CASE WHEN in_doubt THEN need ELSE 0 END AS need_in_doubt, source, in_cells, doubted,
    CASE WHEN source = 'plan' THEN NULL ELSE known END AS people_known,
    CASE WHEN source = 'plan' THEN NULL ELSE missing END AS people_missing,
    CASE WHEN source = 'plan' THEN NULL ELSE first_year END AS first_year,
    CASE WHEN source = 'plan' THEN NULL ELSE last_year END AS last_year
  FROM (SELECT t.*, COALESCE(doubted OR (source = 'norm' AND missing > 0), 0) AS in_doubt
    FROM (SELECT f.*, CAST(COALESCE(by_norm, by_plan) AS REAL) AS need,
        CASE WHEN by_norm IS NOT NULL THEN 'norm' WHEN by_plan IS NOT NULL THEN 'plan' END AS source,
        CASE WHEN by_norm IS NOT NULL THEN norm_doubted WHEN by_plan IS NOT NULL THEN plan_doubted
          ELSE 0 END AS doubted
      FROM found_need f) t)
)
