-- uses: reconcile/open-family
-- extent: foster_family.municipality
-- bg: доброволни приемни семейства на деня
-- en: voluntary foster families on the day
-- is: voluntary foster families on the day;
-- is: null in a period, or where the register knows no family by the day.
SELECT CASE WHEN :from IS NULL AND COUNT(*) > 0 THEN SUM(here AND kind = 'voluntary') END AS number
FROM counted_family
