-- uses: reconcile/place
-- is: each service with its type, whether it was open on the day at the place asked for, and what it
-- is: reported of the month of that day. Before its first report the register was not kept: services
-- is: closed by then may be missing, so that it counts none.
counted_service AS MATERIALIZED (
  SELECT s.id, s.type, s.capacity, t.target, t.institution, t.dependent, s.opened, s.closed,
    s.municipality IN (SELECT code FROM place_asked) AS here,
    s.closed IS NULL OR s.closed > :on AS open, r.users, r.waiting
  FROM service s
  JOIN service_type t ON t.code = s.type
  LEFT JOIN service_report r ON r.service = s.id AND r.month = substr(:on, 1, 7)
  WHERE s.opened <= :on
    AND COALESCE((SELECT MIN(month) FROM service_report), '') <= substr(COALESCE(:from, :on), 1, 7)
)
