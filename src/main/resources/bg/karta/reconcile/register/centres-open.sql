-- uses: reconcile/place
-- extent: centre.municipality
-- bg: центрове за заетост и социално подпомагане, открити на деня
-- en: centres for employment and social assistance open on the day
-- is: centres for employment and social assistance open on the day; null where none is known by it.
SELECT CASE WHEN COUNT(*) > 0 THEN SUM((closed IS NULL OR closed > :on)
  AND municipality IN (SELECT code FROM place_asked)) END AS number
FROM centre WHERE opened <= :on
