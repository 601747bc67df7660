-- uses: service/service-state
-- is: money planned and spent in the years of "asked", by municipality and type of service, in whole
-- is: cents of its currency, beside the places, users and waiting of the services it pays for: those
-- is: funded by the state, or of which nobody said who funds them. A service belongs to the place and
-- is: type that it had at the end of the year. Places count for the part of the year, in days, that
-- is: there were so many and the service was open; users and waiting are the mean of the year's reports,
-- is: for the same part.
money_record AS (
  SELECT 'planned' AS what, year, municipality, service AS type, NULL AS service, places, amount,
    currency FROM budget
  UNION ALL
  SELECT 'standard', year, municipality, service, NULL, places, standard, currency FROM budget
  WHERE standard IS NOT NULL
  UNION ALL
  SELECT 'spent', e.year, s.municipality, s.type, s.service, NULL, e.amount, e.currency
  FROM expenditure e JOIN service_state s ON s.service = e.service
    AND s.valid_from <= e.year || '-12-31' AND COALESCE(s.valid_to, '9999') > e.year || '-12-31'
),
money_original AS (
  SELECT r.*, CAST(ROUND(r.amount * 100) AS INTEGER) AS original, a.currency AS target
  FROM money_record r JOIN asked a ON r.year IN (a.year_before, a.year_after)
  WHERE :service IS NULL OR r.type = :service OR EXISTS (SELECT 1
    FROM service_type t, json_each(t.kinds) k WHERE t.code = r.type AND k.value = :service)
),
-- Each amount on record is converted by itself, at the whole fixed rate of 1.95583 leva for a euro,
-- and rounded to the cent, half a cent up, as the law on the introduction of the euro has it. From
-- here on all are whole numbers of cents: however they are summed, the parts make the whole.
money_line AS MATERIALIZED (
  SELECT what, year, municipality, type, service, places, currency, original,
    CASE WHEN currency = target THEN original
      WHEN target = 'EUR' THEN (original * 100000 + 97791) / 195583
      ELSE (original * 195583 + 50000) / 100000 END AS cents
  FROM money_original
),
cell_year AS MATERIALIZED (
  SELECT y.year, c.municipality, c.type, y.year || '-01-01' AS begins,
    (y.year + 1) || '-01-01' AS ends
  FROM (SELECT DISTINCT municipality, type FROM money_line) c
  CROSS JOIN (SELECT year_before AS year FROM asked UNION SELECT year_after FROM asked) y
),
service_span AS (
  SELECT c.year, s.id, h.municipality, h.type, COALESCE(h.funding, 'state') AS funding,
    MAX(julianday(MIN(COALESCE(s.closed, c.ends), c.ends)) - julianday(MAX(s.opened, c.begins)), 0)
      / (julianday(c.ends) - julianday(c.begins)) AS part,
    (SELECT SUM(o.capacity * (MAX(julianday(MIN(COALESCE(s.closed, c.ends), c.ends, COALESCE(o.valid_to, c.ends)))
        - julianday(MAX(s.opened, c.begins, o.valid_from)), 0) / (julianday(c.ends) - julianday(c.begins))))
      FROM service_state o WHERE o.service = s.id) AS places
  FROM cell_year c JOIN service_state h ON h.municipality = c.municipality AND h.type = c.type
    AND h.valid_from < c.ends AND COALESCE(h.valid_to, '9999') >= c.ends
  JOIN service s ON s.id = h.service
),
service_use AS (
  SELECT p.year, p.id, p.municipality, p.type, p.funding, p.part, p.places,
    CASE WHEN p.part > 0 THEN AVG(r.users) * p.part END AS users,
    CASE WHEN p.part > 0 THEN AVG(r.waiting) * p.part END AS waiting
  FROM service_span p
  LEFT JOIN service_report r ON r.service = p.id
    AND r.month BETWEEN p.year || '-01' AND p.year || '-12'
  GROUP BY p.year, p.id
),
service_money AS (
  SELECT u.*, m.cents AS spent, m.original, m.currency
  FROM service_use u
  LEFT JOIN money_line m ON m.what = 'spent' AND m.service = u.id AND m.year = u.year
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
  SELECT year, municipality, type, COUNT(NULLIF(part, 0)) AS services, SUM(places) AS places,
    SUM(users) AS users, SUM(waiting) AS waiting, SUM(spent) AS spent,
    COUNT(spent) AS spent_services, SUM(original) AS spent_original,
    CASE WHEN MIN(currency) < MAX(currency) THEN 'mixed' ELSE MIN(currency) END AS spent_currency,
    SUM(CASE WHEN part > 0 THEN spent END) AS spent_of_places,
    SUM(CASE WHEN spent IS NOT NULL THEN places END) AS places_of_spent,
    SUM(CASE WHEN users IS NOT NULL THEN spent END) AS spent_of_users,
    SUM(CASE WHEN spent IS NOT NULL THEN users END) AS users_of_spent
  FROM service_money GROUP BY year, municipality, type
),
other_cell AS MATERIALIZED (
  SELECT m.year, m.municipality, m.type, SUM(m.cents) AS spent_other
  FROM money_line m JOIN service_state s ON s.service = m.service
    AND s.valid_from <= m.year || '-12-31' AND COALESCE(s.valid_to, '9999') > m.year || '-12-31'
  WHERE m.what = 'spent' AND s.funding <> 'state' GROUP BY 1, 2, 3
),
money_cell AS MATERIALIZED (
  SELECT y.year, y.municipality, t.oblast, y.type AS service, p.planned_places, p.planned,
    p.planned_original, p.planned_currency, p.standard_total, p.standard_places,
    COALESCE(c.services, 0) AS services, COALESCE(c.places, 0) AS places,
    -- Where no service was open nobody used one; where one was and did not report, it is not known.
    CASE WHEN COALESCE(c.services, 0) = 0 THEN 0 ELSE c.users END AS users,
    CASE WHEN COALESCE(c.services, 0) = 0 THEN 0 ELSE c.waiting END AS waiting,
    c.spent, COALESCE(c.spent_services, 0) AS spent_services, c.spent_original, c.spent_currency, c.spent_of_places,
    c.places_of_spent, c.spent_of_users, c.users_of_spent, o.spent_other
  FROM cell_year y
  JOIN territory t ON t.code = y.municipality
  LEFT JOIN planned_cell p USING (year, municipality, type)
  LEFT JOIN service_cell c USING (year, municipality, type)
  LEFT JOIN other_cell o USING (year, municipality, type)
)
