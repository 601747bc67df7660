-- is: the need of foster care of each oblast, of the latest month by the day, and the families that
-- is: have free places on it. A profile is six bits, one for each kind of child it fits, in the
-- is: order in which children are matched: disabled before others, older before younger.
profile_cell(cell, age, disability, youngest, oldest) AS (
  VALUES (0, '10+', 1, 10, 99), (1, '4-9', 1, 4, 9), (2, '0-3', 1, 0, 3),
    (3, '10+', 0, 10, 99), (4, '4-9', 0, 4, 9), (5, '0-3', 0, 0, 3)
),
latest_need AS MATERIALIZED (
  SELECT m.oblast, MAX(n.month) AS month
  FROM foster_need n JOIN territory m ON m.code = n.municipality
  WHERE n.month <= substr(:on, 1, 7) GROUP BY m.oblast
),
foster_wanted AS MATERIALIZED (
  SELECT m.oblast, c.cell, l.month, SUM(n.children) AS children
  FROM foster_need n
  JOIN territory m ON m.code = n.municipality
  JOIN latest_need l ON l.oblast = m.oblast AND l.month = n.month
  JOIN profile_cell c ON c.age = n.age AND c.disability = n.disability
  GROUP BY m.oblast, c.cell HAVING SUM(n.children) > 0
),
family_with_children AS MATERIALIZED (
  SELECT family, COUNT(*) AS children FROM foster_placement
  WHERE placed_on <= :on AND (ended_on IS NULL OR ended_on > :on) GROUP BY family
),
family_room AS MATERIALIZED (
  SELECT f.id, m.oblast, COALESCE(p.children, 0) AS children,
    MAX(f.places - COALESCE(p.children, 0), 0) AS places,
    (SELECT COALESCE(SUM(1 << c.cell), 0) FROM profile_cell c
      WHERE COALESCE(f.age_from, 0) <= c.oldest AND COALESCE(f.age_to, 99) >= c.youngest
        AND (NOT c.disability OR COALESCE(f.accepts_disability, 0))) AS profile
  FROM foster_family f
  JOIN territory m ON m.code = f.municipality
  LEFT JOIN family_with_children p ON p.family = f.id
  WHERE f.approved <= :on AND (f.removed IS NULL OR f.removed > :on)
)
