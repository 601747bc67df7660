-- uses: money/service-year
-- uses: money/doubted-service
-- kept: money_cell
-- is: money planned and spent in the years of "asked", by municipality and type of service, in whole
-- is: cents of its currency, beside the places, users and waiting of the services it pays for: those
-- is: funded by the state, or of which nobody said who funds them. A service that within the year
-- is: went to another municipality, type or funding belongs to each for the days that it was there:
-- is: its places by place-days, and so what it spent; its users and waiting are the mean of the
-- is: reports of those months (of the year's, where there are none), for the same part of the year.
-- is: What rests on a record with an open error or warning stands apart too, and with :strict only
-- is: there: the money of a budget or expenditure, the places of a service, the users of one of which
-- is: a report of the year is in doubt.
-- default: strict = 0
money_record AS (
  SELECT 'planned' AS what, year, municipality, service AS type, NULL AS service, places, amount,
    currency, origin, origin_row FROM budget
  UNION ALL
  SELECT 'standard', year, municipality, service, NULL, places, standard, currency, origin, origin_row
  FROM budget WHERE standard IS NOT NULL
  UNION ALL
  SELECT 'spent', year, NULL, NULL, service, NULL, amount, currency, origin, origin_row FROM expenditure
),
money_original AS (
  SELECT r.*, CAST(ROUND(r.amount * 100) AS INTEGER) AS original, a.currency AS target,
    EXISTS (SELECT 1 FROM open_finding f WHERE f.origin = r.origin AND f.origin_row = r.origin_row)
      OR (r.year, r.service) IN doubted_service AS doubted
  FROM money_record r JOIN asked a ON r.year IN (a.year_before, a.year_after)
),
-- Each amount on record is converted by itself, at the whole fixed rate of 1.95583 leva for a euro,
-- and rounded to the cent, half a cent up, as the law on the introduction of the euro has it. From
-- here on all are whole numbers of cents: however they are summed, the parts make the whole.
money_whole AS MATERIALIZED (
  SELECT what, year, municipality, type, service, places, currency, original, doubted,
    CASE WHEN currency = target THEN original
      WHEN target = 'EUR' THEN (original * 100000 + 97791) / 195583
      ELSE (original * 195583 + 50000) / 100000 END AS cents
  FROM money_original
),
money_shared AS (
  SELECT what, year, municipality, type, service, NULL AS funding, places, currency, doubted, original,
    cents
  FROM money_whole WHERE what <> 'spent'
  UNION ALL
  SELECT m.what, m.year, y.municipality, y.type, m.service, y.funding, NULL, m.currency, m.doubted,
    CAST(ROUND(m.original * y.share_to) - ROUND(m.original * y.share_from) AS INTEGER),
    CAST(ROUND(m.cents * y.share_to) - ROUND(m.cents * y.share_from) AS INTEGER)
  FROM money_whole m JOIN service_year y ON y.year = m.year AND y.service = m.service
  WHERE m.what = 'spent' AND y.weight > 0
),
money_line AS MATERIALIZED (
  SELECT * FROM money_shared r
  WHERE :service IS NULL OR r.type = :service OR EXISTS (SELECT 1
    FROM service_type t, json_each(t.kinds) k WHERE t.code = r.type AND k.value = :service)
),
cell_year AS MATERIALIZED (
  SELECT y.year, c.municipality, c.type
  FROM (SELECT DISTINCT municipality, type FROM money_line) c
  CROSS JOIN (SELECT year_before AS year FROM asked UNION SELECT year_after FROM asked) y
),
service_use AS (
  SELECT year, service AS id, municipality, type, funding, part, places, last,
    (year, service) IN doubted_service AS doubted, MAX(report_doubted) AS report_doubted,
    CASE WHEN part > 0 THEN COALESCE(AVG(IIF(here, users, NULL)), AVG(users)) * part END AS users,
    CASE WHEN part > 0 THEN COALESCE(AVG(IIF(here, waiting, NULL)), AVG(waiting)) * part END AS waiting
  FROM (SELECT p.*, r.users, r.waiting, p.parts = 1 OR EXISTS (SELECT 1 FROM service_state h
        WHERE h.service = p.service AND h.municipality = p.municipality AND h.type = p.type
          AND COALESCE(h.funding, 'state') = p.funding
          AND h.valid_from <= r.month || '-31' AND COALESCE(h.valid_to, '9999') > r.month || '-31')
        AS here, EXISTS (SELECT 1 FROM open_finding f
        WHERE f.origin = r.origin AND f.origin_row = r.origin_row) AS report_doubted
    FROM cell_year c JOIN service_year p USING (year, municipality, type)
    LEFT JOIN service_report r ON r.service = p.service
      AND r.month BETWEEN p.year || '-01' AND p.year || '-12')
  GROUP BY year, service, municipality, type, funding
),
service_told AS (
  SELECT u.*, m.cents AS spent, m.original, m.currency, u.doubted OR u.report_doubted AS users_doubted,
    m.doubted AS spent_doubted
  FROM service_use u
  LEFT JOIN money_line m ON m.what = 'spent' AND m.service = u.id AND m.year = u.year
    AND m.municipality = u.municipality AND m.type = u.type AND m.funding = u.funding
  WHERE u.funding = 'state'
),
service_money AS (
  SELECT year, municipality, type, last AND NOT (:strict AND doubted) AS last,
    places AS places_all, users AS users_all, waiting AS waiting_all,
    IIF(doubted, 0, places) AS places_sure, IIF(users_doubted, NULL, users) AS users_sure,
    IIF(users_doubted, NULL, waiting) AS waiting_sure,
    IIF(:strict AND doubted, 0, part) AS part, IIF(:strict AND doubted, 0, places) AS places,
    IIF(:strict AND users_doubted, NULL, users) AS users,
    IIF(:strict AND users_doubted, NULL, waiting) AS waiting,
    IIF(:strict AND spent_doubted, NULL, spent) AS spent,
    IIF(:strict AND spent_doubted, NULL, original) AS original,
    IIF(:strict AND spent_doubted, NULL, currency) AS currency,
    IIF(doubted, places, 0) AS places_in_doubt, IIF(users_doubted, users, 0) AS users_in_doubt,
    IIF(spent_doubted, spent, 0) AS spent_in_doubt
  FROM service_told
),
planned_cell AS MATERIALIZED (
  SELECT year, municipality, type,
    SUM(CASE what WHEN 'planned' THEN places END) AS planned_places,
    SUM(CASE what WHEN 'planned' THEN cents END) AS planned,
    SUM(CASE what WHEN 'planned' THEN original END) AS planned_original,
    MAX(currency) AS planned_currency,
    SUM(CASE what WHEN 'standard' THEN places * cents END) AS standard_total,
    SUM(CASE what WHEN 'standard' THEN places END) AS standard_places
  FROM money_line WHERE what <> 'spent' AND NOT (:strict AND doubted)
  GROUP BY year, municipality, type
),
planned_all AS (
  SELECT year, municipality, type, SUM(cents) AS planned, SUM(places) AS planned_places
  FROM money_line WHERE what = 'planned' GROUP BY year, municipality, type
),
planned_doubt AS (
  SELECT year, municipality, type, SUM(cents) AS planned_in_doubt, SUM(places) AS planned_places_in_doubt
  FROM money_line WHERE what = 'planned' AND doubted GROUP BY year, municipality, type
),
-- A cost per place or user is of the services of which both sides are known.
service_cell AS MATERIALIZED (
  SELECT year, municipality, type, SUM(last AND part > 0) AS services, MAX(part > 0) AS is_open,
    SUM(places) AS places,
    SUM(users) AS users, SUM(waiting) AS waiting, SUM(spent) AS spent,
    SUM(last AND spent IS NOT NULL) AS spent_services, SUM(original) AS spent_original,
    CASE WHEN MIN(currency) < MAX(currency) THEN 'mixed' ELSE MIN(currency) END AS spent_currency,
    SUM(CASE WHEN part > 0 THEN spent END) AS spent_of_places,
    SUM(CASE WHEN spent IS NOT NULL THEN places END) AS places_of_spent,
    SUM(CASE WHEN users IS NOT NULL THEN spent END) AS spent_of_users,
    SUM(CASE WHEN spent IS NOT NULL THEN users END) AS users_of_spent,
    TOTAL(places_in_doubt) AS places_in_doubt, TOTAL(users_in_doubt) AS users_in_doubt,
    COALESCE(SUM(spent_in_doubt), 0) AS spent_in_doubt,
    SUM(places_all) AS places_all, SUM(places_sure) AS places_sure, SUM(users_all) AS users_all,
    SUM(users_sure) AS users_sure, SUM(waiting_all) AS waiting_all, SUM(waiting_sure) AS waiting_sure
  FROM service_money GROUP BY year, municipality, type
),
other_cell AS MATERIALIZED (
  SELECT year, municipality, type, SUM(cents) AS spent_other
  FROM money_line WHERE what = 'spent' AND funding <> 'state' AND NOT (:strict AND doubted)
  GROUP BY 1, 2, 3
),
money_cell AS MATERIALIZED (
  SELECT y.year, y.municipality, t.oblast, y.type AS service, p.planned_places, p.planned,
    p.planned_original, p.planned_currency, p.standard_total, p.standard_places,
    COALESCE(c.services, 0) AS services, COALESCE(c.places, 0) AS places,
    -- Where no service was open nobody used one; where one was and did not report, it is not known.
    CASE WHEN COALESCE(c.is_open, 0) = 0 THEN 0 ELSE c.users END AS users,
    CASE WHEN COALESCE(c.is_open, 0) = 0 THEN 0 ELSE c.waiting END AS waiting,
    c.spent, COALESCE(c.spent_services, 0) AS spent_services, c.spent_original, c.spent_currency, c.spent_of_places,
    c.places_of_spent, c.spent_of_users, c.users_of_spent, o.spent_other,
    COALESCE(d.planned_in_doubt, 0) AS planned_in_doubt, COALESCE(c.spent_in_doubt, 0) AS spent_in_doubt,
    COALESCE(c.places_in_doubt, 0) AS places_in_doubt, COALESCE(c.users_in_doubt, 0) AS users_in_doubt,
    COALESCE(d.planned_places_in_doubt, 0) AS planned_places_in_doubt, d.year IS NOT NULL AS planned_doubted,
    -- With what is in doubt (all) and without (sure), whatever :strict says: the one less the other is
    -- the difference that it makes.
    a.planned AS planned_all, a.planned_places AS planned_places_all,
    COALESCE(c.places_all, 0) AS places_all, COALESCE(c.places_sure, 0) AS places_sure,
    CASE WHEN COALESCE(c.is_open, 0) = 0 THEN 0 ELSE c.users_all END AS users_all,
    CASE WHEN COALESCE(c.is_open, 0) = 0 THEN 0 ELSE c.users_sure END AS users_sure,
    CASE WHEN COALESCE(c.is_open, 0) = 0 THEN 0 ELSE c.waiting_all END AS waiting_all,
    CASE WHEN COALESCE(c.is_open, 0) = 0 THEN 0 ELSE c.waiting_sure END AS waiting_sure
  FROM cell_year y
  JOIN territory t ON t.code = y.municipality
  LEFT JOIN planned_cell p USING (year, municipality, type)
  LEFT JOIN planned_doubt d USING (year, municipality, type)
  LEFT JOIN planned_all a USING (year, municipality, type)
  LEFT JOIN service_cell c USING (year, municipality, type)
  LEFT JOIN other_cell o USING (year, municipality, type)
)
