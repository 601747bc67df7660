-- uses: reconcile/centre-month
-- extent: centre.municipality
-- bg: лица, обслужени средно на месец през периода
-- en: people served in a month, on average over the period
-- is: people served in a month, on average over the period;
-- is: null where a month of it was not reported whole, with how many of how many were not.
SELECT CASE WHEN SUM(whole) = COUNT(*) THEN round(1.0 * SUM(served) / COUNT(served)) END AS number,
  'months-missing' AS obstacle, COUNT(*) - SUM(whole) AS missing,
  COUNT(*) AS expected, round(1.0 * SUM(served) / COUNT(served)) AS known
FROM month_sum
