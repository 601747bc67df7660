-- uses: money/money-cell
-- is: what became of planned money between the two years of "asked", by municipality and type, in
-- is: cents. A line of both years is split: the dearer place (price: places before x rise of the
-- is: money per place), the more places (volume: money per place before x added places) and both
-- is: at once (interaction). Price and volume are rounded to cents and the interaction is what
-- is: remains, so the three make the whole. A line of one year only has no price or number of
-- is: places to compare with: its whole amount is apart. All is computed with what is in doubt and
-- is: without: the sums are those that :strict asks for, beside what the doubt makes of each.
cell_read AS (
  SELECT 'all' AS reading, year, municipality, oblast, service, planned_doubted,
    planned_all AS planned, planned_places_all AS planned_places, places_all AS places,
    users_all AS users, waiting_all AS waiting
  FROM money_cell
  UNION ALL
  SELECT 'sure', year, municipality, oblast, service, planned_doubted, planned_all, planned_places_all,
    places_sure, users_sure, waiting_sure
  FROM money_cell
),
year_pair AS (
  SELECT c.reading, c.municipality, c.oblast, c.service, MAX(c.planned_doubted) AS doubted,
    SUM(CASE c.year WHEN a.year_before THEN c.planned END) AS amount_before,
    SUM(CASE c.year WHEN a.year_after THEN c.planned END) AS amount_after,
    SUM(CASE c.year WHEN a.year_before THEN c.planned_places END) AS planned_places_before,
    SUM(CASE c.year WHEN a.year_after THEN c.planned_places END) AS planned_places_after,
    SUM(CASE c.year WHEN a.year_before THEN c.places END) AS places_before,
    SUM(CASE c.year WHEN a.year_after THEN c.places END) AS places_after,
    SUM(CASE c.year WHEN a.year_before THEN c.users END) AS users_before,
    SUM(CASE c.year WHEN a.year_after THEN c.users END) AS users_after,
    SUM(CASE c.year WHEN a.year_before THEN c.waiting END) AS waiting_before,
    SUM(CASE c.year WHEN a.year_after THEN c.waiting END) AS waiting_after
  FROM cell_read c JOIN asked a ON a.year_before <> a.year_after
  GROUP BY c.reading, c.municipality, c.service
),
planned_pair AS (
  SELECT *, COALESCE(amount_after, 0) - COALESCE(amount_before, 0) AS added,
    COALESCE(planned_places_before > 0 AND planned_places_after > 0, 0) AS paired,
    users_before IS NOT NULL AND users_after IS NOT NULL AS users_known,
    waiting_before IS NOT NULL AND waiting_after IS NOT NULL AS waiting_known
  FROM year_pair WHERE (amount_before IS NOT NULL OR amount_after IS NOT NULL)
    -- A line of which one side is in doubt has nothing to be compared with: both are left out.
    AND NOT (reading = 'sure' AND doubted)
),
split_pair AS (
  SELECT *,
    CASE WHEN paired THEN (2 * planned_places_before * amount_after + planned_places_after)
      / (2 * planned_places_after) - amount_before END AS price_effect,
    CASE WHEN paired THEN (2 * planned_places_after * amount_before + planned_places_before)
      / (2 * planned_places_before) - amount_before END AS volume_effect,
    CASE WHEN NOT paired THEN added END AS line_effect
  FROM planned_pair
),
effect_cell AS MATERIALIZED (
  SELECT *, added - price_effect - volume_effect AS interaction FROM split_pair
),
effect_read AS MATERIALIZED (
  SELECT e.reading, CASE WHEN k.part = 'total' OR :by = 'country' THEN 'BG' WHEN :by = 'oblast' THEN e.oblast
      ELSE e.municipality END AS territory,
    CASE k.part WHEN 'cell' THEN e.service END AS service, k.part,
    SUM(e.amount_before) AS amount_before, SUM(e.amount_after) AS amount_after,
    SUM(e.added) AS added, SUM(e.price_effect) AS price_effect,
    SUM(e.volume_effect) AS volume_effect, SUM(e.interaction) AS interaction,
    SUM(e.line_effect) AS line_effect,
    SUM(e.planned_places_before) AS planned_places_before,
    SUM(e.planned_places_after) AS planned_places_after,
    SUM(e.places_before) AS places_before, SUM(e.places_after) AS places_after,
    -- Whom one year alone knows of is no change: like is compared with like.
    SUM(IIF(e.users_known, e.users_before, NULL)) AS users_before,
    SUM(IIF(e.users_known, e.users_after, NULL)) AS users_after,
    SUM(IIF(e.waiting_known, e.waiting_before, NULL)) AS waiting_before,
    SUM(IIF(e.waiting_known, e.waiting_after, NULL)) AS waiting_after,
    SUM(IIF(e.users_known, e.added, NULL)) AS added_for_users
  FROM effect_cell e CROSS JOIN (SELECT 'cell' AS part UNION ALL SELECT 'total') k
  GROUP BY 1, 2, 3, 4
),
effect_sum AS MATERIALIZED (
  SELECT f.territory, f.service, f.part, s.amount_before, s.amount_after, s.added, s.price_effect,
    s.volume_effect, s.interaction, s.line_effect, s.planned_places_before, s.planned_places_after,
    s.places_before, s.places_after, s.users_before, s.users_after, s.waiting_before, s.waiting_after,
    s.added_for_users,
    COALESCE(f.added, 0) - COALESCE(r.added, 0) AS added_in_doubt,
    COALESCE(f.places_before, 0) - COALESCE(r.places_before, 0) AS places_in_doubt_before,
    COALESCE(f.places_after, 0) - COALESCE(r.places_after, 0) AS places_in_doubt_after,
    COALESCE(f.users_before, 0) - COALESCE(r.users_before, 0) AS users_in_doubt_before,
    COALESCE(f.users_after, 0) - COALESCE(r.users_after, 0) AS users_in_doubt_after,
    COALESCE(f.waiting_before, 0) - COALESCE(r.waiting_before, 0) AS waiting_in_doubt_before,
    COALESCE(f.waiting_after, 0) - COALESCE(r.waiting_after, 0) AS waiting_in_doubt_after
  FROM effect_read f
  LEFT JOIN effect_read r ON r.reading = 'sure' AND r.territory = f.territory
    AND r.service IS f.service AND r.part = f.part
  LEFT JOIN effect_read s ON s.reading = IIF(:strict, 'sure', 'all') AND s.territory = f.territory
    AND s.service IS f.service AND s.part = f.part
  WHERE f.reading = 'all'
)
