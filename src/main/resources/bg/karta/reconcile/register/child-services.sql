-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: услуги в общността за деца и семейства, открити на деня
-- en: services in the community for children and families open on the day
-- is: services in the community for children and families open on the day;
-- is: null where the register knows none of them by that day.
SELECT CASE WHEN COUNT(*) > 0 THEN SUM(open AND here) END AS number
FROM counted_service WHERE target IN ('children', 'families') AND institution = 0 AND dependent = 0
