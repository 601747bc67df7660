-- uses: coverage/reporting-service
-- is: each service open on the day, with its provider's form, its type, and what its current report
-- is: says.
service_on_day AS MATERIALIZED (
  SELECT s.id, s.name, s.type, s.provider, s.municipality, s.capacity, p.name AS provider_name,
    p.form, t.residential, t.target, s.users, s.staff,
    1.0 * s.staff / NULLIF(s.capacity, 0) AS staff_per_place, s.last_report, s.report_missing, s.doubted
  FROM reporting_service s
  LEFT JOIN provider p ON p.eik = s.provider
  LEFT JOIN service_type t ON t.code = s.type
  WHERE s.counted
)
