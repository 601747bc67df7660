-- uses: reconcile/place
-- extent: provider.municipality
-- bg: проверки през периода, а без период – до деня, по място на доставчика
-- en: inspections of the period, without one up to the day, at the place of the provider
-- is: inspections of the period, without one up to the day, at the place of the provider;
-- is: null where none is known by the day.
SELECT CASE WHEN EXISTS (SELECT 1 FROM inspection WHERE date <= :on
    AND (:from IS NULL OR date >= :from)) THEN COUNT(*) END AS number
FROM inspection i LEFT JOIN provider p ON p.eik = i.provider
WHERE i.date <= :on AND (:from IS NULL OR i.date >= :from)
  AND (:scope = 'BG' OR p.municipality IN (SELECT code FROM place_asked))
