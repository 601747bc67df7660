-- uses: reconcile/centre-month
-- is: people served in a month, on average over the period;
-- is: null where a month of it was not reported whole, with how many of how many were not.
SELECT CASE WHEN SUM(whole) = COUNT(*) THEN round(1.0 * SUM(served) / COUNT(served)) END,
  'months-missing', COUNT(*) - SUM(whole), COUNT(*), round(1.0 * SUM(served) / COUNT(served))
FROM month_sum
