-- uses: service/service-fact
-- kept: service_told
-- index: id, field
-- is: the same states, each of the seven fields by itself, as far as the file says it: of a field that
-- is: it has no column for, what was said before holds on. Of several states of one day the last counts,
-- is: and what a correction says of the time before that day stays; states of the present are each of
-- is: their own.
service_cell AS (
  SELECT 'capacity' AS field, capacity AS value, id, valid_from, known, came, dating, origin, shares_day,
    instr(columns, '"capacity":') AS said
  FROM service_fact
  UNION ALL SELECT 'provider', provider, id, valid_from, known, came, dating, origin, shares_day,
    instr(columns, '"provider":') FROM service_fact
  UNION ALL SELECT 'type', type, id, valid_from, known, came, dating, origin, shares_day,
    instr(columns, '"type":') FROM service_fact
  UNION ALL SELECT 'municipality', municipality, id, valid_from, known, came, dating, origin, shares_day,
    instr(columns, '"municipality":') FROM service_fact
  UNION ALL SELECT 'settlement', settlement, id, valid_from, known, came, dating, origin, shares_day,
    instr(columns, '"settlement":') FROM service_fact
  UNION ALL SELECT 'level', level, id, valid_from, known, came, dating, origin, shares_day,
    instr(columns, '"level":') FROM service_fact
  UNION ALL SELECT 'funding', funding, id, valid_from, known, came, dating, origin, shares_day,
    instr(columns, '"funding":') FROM service_fact
),
service_told AS (
  SELECT field, value, id, valid_from, known, came, dating, origin FROM service_cell c
  WHERE COALESCE(said, 1) > 0 AND (NOT shares_day OR dating = 'present' OR NOT EXISTS (
    SELECT 1 FROM service_fact x WHERE x.id = c.id AND x.known = c.known AND x.origin > c.origin
    AND x.dating <> 'present' AND (c.dating <> 'correction' OR x.dating = 'correction')
    AND instr(x.columns, '"' || c.field || '":') > 0))
)
