-- uses: reconcile/centre-month
-- extent: centre.municipality
-- bg: лица, започнали работа на първичния пазар през периода
-- en: people who started work on the primary market in the period
-- is: people who started work on the primary market in the period;
-- is: null where a month of it was not reported whole, with how many of how many were not.
SELECT CASE WHEN SUM(whole) = COUNT(*) THEN SUM(placed_primary) END AS number,
  'months-missing' AS obstacle, COUNT(*) - SUM(whole) AS missing,
  COUNT(*) AS expected, SUM(placed_primary) AS known
FROM month_sum
