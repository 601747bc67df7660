-- bg: Напредък на планирането по Националната карта
-- en: Progress of planning for the National Map
-- unit-bg: общини; услуги; потребители
-- unit-en: municipalities; services; users
-- column: territory text Код | Code
-- column: map text Карта | Map
-- column: territory_name text Територия | Territory
-- column: municipalities integer Общини | Municipalities
-- column: proposed integer Предложили | Proposed
-- column: missing integer Липсват | Missing
-- column: missing_names text Кои липсват | Who is missing
-- column: discussions integer Обсъдили | Discussed
-- column: furthest_stage text Най-напред | Furthest
-- column: least_stage text Най-назад | Least
-- column: municipal_services integer Общински услуги | Municipal
-- column: municipal_users integer Потребители | Users
-- column: oblast_services integer Областни услуги | Oblast
-- column: oblast_users integer Потребители (обл.) | Users (oblast)
-- words: furthest_stage plan-stage
-- words: least_stage plan-stage
-- detail: map
-- detail: municipalities
-- detail: least_stage
-- detail: municipal_services
-- detail: municipal_users
-- detail: oblast_users
-- detail: oblast_services
-- note-bg: Предложение има община, за която картата планира поне една услуга, в който и да е етап, или която е открила обществено обсъждане. „Обсъдили“ са общините, чието обсъждане има настъпил ден на провеждане, или е приключило и има протокол.
-- note-bg: Етапът на всяка планирана услуга е достигнатият към деня: proposal = предложение, agreed = съгласувано в областта, draft = проект, consultation = обсъждане, adopted = приета. Най-напред и най-назад са измежду планираните услуги; който не е предложил нищо, няма етап.
-- note-en: A municipality has proposed when the map plans at least one service for it, in whatever stage, or when it has opened a public discussion. "Discussed" are the municipalities whose discussion was held on a day that has come, or has ended and has a protocol.
-- note-en: The stage of each planned service is the one reached by the day: proposal, agreed (in the oblast), draft, consultation, adopted. Furthest and least are among the planned services; who has proposed nothing has no stage.
-- default: map
-- default: by = oblast
-- default: missing = 0
-- uses: plan/discussion
WITH municipal_discussion AS (
  SELECT territory, done FROM discussion WHERE stage = 'municipal' AND opened <= :on
),
asked AS (
  SELECT t.code, CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast ELSE t.code END AS territory,
    CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END AS name,
    t.code IN (SELECT territory FROM plan_now) OR t.code IN (SELECT territory FROM municipal_discussion) AS proposed,
    t.code IN (SELECT territory FROM municipal_discussion WHERE done) AS discussed
  FROM territory t WHERE t.level = 'municipality' AND (SELECT map FROM plan_map) IS NOT NULL
),
counted AS (
  SELECT territory, COUNT(*) AS municipalities, SUM(proposed) AS proposed, SUM(NOT proposed) AS missing,
    group_concat(CASE WHEN NOT proposed THEN name END, ', ' ORDER BY name) AS missing_names,
    SUM(discussed) AS discussions
  FROM asked GROUP BY territory
),
planned AS (
  SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN p.oblast ELSE p.territory END AS territory,
    MAX(p.step) AS furthest, MIN(p.step) AS least,
    COUNT(*) FILTER (WHERE p.level = 'municipal') AS municipal_services,
    SUM(p.max_users) FILTER (WHERE p.level = 'municipal') AS municipal_users,
    COUNT(*) FILTER (WHERE p.level = 'oblast') AS oblast_services,
    SUM(p.max_users) FILTER (WHERE p.level = 'oblast') AS oblast_users
  FROM plan_now p GROUP BY 1
)
SELECT c.territory, (SELECT map FROM plan_map) AS map,
  CASE WHEN c.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
  c.municipalities, c.proposed, c.missing, c.missing_names, c.discussions,
  (SELECT code FROM nomenclature WHERE list = 'plan-stage' AND place = p.furthest) AS furthest_stage,
  (SELECT code FROM nomenclature WHERE list = 'plan-stage' AND place = p.least) AS least_stage,
  COALESCE(p.municipal_services, 0) AS municipal_services,
  COALESCE(p.municipal_users, 0) AS municipal_users,
  COALESCE(p.oblast_services, 0) AS oblast_services, COALESCE(p.oblast_users, 0) AS oblast_users
FROM counted c LEFT JOIN planned p USING (territory) LEFT JOIN territory t ON t.code = c.territory
WHERE NOT :missing OR c.missing > 0
ORDER BY c.territory
