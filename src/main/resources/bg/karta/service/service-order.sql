-- kept: service_order
-- index: id, field
-- is: the changes of services that have a day of their own, each field that they change by itself.
service_ordered AS (
  SELECT h.*, COALESCE(f.known_on, '') AS known, COALESCE(f.batch, 0) AS came
  FROM service_change h LEFT JOIN source f ON f.id = h.origin
),
service_order AS MATERIALIZED (
  SELECT 'capacity' AS field, capacity AS value, former_capacity AS former, service AS id, date,
    known, came, origin
  FROM service_ordered WHERE capacity IS NOT NULL
  UNION ALL SELECT 'provider', provider, NULL, service, date, known, came, origin
  FROM service_ordered WHERE provider IS NOT NULL
  UNION ALL SELECT 'type', type, NULL, service, date, known, came, origin
  FROM service_ordered WHERE type IS NOT NULL
  UNION ALL SELECT 'municipality', municipality, NULL, service, date, known, came, origin
  FROM service_ordered WHERE municipality IS NOT NULL
  UNION ALL SELECT 'settlement', settlement, NULL, service, date, known, came, origin
  FROM service_ordered WHERE settlement IS NOT NULL
  UNION ALL SELECT 'level', level, NULL, service, date, known, came, origin
  FROM service_ordered WHERE level IS NOT NULL
  UNION ALL SELECT 'funding', funding, NULL, service, date, known, came, origin
  FROM service_ordered WHERE funding IS NOT NULL
)
