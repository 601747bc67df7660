-- uses: reconcile/place
-- is: the months of the period, which begin and end with it, and the reports that there are of
-- is: centres at the place asked for. The whole is known where every centre open throughout a month
-- is: reported of it, and some centre reported of every month.
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
month_known AS MATERIALIZED (
  SELECT COUNT(*) > 0 AND MIN(EXISTS (SELECT 1 FROM centre_month r WHERE r.month = m.month)
    AND NOT EXISTS (SELECT 1 FROM centre_here c
      WHERE c.opened <= m.month || '-01'
        AND (c.closed IS NULL OR c.closed >= date(m.month || '-01', '+1 month'))
        AND NOT EXISTS (SELECT 1 FROM centre_month r
          WHERE r.centre = c.id AND r.month = m.month))) AS whole
  FROM asked_month m
)
