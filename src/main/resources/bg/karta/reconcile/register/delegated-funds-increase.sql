-- uses: reconcile/place
-- extent: budget.municipality
-- bg: с колко бюджетът за годината е над този за предходната, в левове
-- en: by how much the budget of the year is above that of the year before, in leva
-- is: by how much the budget of the year of the day is above that of the year before, in leva;
-- is: null for a part of a year, or where the register lacks the budget of one of the two.
SELECT CASE WHEN COUNT(DISTINCT year) = 2
    AND (:from IS NULL OR :from = substr(:on, 1, 4) || '-01-01')
  THEN SUM(amount * CASE currency WHEN 'EUR' THEN 1.95583 ELSE 1 END
    * CASE year WHEN CAST(substr(:on, 1, 4) AS INTEGER) THEN 1 ELSE -1 END) END AS number
FROM budget
WHERE year BETWEEN CAST(substr(:on, 1, 4) AS INTEGER) - 1 AND CAST(substr(:on, 1, 4) AS INTEGER)
  AND municipality IN (SELECT code FROM place_asked)
