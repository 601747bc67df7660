-- uses: reconcile/open-service
-- is: children in children's institutions, as they reported last; null where none of them reported of that month, as older
-- is: reports say nothing of it.
SELECT CASE WHEN MAX(month) = substr(:on, 1, 7)
  THEN SUM(CASE WHEN open AND here THEN COALESCE(users, 0) ELSE 0 END) END
FROM counted_service WHERE target = 'children' AND institution = 1
