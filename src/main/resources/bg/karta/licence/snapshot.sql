-- uses: licence/licence-life
-- is: the licences as one known day has them, to be compared with another's.
SELECT l.number, l.provider, p.name AS provider_name, l.kind, l.possible_kinds, l.issued, l.starts,
  l.valid_to, l.status, l.status_date, l.replaces, l.last_seen
FROM licence_life l LEFT JOIN provider p ON p.eik = l.provider
