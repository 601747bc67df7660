-- uses: reconcile/open-family
-- extent: foster_family.municipality
-- bg: професионални приемни семейства на деня
-- en: professional foster families on the day
-- is: professional foster families on the day;
-- is: null in a period, or where the register knows no family by the day.
SELECT CASE WHEN :from IS NULL AND COUNT(*) > 0 THEN SUM(here AND kind = 'professional') END AS number
FROM counted_family
