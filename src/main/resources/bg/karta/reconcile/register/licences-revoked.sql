-- uses: reconcile/place
-- uses: licence/licence-status
-- extent: provider.municipality
-- bg: лицензи, отнети през периода, а без период – до деня, по място на доставчика
-- en: licences revoked in the period, without one up to the day, at the place of the provider
-- is: licences revoked in the period, without one up to the day, at the place of the provider; null
-- is: where no licence is known by the day.
SELECT CASE WHEN EXISTS (SELECT 1 FROM licence_life WHERE issued <= :on) THEN COUNT(*) END AS number
FROM licence_life l
LEFT JOIN provider p ON p.eik = l.provider
WHERE l.status = 'revoked' AND l.status_date <= :on
  AND (:from IS NULL OR l.status_date >= :from)
  AND (:scope = 'BG' OR p.municipality IN (SELECT code FROM place_asked))
