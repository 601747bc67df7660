-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: области с открит на деня кризисен център за деца или за пълнолетни
-- en: oblasts with a crisis centre for children or for adults open on the day
-- is: oblasts with a crisis centre for children or for adults open on the day;
-- is: null where the register knows none of them by that day.
SELECT CASE WHEN COUNT(*) > 0
  THEN COUNT(DISTINCT CASE WHEN c.open AND c.here THEN substr(s.municipality, 1, 3) END) END AS number
FROM counted_service c JOIN service s ON s.id = c.id WHERE c.type IN ('КЦ-Д', 'КЦ-ПЛ')
