-- uses: licence/licence-period
-- kept: licence_doubt
-- index: service
-- is: the services open on the day of which it is in doubt whether they are licensed: where a licence
-- is: of the provider for one of their kinds, whose own term has the day in it, is a record with an
-- is: open error or warning, or an order about it is, and no other licence without doubt is in force.
licence_found AS MATERIALIZED (
  SELECT l.number FROM licence_period l CROSS JOIN open_finding f
    ON f.origin = l.origin AND f.origin_row = l.origin_row
  UNION
  SELECT e.licence FROM licence_event e CROSS JOIN open_finding f
    ON f.origin = e.origin AND f.origin_row = e.origin_row
),
licence_in_question AS MATERIALIZED (
  SELECT provider, kind, possible_kinds FROM licence_period
  WHERE number IN (SELECT number FROM licence_found)
    AND :on BETWEEN starts AND MAX(ends, valid_to, COALESCE(unknown_to, ''))
),
licence_doubt AS MATERIALIZED (
  -- From the few licences in question to their services, and not the other way round.
  SELECT DISTINCT s.id AS service FROM licence_in_question q
  CROSS JOIN provider p ON p.eik = q.provider
  CROSS JOIN service s ON s.provider = q.provider
  JOIN service_type t ON t.code = s.type
  JOIN json_each(t.kinds) k
    ON q.kind = k.value OR (q.kind IS NULL AND instr(q.possible_kinds, '"' || k.value || '"') > 0)
  WHERE p.form IS NOT 'state'
    AND (p.form IS NOT 'municipality' OR p.municipality <> s.municipality)
    AND NOT EXISTS (SELECT 1 FROM licence_period l WHERE l.provider = s.provider AND l.kind = k.value
      AND :on BETWEEN l.starts AND l.ends AND l.number NOT IN (SELECT number FROM licence_found))
)
