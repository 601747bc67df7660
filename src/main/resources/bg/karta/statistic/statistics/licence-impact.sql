-- bg: Последици за покритието от изтичането на лицензи
-- en: What the lapse of licences would do to coverage
-- unit-bg: услуги; места; потребители; дял
-- unit-en: services; places; users; ratio
-- column: rank integer Ред | Rank
-- column: licence text Лиценз | Licence
-- column: provider text ЕИК | EIK
-- column: provider_name text Доставчик | Provider
-- column: kind text Вид | Kind
-- column: ends date Край | Ends
-- column: days integer Дни | Days
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: level text Ниво | Level
-- column: services integer Услуги | Services
-- column: places_lost integer Губи места | Loses
-- column: need decimal Нужда | Need
-- column: coverage_before decimal Преди | Before
-- column: coverage_after decimal След | After
-- column: unmet_need_added decimal Нов недостиг | Unmet added
-- column: effect text Последица | Effect
-- column: marks marks Бележки | Marks
-- words: level level
-- detail: licence
-- detail: provider
-- detail: provider_name
-- detail: kind
-- detail: days
-- detail: territory_name
-- detail: level
-- detail: services
-- detail: need
-- detail: unmet_need_added
-- detail: effect
-- note-bg: Показани са лицензите, чийто последен ден е в срока (най-рано самият ден) и след които доставчикът няма друг лиценз за вида. Губят се местата на услугите, които са с лиценз на деня и още работят в деня след края. Покритието и недостигът са на местата с лиценз спрямо потребността; без потребност няма стойност.
-- note-bg: Всеки лиценз е преценен сам, при сегашното състояние на останалите. Изтекат ли лицензите на доставчика за два вида на една услуга, всеки ред показва загубата ѝ и трябва да се подновят и двата; изтекат ли в един ден два лиценза за един вид, достатъчно е да се поднови единият. Затова местата от различни редове не се сумират.
-- note-en: Shown are the licences whose last day is within the days asked for (the day itself at the earliest) and after which the provider holds no other for the kind. Lost are the places of services that are licensed on the day and still open on the day after the end. Coverage and unmet need are of licensed places against the need; without a need there is no value.
-- note-en: Each licence is judged alone, the others being as they are today. Where licences of a provider for two kinds of one service both end, each row shows its loss and both must be renewed; where two licences for one kind end on one day, renewing one is enough. So the places of different rows do not add up.
-- default: within = 90
-- default: by = municipality
-- default: service
-- default: top
-- uses: coverage/coverage-cell
-- uses: licence/licence-period
WITH ending AS MATERIALIZED (
  SELECT l.number, l.provider, l.kind, l.ends, date(l.ends, '+1 day') AS next_day
  FROM licence_period l
  WHERE NOT l.gone AND l.ends BETWEEN :on AND date(:on, '+' || :within || ' days') AND l.starts <= l.ends
    AND NOT EXISTS (SELECT 1 FROM licence_period o WHERE o.provider = l.provider
      AND o.kind = l.kind AND date(l.ends, '+1 day') BETWEEN o.starts AND o.ends)
),
-- The services that each end takes the licence from: not those that need none.
bereft AS MATERIALIZED (
  SELECT e.number, e.provider, e.kind, e.ends, l.service AS id
  FROM ending e
  JOIN service_licence l ON l.provider = e.provider AND l.kind = e.kind AND l.status = 'licensed'
  JOIN service s ON s.id = l.service
  WHERE s.closed IS NULL OR s.closed > e.next_day
),
-- What each end takes from each cell of coverage at its own level.
loss AS MATERIALIZED (
  SELECT b.number, b.provider, b.kind, b.ends,
    CASE s.level WHEN 'oblast' THEN s.oblast ELSE s.municipality END AS cell, s.service, s.level,
    COUNT(*) AS services, SUM(s.licensed_capacity) AS places, MAX(s.licence_doubted) AS licence_doubted
  FROM bereft b JOIN supply s ON s.id = b.id
  WHERE s.licensed_capacity > 0 AND (:service IS NULL OR s.service = :service)
  GROUP BY b.number, b.ends, cell, s.service, s.level
),
seen AS (
  SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast ELSE c.territory END
      AS territory, c.territory AS cell, c.service, c.level, c.need, c.licensed_capacity
  FROM coverage_cell c JOIN territory t ON t.code = c.territory
),
-- Each cell beside the sums of the territory it is summed to.
summed AS MATERIALIZED (
  SELECT territory, cell, service, level, need, licensed_capacity,
    SUM(need) OVER whole AS whole_need, SUM(licensed_capacity) OVER whole AS whole_licensed
  FROM seen WINDOW whole AS (PARTITION BY territory, service, level)
),
lapse AS (
  SELECT l.number, l.provider, l.kind, l.ends, c.territory, l.service, l.level,
    SUM(l.services) AS services, SUM(l.places) AS places, MAX(l.licence_doubted) AS licence_doubted, c.whole_need AS need, c.whole_licensed,
    SUM(MAX(MIN(l.places, l.places + c.need - c.licensed_capacity), 0)) AS unmet
  FROM loss l JOIN summed c USING (cell, service, level)
  GROUP BY l.number, l.ends, c.territory, l.service, l.level
),
rated AS (
  SELECT l.*,
    -- Places lost where no need is defined leave that of a larger territory as it was.
    CASE WHEN need IS NOT NULL THEN COALESCE(unmet, 0) END AS unmet_added,
    1.0 * whole_licensed / NULLIF(need, 0) AS coverage_before,
    1.0 * (whole_licensed - places) / NULLIF(need, 0) AS coverage_after
  FROM lapse l
),
measured AS (
  SELECT r.*, printf('%.2f → %.2f', coverage_before, coverage_after) AS change FROM rated r
)
SELECT ROW_NUMBER() OVER ranked AS rank, m.number AS licence, m.provider, p.name AS provider_name,
  m.kind, m.ends, CAST(julianday(m.ends) - julianday(:on) AS INTEGER) AS days, m.territory,
  CASE WHEN m.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
  m.service, m.level, m.services, m.places AS places_lost, m.need, m.coverage_before,
  m.coverage_after, m.unmet_added AS unmet_need_added,
  CASE :lang
    WHEN 'bg' THEN 'Ако ' || m.number || ' изтече, ' || m.territory || ' губи ' || m.places
      || CASE m.places WHEN 1 THEN ' място' ELSE ' места' END || ' за ' || m.service
      || CASE WHEN m.need IS NULL THEN '; потребността не е определена'
        WHEN m.need = 0 THEN '; там няма потребност'
        ELSE ': ' || replace(m.change, '.', ',') END
    ELSE 'If ' || m.number || ' lapses, ' || m.territory || ' loses ' || m.places
      || CASE m.places WHEN 1 THEN ' place' ELSE ' places' END || ' of ' || m.service
      || CASE WHEN m.need IS NULL THEN '; the need is not defined'
        WHEN m.need = 0 THEN '; there is no need there'
        ELSE ': ' || m.change END
  END AS effect,
  marks('licence', m.licence_doubted) AS marks
FROM measured m
LEFT JOIN provider p ON p.eik = m.provider
LEFT JOIN territory t ON t.code = m.territory
WINDOW ranked AS (ORDER BY m.unmet_added DESC, m.places DESC, m.ends, m.number,
  m.territory, m.service, m.level)
ORDER BY rank LIMIT COALESCE(:top, -1)
