-- uses: quality/inspection-score
-- is: one row for each service and each provider inspected up to the day: visits, last scores,
-- is: orders to remedy a breach (a record with a term is one), and what was found again.
repeated AS (
  SELECT subject, id, 'article' AS what, article AS value
  FROM inspection_record WHERE article IS NOT NULL
  GROUP BY subject, id, article HAVING COUNT(DISTINCT place || ' ' || date) > 1
  UNION ALL
  SELECT subject, id, 'standard', standard
  FROM inspection_record WHERE standard IS NOT NULL AND finding = 'not-compliant'
  GROUP BY subject, id, standard HAVING COUNT(DISTINCT place || ' ' || date) > 1
),
found_again AS (
  SELECT subject, id, SUM(what = 'article') AS articles, SUM(what = 'standard') AS standards
  FROM repeated GROUP BY subject, id
),
visited AS (
  SELECT subject, id, COUNT(DISTINCT NULLIF(place, '')) AS services,
    COUNT(DISTINCT place || ' ' || date) AS visits, MAX(date) AS last_day,
    SUM(remedy_by IS NOT NULL AND remedied_on IS NULL) AS open_orders,
    SUM(remedy_by < :on AND remedied_on IS NULL) AS overdue_orders
  FROM inspection_record GROUP BY subject, id
),
inspection_summary AS MATERIALIZED (
  SELECT v.subject, v.id, v.services, v.visits, v.last_day, s.organisation, s.staff,
    s.effectiveness, s.mean, s.trend, v.open_orders,
    COALESCE(v.overdue_orders, 0) AS overdue_orders,
    COALESCE(f.articles, 0) AS repeated_articles, COALESCE(f.standards, 0) AS repeated_standards,
    COALESCE(d.records, 0) AS records_in_doubt
  FROM visited v
  LEFT JOIN inspection_score s ON s.subject = v.subject AND s.id = v.id
  LEFT JOIN found_again f ON f.subject = v.subject AND f.id = v.id
  LEFT JOIN inspection_doubt d ON d.subject = v.subject AND d.id = v.id
)
