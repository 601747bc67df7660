-- is: what each changing service was from which day on, each of its seven fields by itself: "begins"
-- is: is empty where it was so from the first. What is known is of four sorts: the states that files
-- is: gave (of the day of the file, or of the day in their column valid_from), the changes with a
-- is: day of their own, what an order says was before, and corrections. The state of a day holds
-- is: until the next; a change goes before a state of its day; what is known first was so before.
service_said AS (
  SELECT id, capacity, provider, type, municipality, settlement, level, funding, valid_from, batch,
    origin FROM service
  UNION ALL
  SELECT id, capacity, provider, type, municipality, settlement, level, funding, valid_from, batch,
    origin FROM service_history
),
-- Most services are what they always were, and are gone through once.
service_changing AS MATERIALIZED (
  SELECT id FROM service_said GROUP BY id
  HAVING MIN(capacity) < MAX(capacity) OR MIN(provider) < MAX(provider) OR MIN(type) < MAX(type)
    OR MIN(municipality) < MAX(municipality)
    OR MIN(settlement) < MAX(settlement) OR COUNT(settlement) BETWEEN 1 AND COUNT(*) - 1
    OR MIN(level) < MAX(level) OR COUNT(level) BETWEEN 1 AND COUNT(*) - 1
    OR MIN(funding) < MAX(funding) OR COUNT(funding) BETWEEN 1 AND COUNT(*) - 1
  UNION
  SELECT service FROM service_change
),
-- Of several states of one day the last counts; states of the present are each of their own. Before
-- version 7 it was not kept whether somebody said the day.
service_dated AS (
  SELECT s.*, COALESCE(f.known_on, '') AS known, COALESCE(f.batch, 0) AS came,
    COALESCE(f.dating, IIF(f.known_on = substr(e.at, 1, 10), 'present', 'day')) AS dating
  FROM service_changing c JOIN service_said s ON s.id = c.id
  LEFT JOIN source f ON f.id = s.origin
  LEFT JOIN entry e ON e.id = f.batch
),
service_fact AS MATERIALIZED (
  SELECT * FROM (
    SELECT *, ROW_NUMBER() OVER (
      PARTITION BY id, IIF(dating = 'present', origin, known) ORDER BY origin DESC, batch DESC) AS nth
    FROM service_dated)
  WHERE nth = 1
),
service_told AS (
  SELECT 'capacity' AS field, capacity AS value, id, valid_from, known, came, dating, origin
  FROM service_fact
  UNION ALL SELECT 'provider', provider, id, valid_from, known, came, dating, origin FROM service_fact
  UNION ALL SELECT 'type', type, id, valid_from, known, came, dating, origin FROM service_fact
  UNION ALL SELECT 'municipality', municipality, id, valid_from, known, came, dating, origin
  FROM service_fact
  UNION ALL SELECT 'settlement', settlement, id, valid_from, known, came, dating, origin
  FROM service_fact
  UNION ALL SELECT 'level', level, id, valid_from, known, came, dating, origin FROM service_fact
  UNION ALL SELECT 'funding', funding, id, valid_from, known, came, dating, origin FROM service_fact
),
service_ordered AS (
  SELECT h.*, COALESCE(f.known_on, '') AS known, COALESCE(f.batch, 0) AS came
  FROM service_change h LEFT JOIN source f ON f.id = h.origin
),
service_order AS MATERIALIZED (
  SELECT 'capacity' AS field, capacity AS value, service AS id, date, known, came, origin
  FROM service_ordered WHERE capacity IS NOT NULL
  UNION ALL SELECT 'provider', provider, service, date, known, came, origin
  FROM service_ordered WHERE provider IS NOT NULL
  UNION ALL SELECT 'type', type, service, date, known, came, origin
  FROM service_ordered WHERE type IS NOT NULL
  UNION ALL SELECT 'municipality', municipality, service, date, known, came, origin
  FROM service_ordered WHERE municipality IS NOT NULL
  UNION ALL SELECT 'settlement', settlement, service, date, known, came, origin
  FROM service_ordered WHERE settlement IS NOT NULL
  UNION ALL SELECT 'level', level, service, date, known, came, origin
  FROM service_ordered WHERE level IS NOT NULL
  UNION ALL SELECT 'funding', funding, service, date, known, came, origin
  FROM service_ordered WHERE funding IS NOT NULL
),
-- A file of the present that says again what the register has says nothing new. One that came before
-- an order of an earlier day did not know of it: what it says was so before the order.
service_heard AS (
  SELECT t.*,
    LAG(t.origin) OVER earlier IS NOT NULL AND LAG(t.value) OVER earlier IS t.value AS again,
    (SELECT o.value FROM service_order o WHERE o.id = t.id AND o.field = t.field
      AND o.date <= t.known AND o.came >= t.came ORDER BY o.date DESC LIMIT 1) AS later_told
  FROM service_told t
  WINDOW earlier AS (PARTITION BY t.id, t.field ORDER BY t.known, t.origin)
),
service_state_claim AS MATERIALIZED (
  SELECT id, field, value, known, origin, valid_from AS begins, 2 AS rank, 'state' AS what,
    valid_from AS since
  FROM service_heard WHERE valid_from IS NOT NULL
  UNION ALL
  SELECT id, field, value, known, origin, known, 2, 'state', NULL FROM service_heard
  WHERE dating <> 'correction' AND COALESCE(valid_from, '') <= known
    AND (dating = 'day' OR NOT again) AND (dating = 'day' OR COALESCE(later_told, value) IS value)
  UNION ALL
  SELECT id, field, value, known, origin, '', 1, 'state', NULL FROM service_heard
  WHERE dating = 'present' AND valid_from IS NULL AND NOT again AND later_told <> value
),
-- Who says since when it is so knows better than who had said otherwise of a day in between.
service_dated_claim AS MATERIALIZED (
  SELECT c.* FROM service_state_claim c
  WHERE NOT EXISTS (SELECT 1 FROM service_state_claim x
    WHERE x.id = c.id AND x.field = c.field AND x.since IS NOT NULL
      AND c.begins BETWEEN x.since AND x.known AND (c.known, c.origin) < (x.known, x.origin))
  UNION ALL
  SELECT id, field, value, known, origin, date, 3, 'change', date FROM service_order
),
service_start AS MATERIALIZED (
  SELECT id, field, begins, origin FROM (
    SELECT *, LAG(origin) OVER earlier IS NOT NULL AND LAG(value) OVER earlier IS NOT value AS differs
    FROM service_dated_claim
    WINDOW earlier AS (PARTITION BY id, field ORDER BY begins, rank, known, origin))
  WHERE since IS NOT NULL AND (what = 'change' OR differs)
),
-- What is corrected was never so: back to the last change with a day of its own, else from the first.
service_correction AS MATERIALIZED (
  SELECT t.id, t.field, t.value, t.known, t.origin, COALESCE((SELECT MAX(s.begins)
    FROM service_start s
    WHERE s.id = t.id AND s.field = t.field AND s.begins <= t.known AND s.origin < t.origin), '')
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
  SELECT service, 'capacity', former_capacity, known, origin, '', 0, 'former' FROM service_ordered
  WHERE former_capacity IS NOT NULL AND capacity IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM service_order o WHERE o.id = service AND o.field = 'capacity'
      AND o.date < service_ordered.date)
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
  FROM service_last WHERE said > 0 OR NOT EXISTS (SELECT 1 FROM service_last other
    WHERE other.id = service_last.id AND other.field = service_last.field AND other.said > 0)
  WINDOW earlier AS (PARTITION BY id, field ORDER BY begins)
),
service_value AS MATERIALIZED (
  SELECT id, field, IIF(before IS NULL, '', begins) AS begins, begins AS told, value, former, what,
    known, origin
  FROM service_step WHERE before IS NULL OR former IS NOT value
)
