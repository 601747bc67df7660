-- uses: reconcile/centre-month
-- is: people who started work on the primary market in the period; null where a month of it was not reported.
SELECT CASE WHEN (SELECT whole FROM month_known) THEN SUM(placed_primary) END
FROM centre_month
