-- kept: asked
-- is: the years of the submitted expenditure, each by itself.
asked AS (
  SELECT DISTINCT year AS year_before, year AS year_after, 'EUR' AS currency FROM submitted_expenditure
)
