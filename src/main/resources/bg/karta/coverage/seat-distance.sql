-- kept: seat_distance
-- index: from_municipality, km
-- is: how far the seats of two municipalities are from each other: the great circle by the haversine
-- is: formula on a sphere of the earth's mean radius, 6371.0088 km. Roads are longer. A municipality
-- is: is 0 km from itself.
seat_angle AS (
  SELECT code, radians(latitude) AS latitude, radians(longitude) AS longitude FROM territory
  WHERE level = 'municipality' AND latitude IS NOT NULL AND longitude IS NOT NULL
),
seat_distance AS (
  SELECT a.code AS from_municipality, b.code AS to_municipality,
    2 * 6371.0088 * asin(MIN(1, sqrt(pow(sin((b.latitude - a.latitude) / 2), 2)
      + cos(a.latitude) * cos(b.latitude) * pow(sin((b.longitude - a.longitude) / 2), 2)))) AS km
  FROM seat_angle a CROSS JOIN seat_angle b
)
