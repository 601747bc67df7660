-- uses: reconcile/place
-- extent: foster_family.municipality
-- bg: деца в приемни семейства на деня или по всяко време на периода
-- en: children in foster families on the day, or at any time of the period
-- is: children in foster families on the day, or at any time of the period;
-- is: null where no placement is known by the day.
SELECT CASE WHEN EXISTS (SELECT 1 FROM foster_placement WHERE placed_on <= :on)
  THEN COUNT(DISTINCT p.child) END AS number
FROM foster_placement p JOIN foster_family f ON f.id = p.family
WHERE f.municipality IN (SELECT code FROM place_asked) AND p.placed_on <= :on
  AND (p.ended_on IS NULL OR p.ended_on > COALESCE(:from, :on))
