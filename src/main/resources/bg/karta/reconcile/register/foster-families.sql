-- uses: reconcile/open-family
-- extent: foster_family.municipality
-- bg: приемни семейства на деня
-- en: foster families on the day
-- is: foster families on the day;
-- is: null in a period, or where the register knows no family by the day.
SELECT CASE WHEN :from IS NULL AND COUNT(*) > 0 THEN SUM(here) END AS number FROM counted_family
