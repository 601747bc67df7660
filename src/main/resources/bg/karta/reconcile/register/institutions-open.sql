-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: специализирани институции за деца, открити на деня
-- en: children's institutions open on the day
-- is: children's institutions open on the day;
-- is: null where the register knows none of them by that day.
SELECT CASE WHEN COUNT(*) > 0 THEN SUM(open AND here) END AS number
FROM counted_service WHERE target = 'children' AND institution = 1
