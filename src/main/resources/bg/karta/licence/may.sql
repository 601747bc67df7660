-- bg: Може ли доставчик да предоставя услуга
-- en: Whether a provider may deliver a service
-- uses: licence/licence-status
-- uses: licence/edition
-- is: the answer and the evidence for it: each row one step, its rule a message of the bundle and its
-- is: details what the message shows, by the names of its places.
WITH held AS MATERIALIZED (
  -- The provider's licences that are, or may be, for the kind.
  SELECT l.number, l.kind IS NOT NULL AS certain, l.starts, l.valid_to, l.status_date, l.last_seen,
    l.order_number, s.status AS state, l.origin, l.origin_row,
    :on > p.ends AND :on <= p.unknown_to AND NOT p.gone AS unnamed
  FROM licence_life l JOIN licence_status s ON s.number = l.number
  LEFT JOIN licence_period p ON p.number = l.number
  WHERE l.provider = :provider AND (l.kind = :kind
    OR (l.kind IS NULL AND instr(COALESCE(l.possible_kinds, ''), '"' || :kind || '"') > 0))
),
subject AS (
  SELECT p.eik, p.name, p.form, p.municipality, p.origin, p.origin_row,
    EXISTS (SELECT 1 FROM licence l WHERE l.provider = :provider) AS licensee
  FROM (SELECT 1) LEFT JOIN provider p ON p.eik = :provider
),
answers(reason, answer) AS (
  VALUES ('unknown.before-law', 'unknown'), ('not-needed.state', 'not-needed'),
    ('not-needed.municipality', 'not-needed'), ('not-applicable', 'not-applicable'), ('unknown.elsewhere', 'unknown'), ('yes', 'yes'),
    ('unknown.kind', 'unknown'), ('unknown.disappeared', 'unknown'), ('unknown.successor', 'unknown'),
    ('unknown.register', 'unknown'), ('unknown.provider', 'unknown'), ('unknown.form', 'unknown'),
    ('no.ended', 'no'), ('no.not-begun', 'no'), ('no.none', 'no')
),
verdict AS (
  SELECT CASE
    -- The act came into force on that day; what was asked of providers before is not recorded here.
    WHEN :on < '2020-07-01' THEN 'unknown.before-law'
    WHEN form = 'state' THEN 'not-needed.state'
    WHEN form = 'municipality' AND (:municipality IS NULL OR municipality IS NULL
      OR municipality = :municipality) THEN 'not-needed.municipality'
    -- A type of service without a kind of activity, as kinds themselves are no types.
    WHEN EXISTS (SELECT 1 FROM service_type WHERE code = :kind) THEN 'not-applicable'
    WHEN form = 'municipality' THEN 'unknown.elsewhere'
    WHEN EXISTS (SELECT 1 FROM held WHERE certain AND state = 'valid') THEN 'yes'
    WHEN EXISTS (SELECT 1 FROM held WHERE state = 'valid') THEN 'unknown.kind'
    WHEN EXISTS (SELECT 1 FROM held WHERE state = 'disappeared') THEN 'unknown.disappeared'
    WHEN EXISTS (SELECT 1 FROM held WHERE unnamed) THEN 'unknown.successor'
    WHEN NOT EXISTS (SELECT 1 FROM licence) THEN 'unknown.register'
    WHEN eik IS NULL AND NOT licensee THEN 'unknown.provider'
    WHEN form IS NULL AND NOT licensee THEN 'unknown.form'
    WHEN EXISTS (SELECT 1 FROM held WHERE state <> 'not-begun') THEN 'no.ended'
    WHEN EXISTS (SELECT 1 FROM held) THEN 'no.not-begun'
    ELSE 'no.none' END AS reason
  FROM subject
),
evidence AS (
  SELECT 1 AS place, 'answer' AS step, reason, :provider AS record, NULL AS details,
    NULL AS valid_from, NULL AS valid_to, NULL AS state,
    CASE WHEN answer = 'not-applicable' THEN 'ЗСУ, чл. 15'
      WHEN answer = 'not-needed' OR reason = 'unknown.elsewhere' THEN 'ЗСУ, чл. 31'
      ELSE 'ЗСУ, чл. 31, ал. 1 и 2' END AS legal_basis,
    NULL AS origin, NULL AS origin_row
  FROM verdict JOIN answers USING (reason)
  UNION ALL
  SELECT 2, 'provider', CASE WHEN eik IS NULL THEN 'provider.none'
      WHEN form IS NULL THEN 'provider.no-form' ELSE 'provider' END,
    :provider, json_object('name', name || COALESCE(' – ' || (SELECT
      CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
      WHERE n.list = 'form' AND n.code = form), '')),
    NULL, NULL, NULL, NULL, origin, origin_row
  FROM subject
  UNION ALL
  SELECT 3, 'licence', CASE WHEN certain THEN 'licence.' ELSE 'possible.' END || state, number,
    json_object('day', COALESCE(CASE state WHEN 'disappeared' THEN last_seen ELSE status_date END, '…')),
    starts, valid_to, state,
    CASE state WHEN 'revoked' THEN 'ЗСУ, чл. 158' END, origin, origin_row
  FROM held
  UNION ALL
  SELECT 3, 'licence', 'licence.none', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  WHERE NOT EXISTS (SELECT 1 FROM held)
  UNION ALL
  SELECT 4, 'order', 'order', e.licence, json_object('event',
      (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
        WHERE n.list = 'licence-event' AND n.code = e.event)
      || COALESCE(', ' || e.order_number, '') || COALESCE(', ' || e.ground, '')),
    e.date, NULL, NULL, e.ground, e.origin, e.origin_row
  FROM licence_event e WHERE e.licence IN (SELECT number FROM held)
  UNION ALL
  SELECT 5, 'service', 'service', s.id, json_object('name', s.name, 'places', s.capacity), s.opened,
    s.closed, NULL, NULL, s.origin, s.origin_row
  FROM service s JOIN service_type t ON t.code = s.type
  WHERE s.provider = :provider AND instr(COALESCE(t.kinds, ''), '"' || :kind || '"') > 0
    AND (:municipality IS NULL OR s.municipality = :municipality)
    AND s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
  UNION ALL
  SELECT 6, 'edition', CASE WHEN day IS NULL THEN 'edition.none'
      WHEN day < :on THEN 'edition.before' ELSE 'edition' END,
    NULL, json_object('day', day), day, NULL, NULL, NULL, NULL, NULL
  FROM edition
)
SELECT (SELECT answer FROM verdict JOIN answers USING (reason)) AS answer, e.step, e.reason AS rule,
  e.record, e.details, e.valid_from, e.valid_to, e.state, e.legal_basis, s.file,
  s.sheet, e.origin_row AS row, s.batch, s.known_on
FROM evidence e LEFT JOIN source s ON s.id = e.origin
ORDER BY e.place, e.state IS NOT 'valid', e.valid_from, e.record
