-- kept: report_summary
-- index: service
-- is: each submitted service's reports in one line: how many, from when to when, and the sums and
-- is: largest of the figures. One walk through the reports in the order of their key, with as few
-- is: figures as can be done with: a rule looks more closely at the few services it suspects.
report_summary AS MATERIALIZED (
  SELECT u.service, s.type, s.provider, s.municipality, s.capacity, u.months,
    (SELECT MIN(r.month) FROM submitted_service_report r WHERE r.service = u.service) AS first,
    (SELECT MAX(r.month) FROM submitted_service_report r WHERE r.service = u.service) AS last,
    u.users, u.users_max, u.waiting, u.waiting_max, u.staff, u.staff_max
  FROM (SELECT r.service, COUNT(*) AS months,
      SUM(r.users) AS users, MAX(r.users) AS users_max,
      TOTAL(r.waiting) AS waiting, MAX(r.waiting) AS waiting_max,
      TOTAL(r.staff) AS staff, MAX(r.staff) AS staff_max
    FROM submitted_service_report r GROUP BY r.service) u
  CROSS JOIN service s ON s.id = u.service
)
