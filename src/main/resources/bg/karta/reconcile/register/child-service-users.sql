-- uses: reconcile/open-service
-- is: users of services in the community for children and families, as they reported last; null where none of them reported of that month, as older
-- is: reports say nothing of it.
SELECT CASE WHEN MAX(month) = substr(:on, 1, 7)
  THEN SUM(CASE WHEN open AND here THEN COALESCE(users, 0) ELSE 0 END) END
FROM counted_service WHERE target IN ('children', 'families') AND institution = 0 AND dependent = 0
