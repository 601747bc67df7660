-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: домове за стари хора, открити на деня
-- en: homes for older people open on the day
-- is: homes for older people open on the day;
-- is: null where the register knows none of them by that day.
SELECT CASE WHEN COUNT(*) > 0 THEN SUM(open AND here) END AS number
FROM counted_service WHERE type = 'ДСХ'
