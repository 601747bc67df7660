-- uses: quality/inspection-record
-- is: the last score of each standard and the one before it, by place; then for each service, and
-- is: for each provider as the mean over the places of its inspections.
visit_score AS (
  SELECT subject, id, place, standard, AVG(score) AS score,
    ROW_NUMBER() OVER (PARTITION BY subject, id, place, standard ORDER BY date DESC) AS nth
  FROM inspection_record
  WHERE score IS NOT NULL AND standard IS NOT NULL
  GROUP BY subject, id, place, standard, date
),
place_score AS (
  SELECT subject, id, standard, MAX(CASE nth WHEN 1 THEN score END) AS last,
    MAX(CASE nth WHEN 2 THEN score END) AS previous
  FROM visit_score WHERE nth <= 2 GROUP BY subject, id, place, standard
),
standard_score AS (
  SELECT subject, id, standard, AVG(last) AS last, SUM(last - previous) AS changes,
    COUNT(previous) AS compared
  FROM place_score GROUP BY subject, id, standard
),
inspection_score AS (
  SELECT subject, id, MAX(CASE standard WHEN 'organisation' THEN last END) AS organisation,
    MAX(CASE standard WHEN 'staff' THEN last END) AS staff,
    MAX(CASE standard WHEN 'effectiveness' THEN last END) AS effectiveness,
    AVG(last) AS mean, SUM(changes) / NULLIF(SUM(compared), 0) AS trend
  FROM standard_score GROUP BY subject, id
)
