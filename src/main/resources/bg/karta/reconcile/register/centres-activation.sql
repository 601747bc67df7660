-- uses: reconcile/centre-month
-- is: people whom centres activated in the period;
-- is: null where a month of it was not reported whole or a report does not say, with how many.
SELECT CASE WHEN SUM(whole AND activation_said) = COUNT(*) THEN SUM(activation) END,
  'months-missing', COUNT(*) - SUM(whole AND activation_said), COUNT(*), SUM(activation)
FROM month_sum
