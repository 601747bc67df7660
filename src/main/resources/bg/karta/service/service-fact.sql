-- uses: service/service-gap
-- kept: service_fact
-- index: id
-- is: the states that files gave of the services that are not what they always were, or not always
-- is: were there, each with the day of which the file speaks.
service_said AS (
  SELECT id, capacity, provider, type, municipality, settlement, level, funding, valid_from, batch,
    origin FROM service
  -- Most were always what they are; these are not asked.
  WHERE id IN (SELECT id FROM service_history UNION ALL SELECT service FROM service_change)
  UNION ALL
  SELECT id, capacity, provider, type, municipality, settlement, level, funding, valid_from, batch,
    origin FROM service_history h
  -- What was taken out because it was never right says nothing of what came in again.
  WHERE NOT EXISTS (SELECT 1 FROM removal r JOIN source s ON s.id = r.origin
    WHERE r.kind = 'service' AND NOT r.ended AND r.key ->> 0 = h.id AND h.batch < r.batch)
),
-- Most services are what they always were, and are gone through once.
service_changing AS MATERIALIZED (
  SELECT id FROM service_said GROUP BY id
  HAVING MIN(capacity) < MAX(capacity) OR MIN(provider) < MAX(provider) OR MIN(type) < MAX(type)
    OR MIN(municipality) < MAX(municipality)
    OR MIN(settlement) < MAX(settlement) OR COUNT(settlement) BETWEEN 1 AND COUNT(*) - 1
    OR MIN(level) < MAX(level) OR COUNT(level) BETWEEN 1 AND COUNT(*) - 1
    OR MIN(funding) < MAX(funding) OR COUNT(funding) BETWEEN 1 AND COUNT(*) - 1
  UNION
  SELECT service FROM service_change
  UNION
  SELECT id FROM service_gap
),
-- Before version 7 it was not kept whether somebody said the day.
service_dated AS (
  SELECT s.*, COALESCE(f.known_on, '') AS known, COALESCE(f.batch, 0) AS came,
    NULLIF(f.columns, '{}') AS columns,
    COALESCE(f.dating, IIF(f.known_on = substr(e.at, 1, 10), 'present', 'day')) AS dating,
    -- What was filled in of a state is the last that is known of it.
    ROW_NUMBER() OVER (PARTITION BY s.id, s.origin ORDER BY s.batch DESC) AS nth
  FROM service_changing c JOIN service_said s ON s.id = c.id
  LEFT JOIN source f ON f.id = s.origin
  LEFT JOIN entry e ON e.id = f.batch
),
service_fact AS MATERIALIZED (
  SELECT *, COUNT(*) OVER (PARTITION BY id, known) > 1 AS shares_day FROM service_dated WHERE nth = 1
)
