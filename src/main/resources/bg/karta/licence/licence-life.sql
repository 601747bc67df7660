-- uses: licence/edition
-- uses: licence/licence-known
-- kept: licence_life
-- index: number
-- index: provider, kind
-- index: replaces
-- is: every licence with what became of it: what its record says, what takes its place, and the orders
-- is: about it, together.
licence_ending AS MATERIALIZED (
  -- Each thing that says a licence was replaced or ended, and the day it says so of.
  SELECT number, status, status_date AS day, NULL AS order_number FROM licence_known
  WHERE status IN ('changed', 'renewed', 'terminated', 'revoked')
  UNION ALL
  SELECT licence, CASE event WHEN 'change' THEN 'changed' WHEN 'renewal' THEN 'renewed'
    WHEN 'termination' THEN 'terminated' ELSE 'revoked' END, date, order_number
  FROM licence_event WHERE event IN ('change', 'renewal', 'termination', 'revocation')
  UNION ALL
  SELECT replaces, CASE WHEN number LIKE 'Л-3130-%' THEN 'renewed' ELSE 'changed' END, issued, NULL
  FROM licence_known WHERE replaces IS NOT NULL AND status <> 'refused'
    AND (number LIKE 'ЛПО-%' OR number LIKE 'Л-3130-%')
  UNION ALL
  -- A second change is of the same licence as the first, and takes the place of the first.
  SELECT a.number, 'changed', b.issued, NULL
  FROM licence_known a JOIN licence_known b ON b.replaces = a.replaces AND b.issued > a.issued
  WHERE a.number LIKE 'ЛПО-%' AND b.number LIKE 'ЛПО-%' AND b.status <> 'refused'
),
licence_end AS MATERIALIZED (
  -- The first day on which it is changed, terminated or revoked: nothing comes after that. What has
  -- no day counts as first, unless something else dates the same; of one day the gravest.
  SELECT number, status, day, order_number FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY number ORDER BY status = 'renewed',
      COALESCE(day, ''), CASE status WHEN 'revoked' THEN 0 WHEN 'terminated' THEN 1 ELSE 2 END,
      order_number IS NULL) AS place
    FROM licence_ending e
    WHERE day IS NOT NULL OR NOT EXISTS (SELECT 1 FROM licence_ending dated
      WHERE dated.number = e.number AND dated.status = e.status AND dated.day IS NOT NULL))
  WHERE place = 1
),
licence_life AS (
  SELECT l.number, l.provider, l.kind, l.possible_kinds, l.target_group, l.issued, l.starts,
    l.valid_to, l.valid_to_derived,
    CASE WHEN l.status = 'refused' THEN 'refused' ELSE COALESCE(e.status, 'valid') END AS status,
    CASE WHEN l.status = 'refused' THEN l.status_date ELSE e.day END AS status_date,
    l.replaces, COALESCE(l.order_number, e.order_number) AS order_number, l.number_text,
    -- Since when the register no longer has it, though its editions go on, and the first of these.
    CASE WHEN s.known_on < (SELECT day FROM edition) THEN s.known_on END AS last_seen,
    (SELECT MIN(day) FROM whole_edition WHERE day > s.known_on) AS first_missing,
    EXISTS (SELECT 1 FROM licence_known n WHERE n.replaces = l.number) AS followed,
    l.origin, l.origin_row, l.batch
  FROM licence_known l
  LEFT JOIN licence_end e ON e.number = l.number
  LEFT JOIN source s ON s.id = l.origin
)
