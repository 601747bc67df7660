-- uses: licence/licence-period
-- is: for each service open on the day and each kind of activity of its type (чл. 15 ЗСУ): whether
-- is: its provider may deliver it, and whether nothing is lacking, as permitted. The state and, in its
-- is: own territory, a municipality need no licence (чл. 31 ЗСУ); whether a municipality needs one
-- is: outside it cannot be said. Licences are given by kind: to a type without a kind, such as home
-- is: patronage, none applies. One of unknown form needs a licence if it ever held one, else it cannot
-- is: be said.
service_licence AS MATERIALIZED (
  SELECT *, status IN ('licensed', 'not-needed', 'not-applicable') AS permitted FROM (
    SELECT s.id AS service, s.provider, s.type, s.municipality, s.capacity, k.value AS kind,
      CASE
        WHEN p.form = 'state' THEN 'not-needed'
        WHEN p.form = 'municipality' AND (p.municipality IS NULL OR p.municipality = s.municipality)
          THEN 'not-needed'
        WHEN t.code IS NOT NULL AND k.value IS NULL THEN 'not-applicable'
        WHEN p.form = 'municipality' OR k.value IS NULL OR p.eik IS NULL THEN 'unknown'
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
    WHERE s.opened <= :on AND (s.closed IS NULL OR s.closed > :on))
)
