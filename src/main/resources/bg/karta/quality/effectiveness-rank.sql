-- uses: quality/service-on-day
-- uses: quality/inspection-score
-- uses: licence/service-licence
-- is: the services open on the day that were scored on effectiveness, with the score from which
-- is: their type's best tenth begins: that of the place one in ten from the top, rounded up. Ties
-- is: are in; of fewer than ten scored services there is no tenth. A finding is open while its
-- is: order is, and one without an order until a later inspection finds the standard compliant.
-- is: A service whose provider lacks a licence that it needs is no example to follow.
open_breach AS (
  SELECT DISTINCT i.id FROM inspection_record i
  WHERE i.subject = 'service' AND i.remedied_on IS NULL
    AND (i.remedy_by IS NOT NULL OR (i.finding IN ('partly', 'not-compliant')
      AND NOT EXISTS (SELECT 1 FROM inspection_record later
        WHERE later.subject = 'service' AND later.id = i.id AND later.standard IS i.standard
          AND later.date > i.date AND later.finding = 'compliant')))
),
ranked AS (
  SELECT s.*, i.effectiveness, COUNT(*) OVER (PARTITION BY s.type) AS scored,
    s.doubted OR EXISTS (SELECT 1 FROM inspection_doubt d WHERE d.subject = 'service' AND d.id = s.id)
      AS in_doubt,
    ROW_NUMBER() OVER (PARTITION BY s.type ORDER BY i.effectiveness DESC) AS nth
  FROM service_on_day s
  JOIN inspection_score i ON i.subject = 'service' AND i.id = s.id
  WHERE i.effectiveness IS NOT NULL
),
best_tenth AS (
  SELECT type, scored, CASE WHEN scored >= 10 THEN effectiveness END AS best_from
  FROM ranked WHERE nth = (scored + 9) / 10
),
effectiveness_rank AS MATERIALIZED (
  SELECT r.*, b.best_from, COALESCE(r.effectiveness >= b.best_from, 0)
      AND r.id NOT IN (SELECT id FROM open_breach)
      AND r.id NOT IN (SELECT service FROM service_licence WHERE status = 'missing') AS is_good
  FROM ranked r JOIN best_tenth b ON b.type = r.type
)
