-- kept: seat_distance
-- index: from_municipality, to_municipality
-- is: the great circle between the seats of any two municipalities, in kilometres: the haversine
-- is: formula on a sphere of radius 6371.0088 km, the mean radius of the Earth (IUGG). Roads are longer.
seat AS MATERIALIZED (
  SELECT code, radians(latitude) AS latitude, radians(longitude) AS longitude,
    cos(radians(latitude)) AS across
  FROM territory WHERE level = 'municipality'
),
seat_distance AS (
  SELECT a.code AS from_municipality, b.code AS to_municipality,
    2 * 6371.0088 * asin(sqrt(pow(sin((b.latitude - a.latitude) / 2), 2)
      + a.across * b.across * pow(sin((b.longitude - a.longitude) / 2), 2))) AS km
  FROM seat a CROSS JOIN seat b
)
