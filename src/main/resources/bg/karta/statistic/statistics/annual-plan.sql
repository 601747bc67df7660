-- bg: Годишен план за социалните услуги на общините
-- en: Annual plan of social services of the municipalities
-- unit-bg: места; потребители; пари
-- unit-en: places; users; money
-- column: municipality text Код | Code
-- column: year integer Година | Year
-- column: municipality_name text Община | Municipality
-- column: line text Ред | Line
-- column: service text Услуга | Service
-- column: service_name text Наименование | Name
-- column: kinds text Дейности | Activities
-- column: target text За кого | For whom
-- column: residential boolean Резидентна | Is residential
-- column: level text Ниво | Level
-- column: places integer Места | Places
-- column: residential_places integer Резидентни | Residential
-- column: max_users integer По картата | By the map
-- column: to_open integer Предстоят | To open
-- column: users integer Потребители | Users
-- column: waiting integer Чакащи | Waiting
-- column: amount decimal Средства | Money
-- column: currency text Валута | Currency
-- column: last_report month Последен отчет | Last report
-- column: reports_missing integer Без отчет | Reports missing
-- column: capacity_without_report integer Места без отчет | Not reported
-- column: capacity_in_doubt integer Съмнителни места | Places in doubt
-- column: users_in_doubt integer Съмнителни потребители | Users in doubt
-- column: marks marks Бележки | Marks
-- words: currency currency
-- words: line plan-line
-- words: target target
-- words: level level
-- detail: last_report
-- detail: reports_missing
-- detail: capacity_without_report
-- detail: capacity_in_doubt
-- detail: users_in_doubt
-- detail: year
-- detail: municipality_name
-- detail: service_name
-- detail: residential_places
-- detail: kinds
-- detail: target
-- detail: residential
-- detail: level
-- detail: waiting
-- detail: currency
-- note-bg: Годишният план е по чл. 59 НПСУ. Местата са на услугите, открити на деня, без частно финансираните; потребителите и чакащите са по последния отчет до деня, ако е актуален. Отчет е актуален, ако е за месеца на деня или за един от двата преди него (--report-within). „По картата“ е максималният брой потребители, за които приетата карта планира самата община: услугите на областно ниво се планират за областта. „Предстоят“ са местата, които не достигат до него. Средствата са за годината.
-- note-bg: Сборовете (total-children, total-adults, total) са на типовете услуги; към децата се броят и услугите за деца и семейства. Вид дейност, планиран сам по себе си, не влиза в сборовете, защото местата му са вече преброени по типове.
-- note-en: The annual plan is that of art. 59 of the ordinance on planning (NPSU). Places are of services open on the day, but for those privately funded; users and waiting are of the last report up to the day, if it is current: a report is current if it is of the month of the day or of one of the two before (--report-within). "By the map" are the most users that the adopted map plans for the municipality itself: services of oblast level are planned for the oblast. "To open" are the places short of it. Money is that of the year.
-- note-en: The totals (total-children, total-adults, total) are of types of service; services for children and families count as for children. A kind of activity planned by itself is in no total, since its places are already counted by type.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: In doubt is what rests on a record with an open error or warning. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- default: municipality
-- default: year
-- uses: plan/plan-run
-- uses: coverage/reporting-service
WITH budgeted AS (
  SELECT year, municipality, service, amount, currency FROM budget
  WHERE year = COALESCE(:year, CAST(substr(:on, 1, 4) AS INTEGER))
),
open_service AS (
  SELECT s.municipality, s.type, s.capacity, t.kinds, s.users, s.waiting, s.last_report,
    s.report_missing, s.doubted, s.capacity_in_doubt, s.users_in_doubt
  FROM reporting_service s
  LEFT JOIN service_type t ON t.code = s.type
  WHERE s.funding IS NOT 'private' AND (:municipality IS NULL OR s.municipality = :municipality)
),
standing AS (
  SELECT municipality, type AS service, SUM(capacity) AS places, SUM(users) AS users,
    SUM(waiting) AS waiting, MAX(last_report) AS last_report, SUM(report_missing) AS reports_missing,
    SUM(CASE WHEN users IS NULL THEN capacity ELSE 0 END) AS unreported, MAX(doubted) AS doubted,
    SUM(capacity_in_doubt) AS capacity_in_doubt, SUM(users_in_doubt) AS users_in_doubt
  FROM open_service GROUP BY 1, 2
  UNION ALL
  SELECT o.municipality, k.value, SUM(o.capacity), SUM(o.users), SUM(o.waiting),
    MAX(o.last_report), SUM(o.report_missing), SUM(CASE WHEN o.users IS NULL THEN o.capacity ELSE 0 END),
    MAX(o.doubted), SUM(o.capacity_in_doubt), SUM(o.users_in_doubt)
  FROM open_service o, json_each(o.kinds) k
  WHERE (o.municipality, k.value) IN (SELECT territory, service FROM plan_in_force)
  GROUP BY 1, 2
),
line_key AS (
  SELECT municipality, service FROM standing
  UNION SELECT territory, service FROM plan_in_force WHERE place = 'municipality' AND max_users > 0
  UNION SELECT municipality, service FROM budgeted
),
line AS MATERIALIZED (
  SELECT k.municipality, k.service, t.code IS NOT NULL AS typed, t.target, t.residential,
    CASE WHEN :lang = 'bg' OR t.name_en IS NULL THEN t.name_bg ELSE t.name_en END AS type_name,
    CASE WHEN t.code IS NOT NULL THEN
      (SELECT group_concat(value, ' ') FROM json_each(t.kinds)) ELSE k.service END AS kinds,
    COALESCE(p.level, t.level) AS level,
    CASE t.target WHEN 'children' THEN 'total-children' WHEN 'families' THEN 'total-children'
      WHEN 'adults' THEN 'total-adults' WHEN 'older' THEN 'total-adults' END AS total,
    COALESCE(s.places, 0) AS places, s.users, s.waiting, p.max_users,
    MAX(p.max_users - COALESCE(s.places, 0), 0) AS to_open, b.amount, b.currency,
    s.last_report, s.reports_missing, s.unreported, s.doubted, s.capacity_in_doubt, s.users_in_doubt
  FROM line_key k
  LEFT JOIN standing s USING (municipality, service)
  LEFT JOIN budgeted b USING (municipality, service)
  LEFT JOIN plan_in_force p ON p.territory = k.municipality AND p.service = k.service
  LEFT JOIN service_type t ON t.code = k.service
  WHERE :municipality IS NULL OR k.municipality = :municipality
),
total AS (
  SELECT l.municipality, g.line, g.place, SUM(l.places) AS places,
    SUM(CASE WHEN l.residential THEN l.places ELSE 0 END) AS residential_places,
    SUM(l.max_users) AS max_users, SUM(l.to_open) AS to_open, SUM(l.users) AS users,
    SUM(l.waiting) AS waiting, MAX(l.last_report) AS last_report,
    SUM(l.reports_missing) AS reports_missing, SUM(l.unreported) AS unreported,
    MAX(l.doubted) AS doubted, SUM(l.capacity_in_doubt) AS capacity_in_doubt,
    SUM(l.users_in_doubt) AS users_in_doubt,
    -- Sums of different currencies are none.
    CASE WHEN COUNT(DISTINCT l.currency) = 1 THEN SUM(l.amount) END AS amount,
    CASE WHEN COUNT(DISTINCT l.currency) = 1 THEN MAX(l.currency) END AS currency
  FROM line l JOIN (SELECT 'total-children' AS line, 2 AS place UNION ALL SELECT 'total-adults', 3
    UNION ALL SELECT 'total', 4) g ON g.line IN ('total', l.total)
  WHERE l.typed GROUP BY l.municipality, g.line
),
shown AS (
  SELECT municipality, 'service' AS line, 1 AS place, total AS grouped, service,
    COALESCE(type_name, service) AS service_name, kinds, target, residential, level, places,
    CASE WHEN residential THEN places WHEN typed THEN 0 END AS residential_places, max_users, to_open,
    users, waiting, amount, currency, last_report, reports_missing, unreported, doubted,
    capacity_in_doubt, users_in_doubt
  FROM line
  UNION ALL
  SELECT municipality, line, place, NULL, NULL, CASE line
      WHEN 'total-children' THEN CASE :lang WHEN 'bg' THEN 'Общо за деца' ELSE 'All for children' END
      WHEN 'total-adults' THEN CASE :lang WHEN 'bg' THEN 'Общо за пълнолетни' ELSE 'All for adults' END
      ELSE CASE :lang WHEN 'bg' THEN 'Всичко за общината' ELSE 'All of the municipality' END END,
    NULL, NULL, NULL, NULL, places, residential_places, max_users, to_open, users, waiting, amount, currency,
    last_report, reports_missing, unreported, doubted, capacity_in_doubt, users_in_doubt
  FROM total
)
SELECT s.municipality, COALESCE(:year, CAST(substr(:on, 1, 4) AS INTEGER)) AS year,
  CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END AS municipality_name, s.line, s.service,
  CASE WHEN s.service = s.service_name THEN COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg
    ELSE n.name_en END FROM nomenclature n WHERE n.list = 'kind' AND n.code = s.service), s.service)
    ELSE s.service_name END AS service_name,
  s.kinds, s.target, s.residential, s.level, s.places, s.residential_places, s.max_users, s.to_open,
  s.users, s.waiting, s.amount, s.currency, s.last_report, COALESCE(s.reports_missing, 0) AS reports_missing,
  COALESCE(s.unreported, 0) AS capacity_without_report,
  COALESCE(s.capacity_in_doubt, 0) AS capacity_in_doubt, COALESCE(s.users_in_doubt, 0) AS users_in_doubt,
  marks('finding', s.doubted, 'report', s.reports_missing) AS marks
FROM shown s LEFT JOIN territory t ON t.code = s.municipality
ORDER BY s.municipality, s.place, s.grouped = 'total-adults', s.service
