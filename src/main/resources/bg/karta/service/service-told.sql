-- uses: service/service-fact
-- kept: service_told
-- index: id, field
-- is: the same states, each of the seven fields by itself.
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
)
