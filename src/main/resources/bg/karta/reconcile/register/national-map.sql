-- extent: plan.territory
-- bg: версии на картата, приети през периода, а без период – до деня
-- en: versions of the map adopted in the period, without one up to the day
-- is: versions of the map adopted in the period, without one up to the day;
-- is: null for a part of the country, or where the register knows no version by the day.
SELECT CASE WHEN :scope = 'BG' AND COUNT(*) > 0
  THEN COUNT(DISTINCT CASE WHEN stage = 'adopted' AND (:from IS NULL OR date >= :from)
    THEN map END) END AS number
FROM plan WHERE date <= :on
