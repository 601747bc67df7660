-- uses: reconcile/centre-month
-- extent: centre.municipality
-- bg: лица, включени в обучение чрез центровете през периода
-- en: people whom the centres had trained in the period
-- is: people whom centres had trained in the period;
-- is: null where a month of it was not reported whole or a report does not say, with how many.
SELECT CASE WHEN SUM(whole AND trained_said) = COUNT(*) THEN SUM(trained) END AS number,
  'months-missing' AS obstacle, COUNT(*) - SUM(whole AND trained_said) AS missing,
  COUNT(*) AS expected, SUM(trained) AS known
FROM month_sum
