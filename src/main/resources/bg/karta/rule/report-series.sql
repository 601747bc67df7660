-- uses: rule/report-summary
-- is: the reports of each submitted service, submitted and held together, in one line: the first month,
-- is: the last, and how many. What is held costs a walk along its key, and nothing where none is.
report_kept AS MATERIALIZED (SELECT 1 FROM main.service_report LIMIT 1),
report_again AS MATERIALIZED (
  -- What is submitted of a month that is held is counted once.
  SELECT r.service, COUNT(*) AS months
  FROM submitted_service_report r CROSS JOIN main.service_report k
    ON k.service = r.service AND k.month = r.month
  WHERE (SELECT 1 FROM report_kept) GROUP BY r.service
),
report_series AS MATERIALIZED (
  SELECT u.service, MIN(u.first, COALESCE(k.first, u.first)) AS first,
    MAX(u.last, COALESCE(k.last, u.last)) AS last,
    u.months + COALESCE(k.months, 0) - COALESCE(a.months, 0) AS months
  FROM report_summary u
  LEFT JOIN (
    SELECT service, MIN(month) AS first, MAX(month) AS last, COUNT(*) AS months
    FROM main.service_report
    WHERE (SELECT 1 FROM report_kept) AND service IN (SELECT service FROM report_summary)
    GROUP BY service) k ON k.service = u.service
  LEFT JOIN report_again a ON a.service = u.service
)
