-- is: each submitted report of a known service with what it is judged against: the service's places
-- is: and days of operation, the report of the month before (submitted, or else the register's) and
-- is: what the register holds of the same month. temp.calendar has each month and the one before. A
-- is: join that a rule does not use costs nothing, and a look-up by NULL next to nothing: the register
-- is: is asked for the month before only where the submission lacks it; the order is said, as the planner does not know
-- is: that there are fewer services than reports.
service_span AS MATERIALIZED (
  SELECT id, capacity, type, municipality, provider, opened, closed,
    substr(opened, 1, 7) AS opened_month, substr(closed, 1, 7) AS closed_month
  FROM service
),
report_held AS MATERIALIZED (SELECT 1 FROM main.service_report LIMIT 1),
report_in_context AS (
  SELECT r.service, r.month, r.users, r.admitted, r.discharged, r.waiting, r.user_days, r.staff,
    r.origin, r.origin_row,
    s.capacity, s.type, s.municipality, s.provider, s.opened, s.closed,
    s.opened_month, s.closed_month, c.days,
    COALESCE(b.users, m.users) AS users_before,
    COALESCE(b.waiting, m.waiting) AS waiting_before,
    COALESCE(b.staff, m.staff) AS staff_before,
    k.users AS users_kept
  FROM service_span s CROSS JOIN submitted_service_report r ON r.service = s.id
  LEFT JOIN temp.calendar c ON c.month = r.month
  LEFT JOIN submitted_service_report b ON b.service = r.service AND b.month = c.before
  LEFT JOIN main.service_report m
    ON m.service = IIF(b.service IS NULL, r.service, NULL) AND m.month = c.before
  LEFT JOIN main.service_report k
    ON k.service = IIF((SELECT 1 FROM report_held), r.service, NULL) AND k.month = r.month
)
