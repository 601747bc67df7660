-- uses: reconcile/place
-- extent: budget.municipality
-- bg: средства от държавния бюджет за общините за годината, в левове
-- en: what the state's budget gives the municipalities in the year, in leva
-- is: what the state's budget gives the municipalities asked for in the year of the day, in leva;
-- is: null for a part of a year, or where the register has no budget of the year.
SELECT CASE WHEN :from IS NULL OR :from = substr(:on, 1, 4) || '-01-01'
  THEN SUM(amount * CASE currency WHEN 'EUR' THEN 1.95583 ELSE 1 END) END AS number
FROM budget
WHERE year = CAST(substr(:on, 1, 4) AS INTEGER) AND municipality IN (SELECT code FROM place_asked)
