-- bg: Какво се знае за лицензите и откога
-- en: What is known of the licences, and since when
-- unit-bg: състояния
-- unit-en: states
-- column: number text Лиценз | Licence
-- column: state text На деня | On the day
-- column: source text Източник | Source
-- column: recorded text Записано | Recorded
-- column: provider text ЕИК | EIK
-- column: kind text Услуга | Service
-- column: day date Издаден/заповед | Issued/order
-- column: valid_from date Валиден от | Valid from
-- column: valid_to date Валиден до | Valid to
-- column: status_date date Променен на | Changed on
-- column: replaces text Заменя | Replaces
-- column: order_number text Заповед | Order
-- column: known_from date Известно от | Known from
-- column: known_to date Последно към | Last as of
-- column: file text Файл | File
-- column: sheet text Лист | Sheet
-- column: row integer Ред | Row
-- column: batch integer Партида | Batch
-- words: state licence-status licence-state
-- words: source licence-source
-- words: recorded licence-status
-- detail: source
-- detail: provider
-- detail: kind
-- detail: replaces
-- detail: order_number
-- detail: file
-- detail: sheet
-- detail: row
-- detail: batch
-- note-bg: Източник: регистърът (register) или заповед (order). Всеки ред е едно състояние на записа: „Известно от“ и „Последно към“ са първият и последният ден, към който регистърът го казва; файлът и редът са от последния.
-- note-en: Source: the register or an order. Each row is one state of a record: "Known from" and "Last as of" are the first and the last day as of which the register says so; file and row are those of the last.
-- default: number
-- default: provider
-- uses: licence/licence-status
WITH chain(number) AS (
  SELECT number FROM licence_life WHERE number = :number OR provider = :provider
  UNION
  SELECT l.number FROM chain c JOIN licence_life l ON l.replaces = c.number
  UNION
  SELECT l.replaces FROM chain c JOIN licence_life l ON l.number = c.number
  WHERE l.replaces IS NOT NULL
),
said AS (
  SELECT number, provider, kind, issued, valid_from, valid_to, status, status_date, replaces,
    order_number, origin, origin_row, batch FROM licence WHERE number IN (SELECT number FROM chain)
  UNION
  SELECT number, provider, kind, issued, valid_from, valid_to, status, status_date, replaces,
    order_number, origin, origin_row, batch FROM licence_history
  WHERE number IN (SELECT number FROM chain)
),
dated AS (
  SELECT r.*, s.known_on, s.file, s.sheet,
    ROW_NUMBER() OVER (PARTITION BY r.number ORDER BY s.known_on, r.batch)
      - ROW_NUMBER() OVER (PARTITION BY r.number, r.provider, r.kind, r.issued, r.valid_from,
        r.valid_to, r.status, r.status_date, r.replaces, r.order_number
        ORDER BY s.known_on, r.batch) AS spell
  FROM said r LEFT JOIN source s ON s.id = r.origin
),
told AS (
  -- Days on which nothing changed are one state; a query with MAX takes the other columns from its row.
  SELECT number, 'register' AS source, status AS recorded, provider, kind, issued AS day, valid_from,
    valid_to, status_date, replaces, order_number, MIN(known_on) AS known_from,
    MAX(known_on || printf('%09d', batch)) AS latest, MAX(known_on) AS known_to
  FROM dated
  GROUP BY number, provider, kind, issued, valid_from, valid_to, status, status_date, replaces,
    order_number, spell
)
SELECT t.number, s.status AS state, t.source, t.recorded, t.provider, t.kind, t.day, t.valid_from,
  t.valid_to, t.status_date, t.replaces, t.order_number, t.known_from, t.known_to, d.file, d.sheet,
  d.origin_row AS row, d.batch
FROM told t
JOIN dated d ON d.number = t.number AND d.known_on || printf('%09d', d.batch) = t.latest
LEFT JOIN licence_status s ON s.number = t.number
UNION ALL
-- A licence that no record holds and an order names.
SELECT l.number, s.status, 'order', l.status, l.provider, l.kind, l.issued, l.starts, l.valid_to,
  l.status_date, l.replaces, l.order_number, f.known_on, f.known_on, f.file, f.sheet, l.origin_row,
  l.batch
FROM licence_life l
LEFT JOIN licence_status s ON s.number = l.number
LEFT JOIN source f ON f.id = l.origin
WHERE l.number IN (SELECT number FROM chain) AND l.number NOT IN (SELECT number FROM licence)
UNION ALL
SELECT e.licence, s.status, 'order', e.event, l.provider, l.kind, e.date, NULL, NULL, e.notified_on,
  e.new_licence, e.order_number, f.known_on, f.known_on, f.file, f.sheet, e.origin_row, e.batch
FROM licence_event e
JOIN licence_life l ON l.number = e.licence
LEFT JOIN licence_status s ON s.number = e.licence
LEFT JOIN source f ON f.id = e.origin
WHERE e.licence IN (SELECT number FROM chain)
ORDER BY 1, 13, 7, 3
