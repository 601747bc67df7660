-- uses: reconcile/open-service
-- extent: service.municipality
-- bg: специализирани институции за деца, закрити през периода
-- en: children's institutions closed in the period
-- is: children's institutions closed in the period; null without a period, or where the register
-- is: knows none of them.
SELECT CASE WHEN :from IS NOT NULL AND COUNT(*) > 0
  THEN SUM(here AND closed IS NOT NULL AND closed BETWEEN :from AND :on) END AS number
FROM counted_service WHERE target = 'children' AND institution = 1
