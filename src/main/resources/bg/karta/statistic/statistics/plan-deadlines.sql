-- bg: Срокове на планирането по Националната карта
-- en: Deadlines of planning for the National Map
-- unit-bg: дни
-- unit-en: days
-- column: stage text Етап | Stage
-- column: map text Карта | Map
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: opened date Открито | Opened
-- column: term integer Срок | Term
-- column: due date До | Due
-- column: closes date Приключва | Closes
-- column: held_on date Проведено | Held
-- column: state text Състояние | State
-- column: days integer Дни | Days
-- column: outstanding integer Неразкрити | Outstanding
-- column: basis text Основание | Basis
-- words: stage deadline-stage
-- words: state deadline-state
-- detail: map
-- detail: opened
-- detail: term
-- detail: held_on
-- detail: outstanding
-- detail: basis
-- note-bg: липсва (missing) = обсъждане не е записано, а има предложение или срокът на областния кръг мина; просрочено (overdue) = срокът мина, а няма записан ден на провеждане или протокол; твърде кратко (too-short) = приключва, преди срокът да е изтекъл; изпълнено със закъснение (late) = свършено след срока; предстои (planned) = още не е открито; тече (running) = тече; изпълнено (done) = свършено. „Дни“ са оставащите дни; под нула – дните след срока или дните, с които обсъждането е по-кратко.
-- note-bg: Обществено обсъждане е открито най-малко до посочения ден, като денят на откриване и последният ден се броят (--term first-day=no: денят на откриване не се брои). Областният кръг се провежда най-късно до посочения ден, без деня на откриване; за област без запис срокът тече от първия открит кръг. Десетте дни са поискани от агенцията от нейните регионални дирекции и не са срок по закон. „разкриване на услугите (services)“ са всички услуги на приетата карта, които трябва да са разкрити до посочения ден.
-- note-en: missing = no discussion is recorded, though there is a proposal or the term of the oblasts' round has passed; overdue = the term has passed, and neither a day held nor a protocol is recorded; too short (too-short) = it closes before the term is over; done late (late) = done after the term; planned = not opened yet; running; done. "Days" are the days left; below zero the days over the term, or those by which a discussion is too short.
-- note-en: A public discussion stays open at least until the day named, the day of opening and the last day counted (--term first-day=no: the day of opening does not count). The round in an oblast is held by the day named, the day of opening not counted; of an oblast without a record the term runs from the first round opened. Its ten days are what the agency asked of its regional directorates, no term of the law. "opening of the services" (services) are all services of the adopted map, which must stand by the day named.
-- default: map
-- default: late = 0
-- default: municipal_discussion = 30
-- default: national_discussion = 30
-- default: oblast_round = 10
-- default: services_by = 2035-12-31
-- default: first_day = 1
-- uses: plan/discussion
-- uses: plan/plan-run
WITH oblasts AS MATERIALIZED (
  -- The round is asked of all oblasts, but a register of one oblast does not answer for the others.
  SELECT t.code FROM territory t, (SELECT COUNT(*) AS seen, MIN(oblast) AS only FROM (
    SELECT oblast FROM plan_now UNION SELECT territory FROM discussion WHERE stage = 'oblast'))
  WHERE t.level = 'oblast' AND (seen > 1 OR t.code = only)
),
oblast_due AS MATERIALIZED (
  -- The first round that was opened tells when it was asked of all.
  SELECT date(MIN(opened), '+' || :oblast_round || ' days') AS day FROM discussion
  WHERE stage = 'oblast' AND opened <= :on
),
-- Recorded nowhere, though there is what is to be discussed. A version that has proposals and is
-- discussed in the country should have been through the oblasts.
missing AS (
  SELECT 'municipal' AS stage, t.code AS territory, NULL AS due FROM territory t
  WHERE t.level = 'municipality'
    AND (t.code IN (SELECT p.territory FROM plan_state p JOIN plan_map USING (map)
        WHERE p.stage IN ('proposal', 'agreed') AND p.date <= :on)
      OR t.code IN (SELECT territory FROM plan_now)
        AND EXISTS (SELECT 1 FROM discussion WHERE stage = 'municipal' AND opened <= :on))
  UNION ALL
  SELECT 'oblast', o.code, d.day FROM oblasts o, oblast_due d
  WHERE d.day < :on
    OR EXISTS (SELECT 1 FROM plan_state p JOIN plan_map USING (map)
        WHERE p.stage IN ('proposal', 'agreed') AND p.date <= :on)
      AND EXISTS (SELECT 1 FROM discussion WHERE stage = 'national' AND opened <= :on)
  UNION ALL
  SELECT 'national', 'BG', NULL WHERE EXISTS (SELECT 1 FROM plan_now WHERE stage IN ('draft', 'consultation', 'adopted'))
),
unrecorded AS (
  SELECT * FROM missing WHERE (stage, territory) NOT IN (SELECT stage, territory FROM discussion)
),
term(stage, days) AS (
  VALUES ('municipal', :municipal_discussion), ('oblast', :oblast_round), ('national', :national_discussion)
),
due AS (
  SELECT d.*, t.days AS term, CASE stage
      WHEN 'oblast' THEN date(opened, '+' || t.days || ' days')
      ELSE date(opened, '+' || (t.days - :first_day) || ' days') END AS due
  FROM discussion d JOIN term t USING (stage)
),
dated AS (
  SELECT stage, territory, opened, term, due, closes, held_on, NULL AS outstanding, CASE
      WHEN stage = 'oblast' AND done THEN CASE WHEN done_on > due THEN 'late' ELSE 'done' END
      WHEN stage <> 'oblast' AND closes < due THEN 'too-short'
      WHEN opened > :on THEN 'planned'
      WHEN CASE stage WHEN 'oblast' THEN due ELSE COALESCE(closes, due) END >= :on THEN 'running'
      WHEN stage <> 'oblast' AND done THEN 'done'
      ELSE 'overdue' END AS state,
    done_on
  FROM due
  UNION ALL
  SELECT stage, territory, NULL, t.days, due, NULL, NULL, NULL, 'missing', NULL
  FROM unrecorded JOIN term t USING (stage)
  UNION ALL
  SELECT 'services', 'BG', MIN(date), NULL, :services_by, NULL, NULL, SUM(NOT run),
    CASE WHEN SUM(NOT run) = 0 THEN 'done' WHEN :on <= :services_by THEN 'running' ELSE 'overdue' END, NULL
  FROM plan_run JOIN plan_map USING (map) WHERE max_users > 0 HAVING COUNT(*) > 0
),
counted AS (
  SELECT d.*, CAST(CASE state
      WHEN 'too-short' THEN julianday(closes) - julianday(due)
      WHEN 'late' THEN julianday(due) - julianday(done_on)
      WHEN 'overdue' THEN julianday(MAX(due, COALESCE(closes, due))) - julianday(:on)
      WHEN 'missing' THEN julianday(due) - julianday(:on)
      WHEN 'running' THEN julianday(CASE WHEN closes > due AND stage <> 'oblast' THEN closes ELSE due END) - julianday(:on)
      WHEN 'planned' THEN julianday(due) - julianday(:on)
    END AS INTEGER) AS days,
    CASE state WHEN 'overdue' THEN 1 WHEN 'missing' THEN 2 WHEN 'too-short' THEN 3 WHEN 'late' THEN 4
      WHEN 'running' THEN 5 WHEN 'planned' THEN 6 ELSE 7 END AS place
  FROM dated d
)
SELECT c.stage, (SELECT map FROM plan_map) AS map, c.territory,
  CASE WHEN c.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
  c.opened, c.term, c.due, c.closes, c.held_on, c.state, c.days, c.outstanding,
  CASE c.stage WHEN 'municipal' THEN CASE :lang WHEN 'bg' THEN 'чл. 42 НПСУ' ELSE 'NPSU, art. 42' END
    WHEN 'oblast' THEN CASE :lang WHEN 'bg' THEN 'искане на АСП, не е срок по закон' ELSE 'asked by the agency, no term of the law' END
    WHEN 'national' THEN CASE :lang WHEN 'bg' THEN 'обявен срок за националното обсъждане' ELSE 'term announced for the national discussion' END
    ELSE CASE :lang WHEN 'bg' THEN 'срок на картата' ELSE 'term of the map' END END AS basis
FROM counted c LEFT JOIN territory t ON t.code = c.territory
WHERE NOT :late OR c.place <= 4
ORDER BY c.place, c.days, c.stage, c.territory
