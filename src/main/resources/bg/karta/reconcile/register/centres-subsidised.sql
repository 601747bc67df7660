-- uses: reconcile/centre-month
-- extent: centre.municipality
-- bg: лица, започнали субсидирана работа през периода
-- en: people who started subsidised work in the period
-- is: people who started subsidised work in the period;
-- is: null where a month of it was not reported whole, with how many of how many were not.
SELECT CASE WHEN SUM(whole) = COUNT(*) THEN SUM(placed_subsidised) END AS number,
  'months-missing' AS obstacle, COUNT(*) - SUM(whole) AS missing,
  COUNT(*) AS expected, SUM(placed_subsidised) AS known
FROM month_sum
