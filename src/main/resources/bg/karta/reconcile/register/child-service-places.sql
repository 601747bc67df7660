-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: места в услугите в общността за деца и семейства, открити на деня
-- en: places of services in the community for children and families open on the day
-- is: places of services in the community for children and families open on the day;
-- is: null where the register knows none of them by that day.
SELECT CASE WHEN COUNT(*) > 0 THEN SUM(CASE WHEN open AND here THEN capacity ELSE 0 END) END AS number
FROM counted_service WHERE target IN ('children', 'families') AND institution = 0 AND dependent = 0
