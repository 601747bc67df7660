-- uses: reconcile/centre-month
-- extent: centre.municipality
-- bg: лица, активирани от центровете през периода
-- en: people whom the centres activated in the period
-- is: people whom centres activated in the period;
-- is: null where a month of it was not reported whole or a report does not say, with how many.
SELECT CASE WHEN SUM(whole AND activation_said) = COUNT(*) THEN SUM(activation) END AS number,
  'months-missing' AS obstacle, COUNT(*) - SUM(whole AND activation_said) AS missing,
  COUNT(*) AS expected, SUM(activation) AS known
FROM month_sum
