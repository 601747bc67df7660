-- uses: service/service-told
-- uses: service/service-order
-- kept: service_dated_claim
-- index: id, field
-- is: which value of a field held from which day by the states and changes, corrections left out.
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
service_sure_claim AS MATERIALIZED (
  SELECT c.* FROM service_state_claim c
  WHERE NOT EXISTS (SELECT 1 FROM service_state_claim x
    WHERE x.id = c.id AND x.field = c.field AND x.since IS NOT NULL
      AND c.begins BETWEEN x.since AND x.known AND (c.known, c.origin) < (x.known, x.origin))
  UNION ALL
  SELECT id, field, value, known, origin, date, 3, 'change', date FROM service_order
),
-- What was said first was so before, also where another file of that day says otherwise.
service_dated_claim AS MATERIALIZED (
  SELECT * FROM service_sure_claim
  UNION ALL
  SELECT id, field, value, known, origin, '', 1, 'state', NULL FROM service_sure_claim c
  WHERE what = 'state' AND since IS NULL AND NOT EXISTS (SELECT 1 FROM service_sure_claim x
    WHERE x.id = c.id AND x.field = c.field AND (x.begins < c.begins
      OR (x.begins = c.begins AND (x.what = 'change' OR (x.known, x.origin) < (c.known, c.origin)))))
)
