-- uses: service/service-month
-- uses: service/service-life
-- is: each submitted report of a known service with what it is judged against: the service's places
-- is: in the month and days of operation, the report of the month before (submitted, or else the register's) and
-- is: what the register holds of the same month. temp.calendar has each month and the one before. A
-- is: join that a rule does not use costs nothing; the order is said, as the planner does not know
-- is: that there are fewer services than reports. Where the register holds no report, the second half
-- is: is over before it begins; one half with both months before would take a third longer.
service_span AS MATERIALIZED (
  SELECT s.id, m.capacity, m.type, m.municipality, m.provider, s.opened, s.closed, s.until,
    substr(s.opened, 1, 7) AS opened_month, substr(s.closed, 1, 7) AS closed_month,
    m.first_month, m.last_month
  FROM service_life s JOIN service_month m ON m.service = s.id
),
report_held AS MATERIALIZED (SELECT 1 FROM main.service_report LIMIT 1),
report_in_context AS (
  SELECT r.service, r.month, r.users, r.admitted, r.discharged, r.waiting, r.user_days, r.staff,
    r.origin, r.origin_row,
    s.capacity, s.type, s.municipality, s.provider, s.opened, s.closed, s.until,
    s.opened_month, s.closed_month,
    b.users AS users_before, b.waiting AS waiting_before, b.staff AS staff_before,
    k.users AS users_kept
  FROM service_span s CROSS JOIN submitted_service_report r ON r.service = s.id
    AND r.month BETWEEN s.first_month AND s.last_month
  LEFT JOIN temp.calendar c ON c.month = r.month
  LEFT JOIN submitted_service_report b ON b.service = r.service AND b.month = c.before
  LEFT JOIN main.service_report k
    ON k.service = IIF((SELECT 1 FROM report_held), r.service, NULL) AND k.month = r.month
  WHERE (SELECT 1 FROM report_held) IS NULL OR b.service IS NOT NULL
  UNION ALL
  SELECT r.service, r.month, r.users, r.admitted, r.discharged, r.waiting, r.user_days, r.staff,
    r.origin, r.origin_row,
    s.capacity, s.type, s.municipality, s.provider, s.opened, s.closed, s.until,
    s.opened_month, s.closed_month,
    m.users AS users_before, m.waiting AS waiting_before, m.staff AS staff_before,
    k.users AS users_kept
  FROM service_span s CROSS JOIN submitted_service_report r ON r.service = s.id
    AND r.month BETWEEN s.first_month AND s.last_month
  LEFT JOIN temp.calendar c ON c.month = r.month
  LEFT JOIN submitted_service_report b ON b.service = r.service AND b.month = c.before
  LEFT JOIN main.service_report m ON m.service = r.service AND m.month = c.before
  LEFT JOIN main.service_report k
    ON k.service = IIF((SELECT 1 FROM report_held), r.service, NULL) AND k.month = r.month
  WHERE (SELECT 1 FROM report_held) IS NOT NULL AND b.service IS NULL
)
