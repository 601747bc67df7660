-- uses: licence/licence-said
-- kept: licence_known
-- index: number
-- index: replaces
-- is: every licence that a record holds or an order names. An order that names a new licence which no
-- is: record holds makes it: a change keeps the end, a renewal begins on the day after the end and
-- is: lasts as long as a licence does from there (АКСУ, услуги 3130 и 3131).
licence_chain AS (
  -- Those that replace none come first; then what replaces them, by a record or by an order alone.
  SELECT s.number, s.provider, s.kind, s.possible_kinds, s.target_group, s.issued,
    COALESCE(s.valid_from, s.issued) AS starts, COALESCE(s.stated_to, s.derived_to) AS valid_to,
    s.stated_to IS NULL AS valid_to_derived, s.status, s.status_date, s.replaces, s.order_number,
    s.number_text, s.origin, s.origin_row, s.batch, 0 AS depth
  FROM licence_said s
  WHERE s.replaces IS NULL OR s.replaces NOT IN (SELECT number FROM licence_said
    UNION SELECT new_licence FROM licence_event WHERE new_licence IS NOT NULL)
  UNION
  SELECT s.number, s.provider, s.kind, s.possible_kinds, s.target_group, s.issued,
    CASE WHEN s.number LIKE 'Л-3130-%' AND COALESCE(s.valid_from, s.issued) = s.issued
      THEN date(b.valid_to, '+1 day') ELSE COALESCE(s.valid_from, s.issued) END,
    -- An end that nobody wrote down follows from the licence that this one replaces.
    COALESCE(s.stated_to,
      CASE WHEN s.number LIKE 'ЛПО-%' THEN b.valid_to
        WHEN s.number LIKE 'Л-3130-%' THEN renewal_end(b.valid_to) END,
      s.derived_to),
    s.stated_to IS NULL, s.status, s.status_date, s.replaces, s.order_number, s.number_text,
    s.origin, s.origin_row, s.batch, b.depth + 1
  FROM licence_chain b JOIN licence_said s ON s.replaces = b.number
  WHERE s.number <> b.number AND b.depth < 40
  UNION
  SELECT e.new_licence, b.provider, b.kind, b.possible_kinds, b.target_group, e.date,
    CASE e.event WHEN 'renewal' THEN date(b.valid_to, '+1 day') ELSE e.date END,
    CASE e.event WHEN 'renewal' THEN renewal_end(b.valid_to)
      ELSE b.valid_to END,
    1, 'valid', NULL, b.number, e.order_number, e.new_licence, e.origin, e.origin_row, e.batch,
    b.depth + 1
  FROM licence_chain b JOIN licence_order e ON e.licence = b.number
  WHERE b.depth < 40
    AND NOT EXISTS (SELECT 1 FROM licence_said held WHERE held.number = e.new_licence)
),
licence_known AS (
  SELECT number, provider, kind, possible_kinds, target_group, issued, starts, valid_to,
    valid_to_derived, status, status_date, replaces, order_number, number_text, origin, origin_row,
    batch
  FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY number ORDER BY issued, depth, replaces) AS place
    FROM licence_chain)
  WHERE place = 1
  UNION ALL
  -- Records that replace each other in a circle have no first: each stands for itself.
  SELECT number, provider, kind, possible_kinds, target_group, issued,
    COALESCE(valid_from, issued), COALESCE(stated_to, derived_to), stated_to IS NULL, status,
    status_date, replaces, order_number, number_text, origin, origin_row, batch
  FROM licence_said WHERE number NOT IN (SELECT number FROM licence_chain)
)
