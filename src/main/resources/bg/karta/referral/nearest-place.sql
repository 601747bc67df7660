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
),
-- Where each of the queue is sent: to the nearest place, or to the one given out (:allotted, a JSON
-- array of services in the order of the queue).
sent AS MATERIALIZED (
  SELECT q.turn, n.id, n.at, n.free, n.counted_by, n.km
  FROM queue q JOIN nearest_place n ON n.service = q.service AND n.municipality = q.municipality
  WHERE :allotted IS NULL
  UNION ALL
  SELECT q.turn, f.id, f.municipality, f.free, f.counted_by, d.km
  FROM json_each(:allotted) g CROSS JOIN queue q ON q.turn = g.key + 1
  CROSS JOIN free_place f ON f.id = g.value
  CROSS JOIN seat_distance d ON d.from_municipality = q.municipality
    AND d.to_municipality = f.municipality
)
