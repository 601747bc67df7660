-- uses: service/service-told
-- uses: service/service-order
-- uses: service/service-claim
-- kept: service_value
-- index: id, field
-- is: what each changing service was from which day on, each of its seven fields by itself: "begins"
-- is: is empty where it was so from the first. What is known is of four sorts: the states that files
-- is: gave (of the day of the file, or of the day in their column valid_from), the changes with a
-- is: day of their own, what an order says was before, and corrections. The state of a day holds
-- is: until the next; a change goes before a state of its day; what is known first was so before.
service_start AS MATERIALIZED (
  SELECT id, field, begins, known, origin FROM (
    SELECT *, LAG(origin) OVER earlier IS NOT NULL AND LAG(value) OVER earlier IS NOT value AS differs
    FROM service_dated_claim
    WINDOW earlier AS (PARTITION BY id, field ORDER BY begins, rank, known, origin))
  WHERE since IS NOT NULL AND (what = 'change' OR differs)
),
-- What is corrected was never so: back to the last change with a day of its own, else from the first.
service_correction AS MATERIALIZED (
  SELECT t.id, t.field, t.value, t.known, t.origin, COALESCE((SELECT MAX(s.begins)
    FROM service_start s
    WHERE s.id = t.id AND s.field = t.field AND s.begins <= t.known
      -- Of which a file of a day before told, or of today that had come in.
      AND IIF((SELECT f.dating FROM source f WHERE f.id = s.origin) = 'day',
        (s.known, s.origin) < (t.known, t.origin), s.origin < t.origin)), '')
    AS begins
  FROM service_told t WHERE t.dating = 'correction' AND t.valid_from IS NULL
),
service_claim AS (
  SELECT id, field, value, known, origin, begins, rank, what FROM service_dated_claim c
  WHERE what = 'change' OR NOT EXISTS (SELECT 1 FROM service_correction x
    WHERE x.id = c.id AND x.field = c.field AND c.begins BETWEEN x.begins AND x.known
      AND (c.known, c.origin) < (x.known, x.origin))
  UNION ALL
  SELECT id, field, value, known, origin, begins, 4, 'correction' FROM service_correction
  UNION ALL
  SELECT id, field, former, known, origin, '', 0, 'former' FROM service_order o
  WHERE former IS NOT NULL AND NOT EXISTS (SELECT 1 FROM service_dated_claim earlier
    WHERE earlier.id = o.id AND earlier.field = o.field AND earlier.begins < o.date)
),
service_first AS (
  SELECT *, ROW_NUMBER() OVER (
      PARTITION BY id, field, begins ORDER BY rank DESC, known DESC, origin DESC) AS nth
  FROM service_claim
),
-- What nobody has said yet is what is said first.
service_last AS (
  SELECT *, COUNT(value) OVER (PARTITION BY id, field ORDER BY begins) AS said
  FROM service_first WHERE nth = 1
),
service_step AS (
  SELECT *, LAG(origin) OVER earlier AS before, LAG(value) OVER earlier AS former
  FROM service_last WHERE said > 0
  WINDOW earlier AS (PARTITION BY id, field ORDER BY begins)
),
service_value AS MATERIALIZED (
  SELECT id, field, IIF(before IS NULL, '', begins) AS begins, begins AS told, value, former, what,
    known, origin
  FROM service_step WHERE before IS NULL OR former IS NOT value
)
