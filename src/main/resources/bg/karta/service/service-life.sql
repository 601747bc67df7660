-- uses: service/service-stay
-- is: from when to when each service was there, in one line: "opened" at first, "closed" at last (null:
-- is: it is open), and "until" as people read it, with the days on which it was not there in between.
service_life AS MATERIALIZED (
  SELECT id, opened, closed, COALESCE(closed, '…') AS until
  FROM service_stay WHERE id NOT IN (SELECT id FROM service_gap)
  UNION ALL
  SELECT id, MIN(opened), CASE WHEN COUNT(closed) = COUNT(*) THEN MAX(closed) END,
    substr(group_concat(opened || ' – ' || COALESCE(closed, '…'), '; ' ORDER BY opened), 14)
  FROM service_stay WHERE id IN (SELECT id FROM service_gap) GROUP BY id
)
