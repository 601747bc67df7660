-- uses: money/money-year
-- kept: asked
-- is: the one year asked for, :year, else the last on record up to the day; and the currency to show
-- is: it in, :currency, else that of the year.
asked AS (
  SELECT year AS year_before, year AS year_after,
    COALESCE(:currency, CASE WHEN year >= 2026 THEN 'EUR' ELSE 'BGN' END) AS currency
  FROM (SELECT COALESCE(:year, MAX(year)) AS year FROM money_year
    WHERE year <= CAST(substr(:on, 1, 4) AS INTEGER))
)
