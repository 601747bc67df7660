-- uses: reconcile/centre-month
-- is: people who started subsidised work in the period;
-- is: null where a month of it was not reported whole, with how many of how many were not.
SELECT CASE WHEN SUM(whole) = COUNT(*) THEN SUM(placed_subsidised) END,
  'months-missing', COUNT(*) - SUM(whole), COUNT(*), SUM(placed_subsidised)
FROM month_sum
