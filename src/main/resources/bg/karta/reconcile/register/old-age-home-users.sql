-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: потребители на домовете за стари хора по отчетите за месеца
-- en: people in homes for older people by the reports of the month
-- is: people in homes for older people by the reports of the month;
-- is: null where none reported of it, or one open on the day did not, with how many did not.
SELECT CASE WHEN COUNT(users) > 0 AND SUM(open AND here AND users IS NULL) = 0
  THEN SUM(CASE WHEN open AND here THEN users ELSE 0 END) END AS number,
  'reports-missing' AS obstacle, SUM(open AND here AND users IS NULL) AS missing,
  SUM(open AND here) AS expected,
  SUM(CASE WHEN open AND here THEN users END) AS known
FROM counted_service WHERE type = 'ДСХ'
