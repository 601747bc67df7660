-- uses: referral/free-place
-- uses: coverage/seat-distance
-- is: the nearest free place for each service and municipality somebody waits for, as the crow flies
-- is: between seats; of those equally near the one in the service with the most free places.
nearest_place AS MATERIALIZED (
  SELECT * FROM (
    SELECT q.service, q.municipality, o.id, o.municipality AS at, o.free, o.counted_by, d.km,
      ROW_NUMBER() OVER (PARTITION BY q.service, q.municipality
        ORDER BY d.km, o.free DESC, o.id) AS near
    FROM (SELECT DISTINCT service, municipality FROM queue) q
    CROSS JOIN open_place o ON o.service = q.service
    CROSS JOIN seat_distance d ON d.from_municipality = q.municipality
      AND d.to_municipality = o.municipality)
  WHERE near = 1
)
