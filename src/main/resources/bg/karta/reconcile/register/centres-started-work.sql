-- uses: reconcile/centre-month
-- is: people who started work through a centre in the period; null where a month of it was not reported.
SELECT CASE WHEN (SELECT whole FROM month_known) THEN SUM(placed_primary + placed_subsidised) END
FROM centre_month
