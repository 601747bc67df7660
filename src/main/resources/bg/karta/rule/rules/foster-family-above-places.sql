-- severity: error
-- group: plausibility
-- kind: foster-placement
-- judges: submission
-- again: foster-family family = id
-- again: foster-placement family = family
-- bg: С настаняването на {value} децата в семейство {family} стават {children}, а местата в него са: {places}.
-- en: The placement of {value} makes {children} {children?child|children} in family {family} (places: {places}).
-- why-bg: Семейството гледа повече деца, отколкото е утвърдено да приема, освен ако някое вече е напуснало.
-- why-en: The family has more children than it is approved for, unless one of them has left already.
-- do-bg: Вижте дали по-ранните настанявания са прекратени и запишете дните. Ако не са, сверете местата на семейството със заповедта за утвърждаване.
-- do-en: See whether the earlier placements have ended and record the days. If not, compare the places of the family with the order of approval.
-- fires: {"foster-family":[{"id":"Е1","places":"1"}],"foster-placement":[{"child":"0844298231","family":"Е1","placed_on":"2024-01-01"},{"child":"0550290476","family":"Е1","placed_on":"2024-05-01"}]}
-- fires: {"foster-family":[{"id":"Е1","places":"1"}],"foster-placement":[{"child":"0844298231","family":"Е1","placed_on":"2024-01-01","ended_on":"2024-05-02"},{"child":"0550290476","family":"Е1","placed_on":"2024-05-01"}]}
-- passes: {"foster-family":[{"id":"Е1","places":"1"}],"foster-placement":[{"child":"0844298231","family":"Е1","placed_on":"2024-01-01","ended_on":"2024-05-01"},{"child":"0550290476","family":"Е1","placed_on":"2024-05-01"}]}
-- passes: {"foster-family":[{"id":"Е1","places":"2"}],"foster-placement":[{"child":"0844298231","family":"Е1","placed_on":"2024-01-01"},{"child":"0550290476","family":"Е1","placed_on":"2024-05-01"}]}
-- A child that leaves on a day makes room for one that comes on it.
WITH moved AS (
  SELECT p.family, p.placed_on AS day, 1 AS children, p.child, p.origin, p.origin_row
  FROM foster_placement p
  WHERE p.family IN (SELECT family FROM submitted_foster_placement)
    AND (p.ended_on IS NULL OR p.ended_on > p.placed_on)
  UNION ALL
  SELECT p.family, p.ended_on, -1, p.child, p.origin, p.origin_row FROM foster_placement p
  WHERE p.family IN (SELECT family FROM submitted_foster_placement) AND p.ended_on > p.placed_on
),
counted AS (
  SELECT m.family, m.day, m.child, m.children AS came, SUM(m.children) OVER (PARTITION BY m.family
    ORDER BY m.day, m.children, m.origin, m.origin_row ROWS UNBOUNDED PRECEDING) AS children
  FROM moved m
)
SELECT r.origin, r.origin_row, r.child || '|' || r.family || '|' || r.placed_on AS key, 'placed_on' AS field,
  r.placed_on AS value, r.family, c.children, f.places
FROM counted c
JOIN foster_family f ON f.id = c.family AND c.children > f.places
JOIN submitted_foster_placement r ON r.child = c.child AND r.family = c.family AND r.placed_on = c.day
WHERE c.came = 1
