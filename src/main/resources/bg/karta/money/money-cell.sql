-- uses: money/service-year
-- is: money planned and spent in the years of "asked", by municipality and type of service, in whole
-- is: cents of its currency, beside the places, users and waiting of the services it pays for: those
-- is: funded by the state, or of which nobody said who funds them. A service that within the year
-- is: went to another municipality, type or funding belongs to each for the days that it was there:
-- is: its places by place-days, and so what it spent; its users and waiting are the mean of the
-- is: reports of those months (of the year's, where there are none), for the same part of the year.
money_record AS (
  SELECT 'planned' AS what, year, municipality, service AS type, NULL AS service, places, amount,
    currency FROM budget
  UNION ALL
  SELECT 'standard', year, municipality, service, NULL, places, standard, currency FROM budget
  WHERE standard IS NOT NULL
  UNION ALL
  SELECT 'spent', year, NULL, NULL, service, NULL, amount, currency FROM expenditure
),
money_original AS (
  SELECT r.*, CAST(ROUND(r.amount * 100) AS INTEGER) AS original, a.currency AS target
  FROM money_record r JOIN asked a ON r.year IN (a.year_before, a.year_after)
),
-- Each amount on record is converted by itself, at the whole fixed rate of 1.95583 leva for a euro,
-- and rounded to the cent, half a cent up, as the law on the introduction of the euro has it. From
-- here on all are whole numbers of cents: however they are summed, the parts make the whole.
money_whole AS MATERIALIZED (
  SELECT what, year, municipality, type, service, places, currency, original,
    CASE WHEN currency = target THEN original
      WHEN target = 'EUR' THEN (original * 100000 + 97791) / 195583
      ELSE (original * 195583 + 50000) / 100000 END AS cents
  FROM money_original
),
money_shared AS (
  SELECT what, year, municipality, type, service, NULL AS funding, places, currency, original, cents
  FROM money_whole WHERE what <> 'spent'
  UNION ALL
  SELECT m.what, m.year, y.municipality, y.type, m.service, y.funding, NULL, m.currency,
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
  FROM (SELECT DISTINCT municipality, type FROM money_line) c CROSS JOIN year_span y
),
service_use AS (
  SELECT year, service AS id, municipality, type, funding, part, places, last,
    CASE WHEN part > 0 THEN COALESCE(AVG(IIF(here, users, NULL)), AVG(users)) * part END AS users,
    CASE WHEN part > 0 THEN COALESCE(AVG(IIF(here, waiting, NULL)), AVG(waiting)) * part END AS waiting
  FROM (SELECT p.*, r.users, r.waiting, p.parts = 1 OR EXISTS (SELECT 1 FROM service_state h
        WHERE h.service = p.service AND h.municipality = p.municipality AND h.type = p.type
          AND COALESCE(h.funding, 'state') = p.funding
          AND h.valid_from <= r.month || '-31' AND COALESCE(h.valid_to, '9999') > r.month || '-31')
        AS here
    FROM cell_year c JOIN service_year p USING (year, municipality, type)
    LEFT JOIN service_report r ON r.service = p.service
      AND r.month BETWEEN p.year || '-01' AND p.year || '-12')
  GROUP BY year, service, municipality, type, funding
),
service_money AS (
  SELECT u.*, m.cents AS spent, m.original, m.currency
  FROM service_use u
  LEFT JOIN money_line m ON m.what = 'spent' AND m.service = u.id AND m.year = u.year
    AND m.municipality = u.municipality AND m.type = u.type AND m.funding = u.funding
  WHERE u.funding = 'state'
),
planned_cell AS MATERIALIZED (
  SELECT year, municipality, type,
    SUM(CASE what WHEN 'planned' THEN places END) AS planned_places,
    SUM(CASE what WHEN 'planned' THEN cents END) AS planned,
    SUM(CASE what WHEN 'planned' THEN original END) AS planned_original,
    MAX(currency) AS planned_currency,
    SUM(CASE what WHEN 'standard' THEN places * cents END) AS standard_total,
    SUM(CASE what WHEN 'standard' THEN places END) AS standard_places
  FROM money_line WHERE what <> 'spent' GROUP BY year, municipality, type
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
    SUM(CASE WHEN spent IS NOT NULL THEN users END) AS users_of_spent
  FROM service_money GROUP BY year, municipality, type
),
other_cell AS MATERIALIZED (
  SELECT year, municipality, type, SUM(cents) AS spent_other
  FROM money_line WHERE what = 'spent' AND funding <> 'state' GROUP BY 1, 2, 3
),
money_cell AS MATERIALIZED (
  SELECT y.year, y.municipality, t.oblast, y.type AS service, p.planned_places, p.planned,
    p.planned_original, p.planned_currency, p.standard_total, p.standard_places,
    COALESCE(c.services, 0) AS services, COALESCE(c.places, 0) AS places,
    -- Where no service was open nobody used one; where one was and did not report, it is not known.
    CASE WHEN COALESCE(c.is_open, 0) = 0 THEN 0 ELSE c.users END AS users,
    CASE WHEN COALESCE(c.is_open, 0) = 0 THEN 0 ELSE c.waiting END AS waiting,
    c.spent, COALESCE(c.spent_services, 0) AS spent_services, c.spent_original, c.spent_currency, c.spent_of_places,
    c.places_of_spent, c.spent_of_users, c.users_of_spent, o.spent_other
  FROM cell_year y
  JOIN territory t ON t.code = y.municipality
  LEFT JOIN planned_cell p USING (year, municipality, type)
  LEFT JOIN service_cell c USING (year, municipality, type)
  LEFT JOIN other_cell o USING (year, municipality, type)
)
