-- uses: service/service-value
-- kept: service_state
-- index: service
-- index: municipality, type
-- is: what each service was: its seven fields from the day "valid_from" (empty: from the first) until
-- is: the day before "valid_to" (null: until now).
service_day AS (
  SELECT id, begins FROM service_value UNION SELECT id, '' FROM service_value
),
service_span_of AS (
  SELECT id, begins, LEAD(begins) OVER (PARTITION BY id ORDER BY begins) AS ends FROM service_day
),
service_field AS (
  SELECT d.id, d.begins, d.ends, v.field, v.value, MAX(v.begins) AS held
  FROM service_span_of d JOIN service_value v ON v.id = d.id AND v.begins <= d.begins
  GROUP BY d.id, d.begins, v.field
),
service_state AS (
  SELECT id AS service, begins AS valid_from, ends AS valid_to,
    MAX(IIF(field = 'capacity', value, NULL)) AS capacity,
    MAX(IIF(field = 'provider', value, NULL)) AS provider,
    MAX(IIF(field = 'type', value, NULL)) AS type,
    MAX(IIF(field = 'municipality', value, NULL)) AS municipality,
    MAX(IIF(field = 'settlement', value, NULL)) AS settlement,
    MAX(IIF(field = 'level', value, NULL)) AS level,
    MAX(IIF(field = 'funding', value, NULL)) AS funding
  FROM service_field GROUP BY id, begins
  UNION ALL
  SELECT id, '', NULL, capacity, provider, type, municipality, settlement, level, funding
  FROM service WHERE id NOT IN (SELECT id FROM service_value)
)
