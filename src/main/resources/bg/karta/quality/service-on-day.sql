-- is: each service open on the day, with its provider's form, its type, and what it reported last.
service_on_day AS MATERIALIZED (
  SELECT s.id, s.name, s.type, s.provider, s.municipality, s.capacity, p.name AS provider_name,
    p.form, t.residential, t.target, r.users, r.staff,
    1.0 * r.staff / NULLIF(s.capacity, 0) AS staff_per_place
  FROM service s
  LEFT JOIN provider p ON p.eik = s.provider
  LEFT JOIN service_type t ON t.code = s.type
  LEFT JOIN service_report r ON r.service = s.id AND r.month = (
    SELECT MAX(last.month) FROM service_report last
    WHERE last.service = s.id AND last.month <= substr(:on, 1, 7))
  WHERE s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
)
