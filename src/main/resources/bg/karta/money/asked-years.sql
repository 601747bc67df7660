-- uses: money/money-year
-- kept: asked
-- is: the two years to compare: :to, else the last on record up to the day; :from, else the last on
-- is: record before it; and the currency to show both in, :currency, else that of the later year.
later_year AS (
  SELECT COALESCE(:to, MAX(year)) AS year FROM money_year
  WHERE year <= CAST(substr(:on, 1, 4) AS INTEGER)
),
asked AS (
  SELECT COALESCE(:from, (SELECT MAX(y.year) FROM money_year y WHERE y.year < l.year)) AS year_before,
    l.year AS year_after,
    COALESCE(:currency, CASE WHEN l.year >= 2026 THEN 'EUR' ELSE 'BGN' END) AS currency
  FROM later_year l
)
