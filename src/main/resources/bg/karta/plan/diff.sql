-- bg: Разлики между две версии на Националната карта
-- en: Differences between two versions of the National Map
-- unit-bg: потребители
-- unit-en: users
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: service_name text Наименование | Name
-- column: level text Ниво | Level
-- column: change text Промяна | Change
-- column: before integer Преди | Before
-- column: after integer След | After
-- column: difference integer Разлика | Difference
-- words: level level
-- words: change plan-change
-- detail: service_name
-- detail: level
-- note-bg: Промяна: нова услуга (added), отпаднала (removed), повече (more) или по-малко (fewer) потребители, без промяна (unchanged). Териториите са общините и областите, за които картата планира; при сбор по област или за страната (--by) услугите на двете нива се сумират поотделно.
-- note-bg: Версия без етап е приетата карта, а докато няма приета – всяка услуга в достигнатия етап; ВЕРСИЯ@етап е записаното в този етап, и след като е заменено от следващия.
-- note-en: Change: a new service (added), one that is dropped (removed), more or fewer users, unchanged. Territories are the municipalities and oblasts that the map plans for; summed by oblast or country (--by), services of the two levels are summed apart.
-- note-en: A version without a stage is the adopted map, and as long as none is adopted each service in the stage it has reached; VERSION@stage is what was recorded in that stage, even after the next took its place.
-- default: on
-- uses: plan/plan-state
WITH asked AS (
  SELECT 1 AS version, :first_map AS map, :first_stage AS stage
  UNION ALL SELECT 2, :second_map, :second_stage
),
-- Without a stage what is adopted, else the furthest that each service has reached.
chosen AS (
  SELECT a.version, p.territory, p.service, p.level, p.max_users, ROW_NUMBER() OVER (
    PARTITION BY a.version, p.territory, p.service ORDER BY p.date DESC, p.step DESC) AS turn
  FROM asked a JOIN plan_state p ON p.map = a.map
  WHERE p.stage = COALESCE(a.stage, CASE WHEN EXISTS (SELECT 1 FROM plan_state o
    WHERE o.map = a.map AND o.stage = 'adopted') THEN 'adopted' ELSE p.stage END)
),
summed AS (
  SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast ELSE c.territory END AS territory,
    c.service, c.level, SUM(CASE version WHEN 1 THEN max_users END) AS before,
    SUM(CASE version WHEN 2 THEN max_users END) AS after
  FROM chosen c JOIN territory t ON t.code = c.territory
  WHERE c.turn = 1 AND (:service IS NULL OR c.service = :service)
  GROUP BY 1, 2, 3
),
compared AS (
  SELECT *, CASE WHEN before IS NULL THEN 'added' WHEN after IS NULL THEN 'removed'
      WHEN after > before THEN 'more' WHEN after < before THEN 'fewer' ELSE 'unchanged' END AS change
  FROM summed
)
SELECT c.territory,
  CASE WHEN c.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
  c.service, CASE WHEN :lang = 'bg' OR s.name_en IS NULL THEN COALESCE(s.name_bg, n.name_bg, c.service)
    ELSE s.name_en END AS service_name,
  c.level, c.change, c.before, c.after, COALESCE(c.after, 0) - COALESCE(c.before, 0) AS difference
FROM compared c
LEFT JOIN territory t ON t.code = c.territory
LEFT JOIN service_type s ON s.code = c.service
LEFT JOIN nomenclature n ON n.list = 'kind' AND n.code = c.service
ORDER BY c.territory, c.service, c.level
