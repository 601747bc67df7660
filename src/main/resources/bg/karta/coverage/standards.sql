-- For each type the newest standards of the budget up to a year, by places; where the places are
-- not told, each municipality counts once. Leva and euro stay apart.
WITH told AS (
  SELECT service, year, standard, currency, places FROM budget
  WHERE standard > 0 AND year <= :year
),
newest AS (
  SELECT *, SUM(places) OVER (PARTITION BY service) > 0 AS placed FROM told t
  WHERE year = (SELECT MAX(year) FROM told o WHERE o.service = t.service)
)
SELECT service, year,
  SUM(CASE currency WHEN 'BGN' THEN standard * CASE WHEN placed THEN places ELSE 1 END ELSE 0 END) AS leva,
  SUM(CASE currency WHEN 'EUR' THEN standard * CASE WHEN placed THEN places ELSE 1 END ELSE 0 END) AS euro,
  SUM(CASE WHEN placed THEN places ELSE 1 END) AS places
FROM newest GROUP BY service, year ORDER BY service
