-- is: each submitted service's reports in one line: how many, from when to when, the sums, the
-- is: smallest and the largest of each figure, and in how many rows two figures are the same. One
-- is: walk through the reports in the order of their key; the order is said, as the planner does not
-- is: know that there are fewer services than reports.
report_summary AS MATERIALIZED (
  SELECT r.service, s.type, s.provider, s.municipality, s.capacity,
    COUNT(*) AS months, MIN(r.month) AS first, MAX(r.month) AS last,
    SUM(r.users) AS users, MIN(r.users) AS users_min, MAX(r.users) AS users_max,
    SUM(r.waiting) AS waiting, MAX(r.waiting) AS waiting_max,
    TOTAL(r.staff) AS staff, MIN(r.staff) AS staff_min, MAX(r.staff) AS staff_max,
    SUM(r.admitted) AS admitted, MAX(r.admitted) AS admitted_max,
    SUM(r.discharged) AS discharged, SUM(r.user_days) AS user_days,
    SUM(r.users = s.capacity) AS full_months, SUM(r.users = r.waiting) AS waiting_as_users,
    SUM(r.users = r.admitted) AS admitted_as_users, SUM(r.users = r.user_days) AS days_as_users,
    SUM(r.admitted = r.discharged) AS discharged_as_admitted
  FROM service s CROSS JOIN submitted_service_report r ON r.service = s.id
  GROUP BY s.id
)
