-- bg: Резултати от работата по случаи
-- en: Outcomes of casework
-- unit-bg: случаи; дни; дял
-- unit-en: caseworks; days; ratio
-- column: part_name text Група | Group
-- column: part text Код | Code
-- column: caseworks integer Случаи | Cases
-- column: persons integer Лица | Persons
-- column: closed integer Приключени | Closed
-- column: placed integer На работа | Placed
-- column: placed_primary integer Първичен пазар | Primary
-- column: placed_subsidised integer Субсидирани | Subsidised
-- column: median_days decimal Медиана | Median
-- column: km_median_days integer Медиана (Каплан–Майер) | Median (Kaplan–Meier)
-- column: followed_6m integer Отпреди 6 м. | 6 months old
-- column: placed_6m integer На работа до 6 м. | Placed in 6 months
-- column: share_6m decimal До 6 м. | In 6 m.
-- column: followed_12m integer Отпреди 12 м. | 12 months old
-- column: placed_12m integer На работа до 12 м. | Placed in 12 months
-- column: share_12m decimal До 12 м. | In 12 m.
-- column: work_known integer Проследени на работа | Work followed
-- column: at_work_6m integer Работят след 6 м. | At work after 6 months
-- column: at_work_share decimal След 6 м. | After 6 m.
-- column: at_work_unknown integer Не може да се каже | Cannot be said
-- column: young integer Млади | Young
-- column: long_term integer Трайно безработни | Long-term unemployed
-- column: repeated integer Повторни | Repeated
-- column: reopened integer Отворени отново | Opened again
-- detail: part
-- detail: persons
-- detail: closed
-- detail: placed_primary
-- detail: placed_subsidised
-- detail: km_median_days
-- detail: followed_6m
-- detail: placed_6m
-- detail: followed_12m
-- detail: placed_12m
-- detail: work_known
-- detail: at_work_6m
-- detail: at_work_unknown
-- detail: young
-- detail: long_term
-- detail: repeated
-- detail: reopened
-- note-bg: „Медиана“ е броят дни от откриването до първата работа само на започналите работа. „Медиана (Каплан–Майер)“ отчита и останалите, докато са проследени: денят, до който половината са започнали работа; без стойност, ако са по-малко от половината.
-- note-bg: „До 6 м.“ и „До 12 м.“ са дялове от случаите, открити поне толкова преди деня. „След 6 м.“ е делът на тези, които още работят: до деня шест месеца след първото започване на работа няма край на работата; броят се започналите поне 6 месеца преди деня, чийто случай не е приключен по-рано. За другите не може да се каже.
-- note-bg: По пречки (barrier) случаят се брои при всяка от своите, с думите на центъра: групите не се сумират. Възрастта е в годината на откриване, защото се знае само годината на раждане. Млади са отбелязаните така и тези под 29 години; трайно безработни – без работа 12 и повече месеца при откриването.
-- note-bg: Повторни са случаите на лица, които вече са имали друг; „Отворени отново“ – тези, открити до толкова месеца след приключването на друг, колкото е зададено с --again-within (12, ако не е зададено).
-- note-en: The median is the number of days from the opening to the first placement, of those placed only. The median (Kaplan–Meier) takes in the others as long as they were followed: the day by which half were placed; no value where fewer than half were.
-- note-en: In 6 and in 12 months are shares of the caseworks opened at least that long before the day. After 6 months is the share of those still at work: no end of the job up to the day six months after the first placement; counted are those placed at least 6 months before the day whose casework was not closed earlier. Of the others it cannot be said.
-- note-en: By barrier a casework counts under each of its own, in the words of the centre: the groups have no sum. Age is that of the year of opening, as only the year of birth is known. Young are those marked so and those under 29; long-term unemployed those without work for 12 months or more at the opening.
-- note-en: Repeated are caseworks of persons who had another one before; opened again those opened within as many months after the closing of another as --again-within says (12 where it says nothing).
-- default: by = all
-- default: again = 12
-- default: event = placement
-- uses: work/spell
-- uses: work/kaplan-meier
WITH month_end AS MATERIALIZED (
  -- The day so many months on, or the last of that month where it has no such day.
  SELECT l.*,
    MIN(date(opened, '+6 months'), date(opened, 'start of month', '+7 months', '-1 day')) AS half,
    MIN(date(opened, '+12 months'), date(opened, 'start of month', '+13 months', '-1 day')) AS year,
    MIN(date(placed, '+6 months'), date(placed, 'start of month', '+7 months', '-1 day')) AS work_half,
    ROW_NUMBER() OVER earlier > 1 AS repeated,
    MAX(closed) OVER (PARTITION BY person ORDER BY opened, id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS closed_before
  FROM casework_life l
  WINDOW earlier AS (PARTITION BY person ORDER BY opened, id)
),
judged AS MATERIALIZED (
  SELECT m.*, julianday(placed) - julianday(opened) AS days, half <= :on AS is_half,
    year <= :on AS is_year,
    placed IS NOT NULL AND work_half <= :on
      AND (left_work IS NOT NULL OR closed IS NULL OR closed >= work_half) AS is_known,
    repeated AND opened >= closed_before
      AND opened <= MIN(date(closed_before, '+' || :again || ' months'),
        date(closed_before, 'start of month', '+' || (:again + 1) || ' months', '-1 day'))
      AS reopened
  FROM month_end m
),
ranked AS MATERIALIZED (
  SELECT g.part, j.*,
    ROW_NUMBER() OVER (PARTITION BY g.part, j.placed IS NULL ORDER BY j.days) AS place,
    COUNT(j.placed) OVER (PARTITION BY g.part) AS all_placed
  FROM casework_group g JOIN judged j ON j.id = g.id
),
summed AS (
  SELECT part, COUNT(*) AS caseworks, COUNT(DISTINCT person) AS persons, COUNT(closed) AS closed,
    COUNT(placed) AS placed, SUM(market IS 'placement-primary') AS placed_primary,
    SUM(market IS 'placement-subsidised') AS placed_subsidised,
    AVG(CASE WHEN placed IS NOT NULL AND place IN ((all_placed + 1) / 2, (all_placed + 2) / 2)
      THEN days END) AS median_days,
    SUM(is_half) AS followed_6m, SUM(is_half AND placed IS NOT NULL AND placed <= half) AS placed_6m,
    SUM(is_year) AS followed_12m,
    SUM(is_year AND placed IS NOT NULL AND placed <= year) AS placed_12m,
    SUM(is_known) AS work_known,
    SUM(is_known AND (left_work IS NULL OR left_work > work_half)) AS at_work_6m,
    COUNT(placed) - SUM(is_known) AS at_work_unknown,
    SUM(young = 'yes') AS young, SUM(long_term = 'yes') AS long_term, SUM(repeated) AS repeated,
    COALESCE(SUM(reopened), 0) AS reopened
  FROM ranked GROUP BY part
)
SELECT n.part_name, s.part, s.caseworks, s.persons, s.closed, s.placed, s.placed_primary,
  s.placed_subsidised, s.median_days,
  (SELECT MIN(k.days) FROM km k WHERE k.part = s.part AND k.survival <= 0.5 + 1e-9)
    AS km_median_days,
  s.followed_6m, s.placed_6m, 1.0 * s.placed_6m / NULLIF(s.followed_6m, 0) AS share_6m,
  s.followed_12m, s.placed_12m, 1.0 * s.placed_12m / NULLIF(s.followed_12m, 0) AS share_12m,
  s.work_known, s.at_work_6m, 1.0 * s.at_work_6m / NULLIF(s.work_known, 0) AS at_work_share,
  s.at_work_unknown, s.young, s.long_term, s.repeated, s.reopened
FROM summed s JOIN part_name n ON n.part = s.part
ORDER BY s.part
