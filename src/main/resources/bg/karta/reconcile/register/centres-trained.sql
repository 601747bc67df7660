-- uses: reconcile/centre-month
-- is: people whom centres had trained in the period; null where a month of it was not reported or does not say.
SELECT CASE WHEN (SELECT whole FROM month_known) THEN CASE WHEN COUNT(trained) = COUNT(*) THEN SUM(trained) END END
FROM centre_month
