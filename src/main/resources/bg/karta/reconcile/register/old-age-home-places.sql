-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: места в домовете за стари хора, открити на деня
-- en: places of homes for older people open on the day
-- is: places of homes for older people open on the day;
-- is: null where the register knows none of them by that day.
SELECT CASE WHEN COUNT(*) > 0 THEN SUM(CASE WHEN open AND here THEN capacity ELSE 0 END) END AS number
FROM counted_service WHERE type = 'ДСХ'
