-- uses: reconcile/place
-- uses: licence/licence-status
-- extent: provider.municipality
-- bg: доставчици с действащ на деня лиценз, по място на доставчика
-- en: providers with a licence in force on the day, at the place of the provider
-- is: providers with a licence in force on the day, at the place of the provider; null where no
-- is: licence is known by the day.
SELECT CASE WHEN EXISTS (SELECT 1 FROM licence_life WHERE issued <= :on)
  THEN COUNT(DISTINCT l.provider) END AS number
FROM licence_life l
JOIN licence_status s ON s.number = l.number AND s.status = 'valid'
LEFT JOIN provider p ON p.eik = l.provider
WHERE :scope = 'BG' OR p.municipality IN (SELECT code FROM place_asked)
