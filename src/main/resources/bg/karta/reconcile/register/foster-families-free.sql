-- uses: reconcile/open-family
-- extent: foster_family.municipality
-- bg: приемни семейства без настанено дете на деня
-- en: foster families without a child on the day
-- is: foster families without a child on the day; null where no placement is known by the day.
SELECT CASE WHEN :from IS NULL AND SUM(occupied) > 0 THEN SUM(here AND NOT occupied) END AS number
FROM counted_family
