-- bg: Потребност по оценени и чакащи хора и по норматив
-- en: Need counted from people assessed and waiting, beside that of norms
-- unit-bg: лица; потребители; места
-- unit-en: people; users; places
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: kind text Услуга | Service
-- column: kind_name text Вид дейност | Kind of activity
-- column: assessed integer Оценени | Assessed
-- column: waiting integer Чакащи | Waiting
-- column: need decimal Нужда | Need
-- column: type_need decimal По видове | By types
-- column: capacity integer Места | Places
-- column: marks marks Бележки | Marks
-- detail: kind_name
-- note-bg: „Оценени“ са лицата, чиято последна оценка е в сила към деня и посочва този вид дейност по чл. 15 ЗСУ; „чакащи“ – лицата, които чакат услуга от вида дейност или от вид услуга, който го включва. Едно лице се брои при всеки вид дейност, който му трябва, затова редовете на територия не се събират. Няма стойност, ако регистърът няма оценки, съответно насочвания.
-- note-bg: „Нужда“ е по норматив или план за самия вид дейност; „по видове“ – сборът от нуждата от видовете услуги, които го включват; „места“ – местата в тях. Услуга с няколко вида дейност участва във всеки от тях.
-- note-en: "Assessed" are the people whose latest assessment is in force on the day and names this kind of activity of art. 15 ZSU; "waiting" those who wait for a service of the kind or of a type that includes it. A person counts at every kind needed, so the rows of a territory do not add up. There is no value where the register holds no assessments, or no referrals.
-- note-en: "Need" is that of norms or the plan for the kind itself; "by types" the sum of the need for the types that include it; "places" are those in them. A service of several kinds counts at each.
-- default: by = oblast
-- default: kind
-- default: service
-- default: view = located
-- default: small = 20
-- default: decision_days = 20
-- default: rolling = 0
-- uses: coverage/seen-need
-- uses: referral/assessment-on-day
-- uses: referral/referral-on-day
WITH home AS MATERIALIZED (
  SELECT code AS municipality,
    CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN oblast ELSE code END AS territory
  FROM territory WHERE level = 'municipality'
),
assessed AS MATERIALIZED (
  SELECT h.territory, k.value AS kind, COUNT(*) AS people
  FROM assessment_on_day a JOIN home h USING (municipality), json_each(a.needs) k
  WHERE a.in_force GROUP BY 1, 2
),
asked AS (
  SELECT h.territory, r.service AS kind, r.person
  FROM referral_on_day r JOIN home h USING (municipality) WHERE r.state = 'waiting'
  UNION
  SELECT h.territory, k.value, r.person
  FROM referral_on_day r JOIN home h USING (municipality)
  JOIN service_type t ON t.code = r.service, json_each(t.kinds) k WHERE r.state = 'waiting'
),
queued AS MATERIALIZED (
  SELECT territory, kind, COUNT(*) AS people FROM asked GROUP BY territory, kind
),
of_kind AS MATERIALIZED (
  SELECT territory, service AS kind, SUM(need) AS need, MAX(doubted) AS doubted,
    MAX(people_missing) AS people_missing, MAX(years_mixed) AS years_mixed
  FROM seen_need GROUP BY 1, 2
),
of_types AS MATERIALIZED (
  SELECT s.territory, k.value AS kind, SUM(s.need) AS need, SUM(s.capacity) AS capacity,
    MAX(s.doubted) AS doubted, MAX(s.people_missing) AS people_missing, MAX(s.years_mixed) AS years_mixed
  FROM seen_need s JOIN service_type t ON t.code = s.service, json_each(t.kinds) k
  GROUP BY 1, 2
),
shown AS (
  SELECT territory, kind FROM assessed UNION SELECT territory, kind FROM queued
  UNION SELECT territory, kind FROM of_kind WHERE need IS NOT NULL
  UNION SELECT territory, kind FROM of_types
)
SELECT s.territory,
  CASE WHEN s.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
  s.kind, CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END AS kind_name,
  COALESCE(a.people, CASE WHEN EXISTS (SELECT 1 FROM assessment) THEN 0 END) AS assessed,
  COALESCE(q.people, CASE WHEN EXISTS (SELECT 1 FROM referral) THEN 0 END) AS waiting,
  k.need, y.need AS type_need, y.capacity,
  marks('finding', COALESCE(k.doubted, 0) OR COALESCE(y.doubted, 0), 'people',
    COALESCE(k.people_missing, 0) OR COALESCE(y.people_missing, 0), 'years',
    COALESCE(k.years_mixed, 0) OR COALESCE(y.years_mixed, 0)) AS marks
FROM shown s
JOIN nomenclature n ON n.list = 'kind' AND n.code = s.kind
LEFT JOIN territory t ON t.code = s.territory
LEFT JOIN assessed a ON a.territory = s.territory AND a.kind = s.kind
LEFT JOIN queued q ON q.territory = s.territory AND q.kind = s.kind
LEFT JOIN of_kind k ON k.territory = s.territory AND k.kind = s.kind
LEFT JOIN of_types y ON y.territory = s.territory AND y.kind = s.kind
WHERE :kind IS NULL OR s.kind = :kind
ORDER BY s.territory, s.kind
