-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: кризисни центрове за пълнолетни, открити на деня
-- en: crisis centres for adults open on the day
-- is: crisis centres for adults open on the day;
-- is: null where the register knows none of them by that day.
SELECT CASE WHEN COUNT(*) > 0 THEN SUM(open AND here) END AS number
FROM counted_service WHERE type = 'КЦ-ПЛ'
