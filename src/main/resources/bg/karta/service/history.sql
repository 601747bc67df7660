-- bg: Какво е била услугата и откога
-- en: What the service was, and since when
-- unit-bg: състояния
-- unit-en: states
-- column: service text Услуга | Service
-- column: valid_from date В сила от | Holds from
-- column: valid_to date До | Until
-- column: field text Поле | Field
-- column: what text Какво | What
-- column: former text Преди (код) | Before (code)
-- column: former_name text Преди | Before
-- column: value text Стойност (код) | Value (code)
-- column: value_name text Стойност | Value
-- column: known_by text Известно чрез (код) | Known by (code)
-- column: known_by_name text Известно чрез | Known by
-- column: order_number text Одобрение | Approval
-- column: order_date date Одобрение от | Approved on
-- column: reason text Причина | Reason
-- column: known_on date Към дата | As of
-- column: file text Файл | File
-- column: row integer Ред | Row
-- column: batch integer Партида | Batch
-- words: field field-of-service service-field
-- detail: service
-- detail: field
-- detail: former
-- detail: former_name
-- detail: value
-- detail: known_by
-- detail: order_date
-- detail: reason
-- detail: known_on
-- detail: file
-- detail: row
-- detail: batch
-- note-bg: „До“ е последният ден; празно „В сила от“ значи от самото начало, празно „До“ – досега. Каквото е казано най-напред, важи и за времето преди това. Услуга, която пълен файл не изброява, я няма от деня му, докато друг файл не я изброи отново: между двата дни тя не влиза в никое число.
-- note-en: "Until" is the last day; without "Holds from" it was so from the very first, without "Until" it still is. What was said first is held for the time before too. A service that a whole file leaves out is not there from its day until another file lists it again: in between it is in no figure.
-- uses: service/service-value
-- uses: service/service-stay
WITH told AS (
  SELECT id, field, begins, told, value, former, what, origin FROM service_value WHERE id = :service
  UNION ALL
  SELECT s.id, f.field, '', '', CASE f.field WHEN 'capacity' THEN s.capacity
      WHEN 'provider' THEN s.provider WHEN 'type' THEN s.type WHEN 'municipality' THEN s.municipality
      WHEN 'settlement' THEN s.settlement WHEN 'level' THEN s.level ELSE s.funding END,
    NULL, 'state', s.origin
  FROM service s, (SELECT value AS field FROM json_each('["capacity","provider","type",
    "municipality","settlement","level","funding"]')) f
  WHERE s.id = :service AND s.id NOT IN (SELECT id FROM service_value)
),
listed AS (
  SELECT id, NULLIF(begins, '') AS valid_from, date(ends, '-1 day') AS valid_to, 'listed' AS value,
    'state' AS what, origin
  FROM service_stay WHERE id = :service AND id IN (SELECT id FROM service_gap)
  UNION ALL
  SELECT id, begins, date(ends, '-1 day'), 'absent', 'whole', origin
  FROM service_gap WHERE id = :service
),
word AS (
  SELECT 'provider' AS field, eik AS code, name FROM provider
  UNION ALL SELECT 'type', code, CASE :lang WHEN 'bg' THEN name_bg ELSE COALESCE(name_en, name_bg) END
  FROM service_type
  UNION ALL SELECT 'municipality', code, CASE :lang WHEN 'bg' THEN name_bg ELSE name_en END
  FROM territory
  UNION ALL SELECT list, code, CASE :lang WHEN 'bg' THEN name_bg ELSE name_en END
  FROM nomenclature WHERE list IN ('level', 'funding')
)
SELECT * FROM (
SELECT l.id AS service, l.valid_from, l.valid_to, 'listed' AS field,
  CASE :lang WHEN 'bg' THEN 'в регистъра' ELSE 'in the register' END AS what,
  NULL AS former, NULL AS former_name, l.value,
  CASE :lang WHEN 'bg' THEN IIF(l.value = 'listed', 'да', 'не') ELSE IIF(l.value = 'listed', 'yes', 'no')
    END AS value_name,
  l.what AS known_by, CASE :lang WHEN 'bg' THEN IIF(l.what = 'whole', 'пълен файл', 'състояние')
    ELSE IIF(l.what = 'whole', 'whole file', 'state') END AS known_by_name,
  NULL AS order_number, NULL AS order_date, NULL AS reason, f.known_on, f.file, NULL AS row, f.batch
FROM listed l LEFT JOIN source f ON f.id = l.origin
UNION ALL
SELECT t.id AS service, NULLIF(t.begins, '') AS valid_from,
  date(COALESCE(LEAD(t.begins) OVER (PARTITION BY t.field ORDER BY t.begins),
    (SELECT g.begins FROM service_gap g WHERE g.id = t.id AND g.ends IS NULL)), '-1 day') AS valid_to,
  t.field,
  CASE :lang WHEN 'bg' THEN CASE t.field WHEN 'capacity' THEN 'места' WHEN 'provider' THEN 'доставчик'
      WHEN 'type' THEN 'вид' WHEN 'municipality' THEN 'община' WHEN 'settlement' THEN 'населено място'
      WHEN 'level' THEN 'ниво' ELSE 'финансиране' END
    ELSE CASE t.field WHEN 'capacity' THEN 'places' ELSE t.field END END AS what,
  t.former, COALESCE(b.name, t.former) AS former_name, t.value, COALESCE(w.name, t.value) AS value_name,
  t.what AS known_by,
  CASE :lang WHEN 'bg' THEN CASE t.what WHEN 'change' THEN 'промяна' WHEN 'correction' THEN 'поправка'
      WHEN 'former' THEN 'преди промяната' ELSE 'състояние' END
    ELSE CASE t.what WHEN 'former' THEN 'before the change' ELSE t.what END END AS known_by_name,
  c.order_number, c.order_date, c.reason, f.known_on, f.file, COALESCE(c.origin_row, s.origin_row,
    (SELECT h.origin_row FROM service_history h WHERE h.id = t.id AND h.origin = t.origin)) AS row,
  f.batch
FROM told t
LEFT JOIN word w ON w.field = t.field AND w.code = t.value
LEFT JOIN word b ON b.field = t.field AND b.code = t.former
LEFT JOIN service_change c ON c.service = t.id AND c.origin = t.origin
  AND (t.what = 'change' AND c.date = t.told OR t.what = 'former' AND c.former_capacity = t.value)
LEFT JOIN service s ON s.id = t.id AND s.origin = t.origin
LEFT JOIN source f ON f.id = t.origin
WHERE t.value IS NOT NULL OR t.former IS NOT NULL)
ORDER BY CASE field WHEN 'listed' THEN 0 WHEN 'capacity' THEN 1 WHEN 'provider' THEN 2 WHEN 'type' THEN 3
  WHEN 'municipality' THEN 4 WHEN 'settlement' THEN 5 WHEN 'level' THEN 6 ELSE 7 END, valid_from
