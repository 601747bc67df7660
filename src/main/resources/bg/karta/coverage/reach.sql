-- uses: coverage/demand
-- uses: coverage/place
-- uses: coverage/seat-distance
-- is: how near the places of a service are to the need, both at the seats of municipalities. A
-- is: road table in :roads, a JSON array of [from, to, km], goes before the great circle.
road AS MATERIALIZED (
  SELECT value ->> 0 AS a, value ->> 1 AS b, value ->> 2 AS km FROM json_each(COALESCE(:roads, '[]'))
),
way AS MATERIALIZED (
  SELECT d.from_municipality AS a, d.to_municipality AS b, COALESCE(r.km, d.km) AS km
  FROM seat_distance d LEFT JOIN road r ON r.a = d.from_municipality AND r.b = d.to_municipality
),
distance AS MATERIALIZED (
  SELECT d.municipality, d.service, d.need, p.municipality AS at, p.capacity, w.km, p.doubted
  FROM demand d
  JOIN place p ON p.service = d.service
  JOIN way w ON w.a = d.municipality AND w.b = p.municipality
),
nearest AS MATERIALIZED (
  SELECT municipality, service, at, MIN(km) AS km, doubted FROM distance GROUP BY municipality, service
),
-- Within the catchment every place counts the same, or the less the farther (Dai 2010).
within AS MATERIALIZED (
  SELECT municipality, service, need, at, capacity, km, doubted, CASE :decay
      WHEN 'gaussian' THEN (exp(-0.5 * pow(km / :within, 2)) - exp(-0.5)) / (1 - exp(-0.5))
      ELSE 1.0 END AS weight
  FROM distance WHERE km <= :within
),
-- The first step: places per user in reach of them, everybody counted everywhere in reach (2SFCA,
-- Luo and Wang 2003), or each one's need split over the places in reach (balanced, Paez et al. 2019).
split AS MATERIALIZED (
  SELECT w.*,
    weight / NULLIF(SUM(weight) OVER (PARTITION BY municipality, service), 0) AS need_part,
    weight / NULLIF(SUM(weight) OVER (PARTITION BY at, service), 0) AS place_part
  FROM within w
),
provision AS MATERIALIZED (
  SELECT at, service, capacity / NULLIF(SUM(need * weight), 0) AS ratio,
    capacity / NULLIF(SUM(need * need_part), 0) AS balanced
  FROM split GROUP BY at, service
),
-- The second step: what is in reach of each municipality.
floating AS MATERIALIZED (
  SELECT s.municipality, s.service, SUM(s.capacity) AS places_within, MAX(s.doubted) AS doubted,
    SUM(p.ratio * s.weight) AS access, SUM(p.balanced * s.place_part) AS access_balanced
  FROM split s JOIN provision p ON p.at = s.at AND p.service = s.service
  GROUP BY s.municipality, s.service
),
reach AS MATERIALIZED (
  SELECT d.municipality, d.service, d.need, COALESCE(p.capacity, 0) AS capacity,
    n.at AS nearest, n.km AS nearest_km, COALESCE(f.places_within, 0) AS places_within,
    CASE WHEN d.need > 0 THEN COALESCE(f.access, 0) END AS access,
    CASE WHEN d.need > 0 THEN COALESCE(f.access_balanced, 0) END AS access_balanced,
    d.doubted OR COALESCE(p.doubted, 0) OR COALESCE(n.doubted, 0) OR COALESCE(f.doubted, 0) AS doubted,
    d.people_missing, d.years_mixed
  FROM demand d
  LEFT JOIN place p ON p.municipality = d.municipality AND p.service = d.service
  LEFT JOIN nearest n ON n.municipality = d.municipality AND n.service = d.service
  LEFT JOIN floating f ON f.municipality = d.municipality AND f.service = d.service
)
