-- uses: reconcile/place
-- is: the months of the period, which begin and end with it, with the sums of what centres at the
-- is: place asked for reported of each. A month is whole where some centre reported of it, and every
-- is: centre that was open throughout it.
asked_month(month) AS (
  SELECT substr(:from, 1, 7) WHERE :from <= :on
    AND substr(:from, 9, 2) = '01' AND date(:on, '+1 day') = date(:on, '+1 day', 'start of month')
  UNION ALL
  SELECT substr(date(month || '-01', '+1 month'), 1, 7) FROM asked_month
  WHERE month < substr(:on, 1, 7)
),
centre_here AS MATERIALIZED (
  SELECT id, opened, closed FROM centre WHERE municipality IN (SELECT code FROM place_asked)
),
centre_month AS MATERIALIZED (
  SELECT r.* FROM centre_report r
  WHERE r.month IN (SELECT month FROM asked_month) AND r.centre IN (SELECT id FROM centre_here)
),
month_sum AS MATERIALIZED (
  SELECT m.month, SUM(r.served) AS served, SUM(r.placed_primary) AS placed_primary,
    SUM(r.placed_subsidised) AS placed_subsidised, SUM(r.activation) AS activation,
    SUM(r.trained) AS trained, COUNT(r.activation) = COUNT(r.centre) AS activation_said,
    COUNT(r.trained) = COUNT(r.centre) AS trained_said,
    COUNT(r.centre) > 0 AND NOT EXISTS (SELECT 1 FROM centre_here c
      WHERE c.opened <= m.month || '-01'
        AND (c.closed IS NULL OR c.closed >= date(m.month || '-01', '+1 month'))
        AND NOT EXISTS (SELECT 1 FROM centre_month o
          WHERE o.centre = c.id AND o.month = m.month)) AS whole
  FROM asked_month m LEFT JOIN centre_month r ON r.month = m.month
  GROUP BY m.month
)
