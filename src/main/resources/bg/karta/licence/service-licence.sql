-- uses: licence/licence-period
-- is: for each service open on the day and each kind of activity of its type (чл. 15 ЗСУ): whether
-- is: its provider may deliver it. The state and, at home, a municipality need no licence (чл. 31
-- is: ЗСУ). One of unknown form needs a licence if it ever held one, else it cannot be said.
service_licence AS MATERIALIZED (
  SELECT s.id AS service, s.provider, s.type, s.municipality, s.capacity, k.value AS kind,
    CASE
      WHEN p.form = 'state' THEN 'not-needed'
      WHEN p.form = 'municipality' THEN CASE
        WHEN p.municipality IS NULL OR p.municipality = s.municipality THEN 'not-needed'
        ELSE 'unknown' END
      WHEN k.value IS NULL OR p.eik IS NULL THEN 'unknown'
      WHEN EXISTS (SELECT 1 FROM licence_period l WHERE l.provider = s.provider
        AND l.kind = k.value AND :on BETWEEN l.starts AND l.ends) THEN 'licensed'
      WHEN p.form IS NULL
        AND NOT EXISTS (SELECT 1 FROM licence_period l WHERE l.provider = s.provider) THEN 'unknown'
      WHEN EXISTS (SELECT 1 FROM licence_period l WHERE l.provider = s.provider
        AND l.kind IS NULL AND instr(l.possible_kinds, '"' || k.value || '"') > 0
        AND :on BETWEEN l.starts AND l.ends) THEN 'unknown'
      -- What is in force may not be known: the register no longer has it, or never named it.
      WHEN EXISTS (SELECT 1 FROM licence_period l WHERE l.provider = s.provider
        AND (l.kind = k.value
          OR (l.kind IS NULL AND instr(l.possible_kinds, '"' || k.value || '"') > 0))
        AND :on > l.ends AND :on <= l.unknown_to) THEN 'unknown'
      ELSE 'missing'
    END AS status
  FROM service s
  LEFT JOIN provider p ON p.eik = s.provider
  LEFT JOIN service_type t ON t.code = s.type
  LEFT JOIN json_each(t.kinds) k
  WHERE s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
)
