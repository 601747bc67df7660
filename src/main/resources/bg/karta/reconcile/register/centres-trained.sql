-- uses: reconcile/centre-month
-- is: people whom centres had trained in the period;
-- is: null where a month of it was not reported whole or a report does not say, with how many.
SELECT CASE WHEN SUM(whole AND trained_said) = COUNT(*) THEN SUM(trained) END,
  'months-missing', COUNT(*) - SUM(whole AND trained_said), COUNT(*), SUM(trained)
FROM month_sum
