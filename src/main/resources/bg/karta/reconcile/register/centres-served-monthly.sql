-- uses: reconcile/centre-month
-- is: people served in a month, on average over the period; null where a month was not reported.
SELECT CASE WHEN (SELECT whole FROM month_known)
  THEN round(1.0 * SUM(served) / COUNT(DISTINCT month)) END
FROM centre_month
