-- uses: service/service-gap
-- kept: service_stay
-- index: id
-- is: when each service was there: once, from the day it opened until the day before it closed, or as
-- is: often as whole files left it out and others listed it again ("begins" and "ends", empty and null
-- is: where no file says). "opened" and "closed" lie within; "origin" and "batch" lead to what was said
-- is: last of that time.
gone_service AS MATERIALIZED (
  SELECT l.*, f.known_on AS known, f.batch AS came
  FROM (SELECT id, name, opened, closed, batch, origin, origin_row FROM service
    UNION ALL SELECT id, name, opened, closed, batch, origin, origin_row FROM service_history) l
  JOIN source f ON f.id = l.origin
  WHERE l.id IN (SELECT id FROM service_gap) AND NOT EXISTS (SELECT 1 FROM removal w
    WHERE w.kind = 'service' AND NOT w.ended AND w.key = json_array(l.id) AND w.batch > l.batch)
),
stay_span AS (
  SELECT id, begins, LEAD(left_on) OVER (PARTITION BY id ORDER BY begins) AS ends,
    LEAD(batch) OVER (PARTITION BY id ORDER BY begins) AS batch_ends
  FROM (SELECT DISTINCT id, '' AS begins, NULL AS left_on, NULL AS batch FROM service_gap
    UNION ALL SELECT id, COALESCE(ends, '9999'), begins, batch FROM service_gap)
),
stay_said AS (
  SELECT p.id, p.begins, p.ends, g.name, g.opened, g.closed, g.batch, g.origin, g.origin_row,
    ROW_NUMBER() OVER (PARTITION BY p.id, p.begins ORDER BY g.known DESC, g.came DESC, g.batch DESC) AS nth
  FROM stay_span p JOIN gone_service g ON g.id = p.id
    AND (p.ends IS NULL OR (g.known, g.came) < (p.ends, p.batch_ends))
  WHERE p.begins < COALESCE(p.ends, '9999')
),
service_stay AS (
  SELECT id, name, opened, closed, '' AS begins, NULL AS ends, batch, origin, origin_row
  FROM service WHERE id NOT IN (SELECT id FROM service_gap)
  UNION ALL
  SELECT id, name, MAX(opened, begins),
    CASE WHEN ends IS NULL THEN closed ELSE MIN(COALESCE(closed, ends), ends) END,
    begins, ends, batch, origin, origin_row
  FROM stay_said WHERE nth = 1
)
