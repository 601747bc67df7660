-- uses: licence/licence-order
-- kept: licence_said
-- index: number
-- index: replaces
-- is: what the records say of each licence, the present one and those before it, and the orders of
-- is: the licence that it replaces.
licence_named AS MATERIALIZED (
  SELECT new_licence AS number, MIN(licence) AS replaces FROM licence_order GROUP BY new_licence
),
licence_earlier AS MATERIALIZED (
  -- What earlier states of a licence say that its present one leaves open: MAX takes the other
  -- columns from its row.
  SELECT h.number, h.provider, 'kind' AS field, h.kind AS said,
    MAX(s.known_on || printf('%09d', h.batch)) AS latest
  FROM licence_history h JOIN source s ON s.id = h.origin
  WHERE h.kind IS NOT NULL AND h.number IN (SELECT number FROM licence WHERE kind IS NULL)
  GROUP BY h.number, h.provider
  UNION ALL
  SELECT h.number, h.provider, 'valid_to', h.valid_to,
    MAX(s.known_on || printf('%09d', h.batch))
  FROM licence_history h JOIN source s ON s.id = h.origin
  WHERE NOT COALESCE(h.valid_to_derived, 0)
    AND h.number IN (SELECT number FROM licence WHERE valid_to_derived)
  GROUP BY h.number, h.provider
),
licence_said AS (
  SELECT l.number, l.provider, l.possible_kinds, l.target_group, l.issued, l.valid_from, l.status,
    l.status_date, l.order_number, l.number_text, l.origin, l.origin_row, l.batch,
    COALESCE(l.replaces, n.replaces) AS replaces,
    COALESCE(l.kind, k.said) AS kind,
    CASE WHEN COALESCE(l.valid_to_derived, 0) THEN v.said ELSE l.valid_to END AS stated_to,
    l.valid_to AS derived_to
  FROM licence l
  LEFT JOIN licence_named n ON n.number = l.number
  LEFT JOIN licence_earlier k ON l.kind IS NULL AND k.number = l.number AND k.provider = l.provider
    AND k.field = 'kind'
  LEFT JOIN licence_earlier v ON l.valid_to_derived AND v.number = l.number
    AND v.provider = l.provider AND v.field = 'valid_to'
)
