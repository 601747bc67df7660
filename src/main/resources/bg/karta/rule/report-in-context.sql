-- is: each submitted report of a known service with what it is judged against: the service's places
-- is: and days of operation, the report of the month before (submitted, or else the register's) and
-- is: what the register holds of the same month. temp.calendar has each month and the one before. A
-- is: join that a rule does not use costs nothing; the order is said, as the planner does not know
-- is: that there are fewer services than reports.
report_in_context AS (
  SELECT r.service, r.month, r.users, r.admitted, r.discharged, r.waiting, r.user_days, r.staff,
    r.origin, r.origin_row,
    s.capacity, s.type, s.municipality, s.provider, s.opened, s.closed, c.days,
    IIF(b.service IS NULL, m.users, b.users) AS users_before,
    IIF(b.service IS NULL, m.waiting, b.waiting) AS waiting_before,
    IIF(b.service IS NULL, m.staff, b.staff) AS staff_before,
    IIF(k.service IS NULL, NULL, k.users) AS users_kept
  FROM service s CROSS JOIN submitted_service_report r ON r.service = s.id
  LEFT JOIN temp.calendar c ON c.month = r.month
  LEFT JOIN submitted_service_report b ON b.service = r.service AND b.month = c.before
  LEFT JOIN main.service_report m ON m.service = r.service AND m.month = c.before
  LEFT JOIN main.service_report k ON k.service = r.service AND k.month = r.month
)
