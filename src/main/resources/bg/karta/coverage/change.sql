-- bg: Промяна на покритието спрямо по-ранен ден
-- en: Change of coverage against an earlier day
-- unit-bg: потребители; места; дял
-- unit-en: users; places; ratio
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: level text Ниво | Level
-- column: coverage_before decimal Преди | Before
-- column: coverage decimal Сега | Now
-- column: coverage_change decimal Промяна | Change
-- column: need_before decimal Потребност преди | Need before
-- column: need decimal Потребност | Need
-- column: need_change decimal Промяна на потребността | Change of need
-- column: capacity_before integer Места преди | Places before
-- column: capacity integer Места | Places
-- column: capacity_change integer Промяна на местата | Change of places
-- column: users_before integer Потребители преди | Users before
-- column: users integer Потребители | Users
-- column: users_change integer Промяна на потребителите | Change of users
-- column: waiting_before integer Чакащи преди | Waiting before
-- column: waiting integer Чакащи | Waiting
-- column: waiting_change integer Промяна на чакащите | Change of waiting
-- column: break text Прекъсване | Break
-- column: reason text Причина | Reason
-- column: info text Бележка | Remark
-- column: per text Ред за | Row of
-- column: marks_before marks Бележки преди | Marks before
-- column: marks marks Бележки | Marks
-- detail: per
-- detail: territory_name
-- detail: level
-- detail: need_before
-- detail: need
-- detail: need_change
-- detail: capacity_before
-- detail: capacity
-- detail: users_before
-- detail: users
-- detail: users_change
-- detail: waiting_before
-- detail: waiting
-- detail: waiting_change
-- detail: reason
-- detail: info
-- note-bg: Прекъсване: двата дни не са пряко сравними, защото потребността се определя по друг начин. norm-changed, norm-added, norm-removed = нормативът е променен, въведен, отпаднал; plan-to-norm, norm-to-plan = потребността е била по плана и вече е по норматива, или обратно; map-changed = друга приета карта; plan-added, plan-removed = планът се появява или отпада; people-added, people-removed = населението за норматива е известно само в единия ден. Разликата е показана, но не казва дали услугите са станали повече.
-- note-bg: При сбор (--by oblast, country) прекъсване в една клетка прекъсва целия ред. population-year е бележка, а не прекъсване: нормативът е същият, но броят на хората е от друга година.
-- note-en: Break: the two days do not compare directly, as the need is defined in another way. norm-changed, norm-added, norm-removed; plan-to-norm, norm-to-plan = the need was by the plan and is by the norm, or the other way round; map-changed = another map is adopted; plan-added, plan-removed = there is a plan on one day only; people-added, people-removed = the people that the norm counts are known on one day only. The difference is shown, but does not say whether there are more services.
-- note-en: In a sum (--by oblast, country) a break in one cell breaks the row. population-year is a remark and no break: the norm is the same, but the people are those of another year.
-- note-bg: Редовете за типове услуги и за видове дейност по чл. 15 ЗСУ (колоната per: type, kind; --per) не се събират: всяка услуга е и в своя тип, и във всеки свой вид дейност.
-- note-en: Rows of types of service and of kinds of activity of art. 15 ZSU (the column per: type, kind; --per) do not add up: each service is both in its type and in each of its kinds.
-- default: per
WITH compared AS (
  SELECT COALESCE(a.territory, b.territory) AS place, COALESCE(a.service, b.service) AS service,
    COALESCE(a.level, b.level) AS level, a.source, b.source AS old_source, a.norms, b.norms AS old_norms,
    a.map, b.map AS old_map, a.years, b.years AS old_years
  FROM temp.change_basis_after a FULL JOIN temp.change_basis_before b
    ON b.territory = a.territory AND b.service = a.service AND b.level = a.level
),
cell_break(place, service, level, code, reason) AS (
  SELECT place, service, level,
    CASE WHEN old_norms IS NULL THEN 'norm-added' WHEN norms IS NULL THEN 'norm-removed' ELSE 'norm-changed' END,
    COALESCE(old_norms, '–') || ' → ' || COALESCE(norms, '–')
  FROM compared
  WHERE (source = 'norm' OR old_source = 'norm') AND norms IS NOT old_norms
  UNION ALL
  SELECT place, service, level, old_source || '-to-' || source,
    CASE WHEN source = 'norm' THEN old_map || ' → ' || norms ELSE old_norms || ' → ' || map END
  FROM compared WHERE source <> old_source
  UNION ALL
  SELECT place, service, level, 'map-changed', old_map || ' → ' || map
  FROM compared WHERE source = 'plan' AND old_source = 'plan' AND map <> old_map
  UNION ALL
  SELECT place, service, level, CASE WHEN source IS NULL THEN 'plan-removed' ELSE 'plan-added' END,
    COALESCE(old_map, '–') || ' → ' || COALESCE(map, '–')
  FROM compared WHERE (source = 'plan' AND old_source IS NULL) OR (source IS NULL AND old_source = 'plan')
  UNION ALL
  SELECT place, service, level, CASE WHEN source IS NULL THEN 'people-removed' ELSE 'people-added' END,
    COALESCE(old_years, '–') || ' → ' || COALESCE(years, '–')
  FROM compared
  WHERE norms IS old_norms
    AND ((source = 'norm' AND old_source IS NULL) OR (source IS NULL AND old_source = 'norm'))
),
cell_info AS (
  SELECT place, service, level, 'population-year ' || old_years || ' → ' || years AS info FROM compared
  WHERE source = 'norm' AND old_source = 'norm' AND years <> old_years
),
break_seen AS (
  SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast ELSE b.place END AS territory,
    b.service, b.level, b.code, b.reason, NULL AS info
  FROM cell_break b JOIN territory t ON t.code = b.place
  UNION ALL
  SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN t.oblast ELSE i.place END, i.service, i.level,
    NULL, NULL, i.info
  FROM cell_info i JOIN territory t ON t.code = i.place
),
marked AS MATERIALIZED (
  SELECT territory, service, level, group_concat(DISTINCT code) AS break,
    group_concat(DISTINCT reason) AS reason, group_concat(DISTINCT info) AS info
  FROM (SELECT * FROM break_seen ORDER BY code, reason, info) GROUP BY territory, service, level
),
paired AS (
  SELECT COALESCE(a.territory, b.territory) AS territory, COALESCE(a.territory_name, b.territory_name)
      AS territory_name, COALESCE(a.service, b.service) AS service, COALESCE(a.level, b.level) AS level,
    b.coverage AS coverage_before, a.coverage, b.need AS need_before, a.need,
    COALESCE(b.capacity, 0) AS capacity_before, COALESCE(a.capacity, 0) AS capacity,
    b.users AS users_before, a.users, b.waiting AS waiting_before, a.waiting,
    COALESCE(a.per, b.per) AS per, b.marks AS marks_before, a.marks
  FROM temp.change_figures_after a FULL JOIN temp.change_figures_before b
    ON b.territory = a.territory AND b.service = a.service AND b.level = a.level
)
SELECT territory, p.territory_name, service, level, coverage_before, coverage,
  coverage - coverage_before AS coverage_change, need_before, need, need - need_before AS need_change,
  capacity_before, capacity, capacity - capacity_before AS capacity_change, users_before, users,
  users - users_before AS users_change, waiting_before, waiting, waiting - waiting_before AS waiting_change,
  m.break, m.reason, m.info, per, marks_before, marks
FROM paired p LEFT JOIN marked m USING (territory, service, level)
WHERE (:service IS NULL OR service = :service) AND (:per IS NULL OR per = :per)
ORDER BY coverage_change IS NULL, coverage_change, capacity_change, territory, service, level
LIMIT COALESCE(:top, -1)
