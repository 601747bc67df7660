-- uses: reconcile/centre-month
-- is: people whom centres activated in the period; null where a month of it was not reported or does not say.
SELECT CASE WHEN (SELECT whole FROM month_known) THEN CASE WHEN COUNT(activation) = COUNT(*) THEN SUM(activation) END END
FROM centre_month
