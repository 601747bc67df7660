-- bg: Ефект на добавените средства върху места, потребители и чакащи
-- en: Effect of added money on places, users and waiting
-- unit-bg: пари във валутата на реда; места; потребители; чакащи; дял
-- unit-en: money in the currency of the row; places; users; waiting; ratio
-- column: part text Ред | Row
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: currency text Валута | Currency
-- column: added decimal Добавени | Added
-- column: share_of_sum decimal Дял от сумата | Share of the sum
-- column: price_effect decimal От цена | By price
-- column: volume_effect decimal От места | By places
-- column: interaction decimal От двете | By both
-- column: line_effect decimal Нови/отпаднали | New/ended
-- column: places_before decimal Места преди | Places before
-- column: places_after decimal Места след | Places after
-- column: users_before decimal Заети преди | Users before
-- column: users_after decimal Заети след | Users after
-- column: waiting_before decimal Чакащи преди | Waiting before
-- column: waiting_after decimal Чакащи след | Waiting after
-- column: added_per_place decimal Добавени/място | Added/place
-- column: added_per_user decimal Добавени/човек | Added/user
-- column: amount_before decimal Средства преди | Money before
-- column: amount_after decimal Средства след | Money after
-- column: planned_places_before integer Места по план преди | Planned places before
-- column: planned_places_after integer Места по план след | Planned places after
-- column: added_per_planned_place decimal Добавени/място по план | Added/planned place
-- column: year_before integer От | From
-- column: year_after integer До | To
-- column: added_in_doubt decimal Съмнително добавени | Added in doubt
-- column: places_in_doubt_before decimal Съмнителни места преди | Places in doubt before
-- column: places_in_doubt_after decimal Съмнителни места след | Places in doubt after
-- column: users_in_doubt_before decimal Съмнителни заети преди | Users in doubt before
-- column: users_in_doubt_after decimal Съмнителни заети след | Users in doubt after
-- column: waiting_in_doubt_before decimal Съмнителни чакащи преди | Waiting in doubt before
-- column: waiting_in_doubt_after decimal Съмнителни чакащи след | Waiting in doubt after
-- column: marks marks Бележки | Marks
-- words: currency currency
-- words: part money-part
-- detail: territory_name
-- detail: share_of_sum
-- detail: line_effect
-- detail: places_before
-- detail: places_after
-- detail: users_before
-- detail: users_after
-- detail: waiting_before
-- detail: waiting_after
-- detail: added_per_place
-- detail: added_per_user
-- detail: amount_before
-- detail: amount_after
-- detail: planned_places_before
-- detail: planned_places_after
-- detail: added_per_planned_place
-- detail: year_before
-- detail: year_after
-- detail: added_in_doubt
-- detail: places_in_doubt_before
-- detail: places_in_doubt_after
-- detail: users_in_doubt_before
-- detail: users_in_doubt_after
-- detail: waiting_in_doubt_before
-- detail: waiting_in_doubt_after
-- note-bg: Метод: за всяка община и тип добавените средства = места преди × промяна на средствата за място (от цена) + средства за място преди × промяна на местата (от места) + двете промени една по друга (от двете); места са тези по план, а средствата за място – сумата, разделена на тях. Ред само в едната година няма с какво да се сравни и е в „Нови/отпаднали“. Четирите събираеми се сумират и дават точно добавеното.
-- note-bg: Места, потребители и чакащи са средни за годината: местата – на откритите услуги, за частта от годината, през която са били открити; потребителите и чакащите – средната стойност на месечните отчети на услугата, за същата част. Община и тип, за които потребителите (или чакащите) са известни само за едната година, не се броят в никоя от двете. Добавените средства на добавено място и потребител нямат стойност, когато нищо не е добавено или парите и местата вървят в различни посоки.
-- note-bg: Методът описва какво се е променило заедно; той не доказва, че парите са причината. Местата и чакащите зависят и от друго: строеж, персонал, заплати, отчети, които някой не е подал.
-- note-bg: Редове: територия и тип (cell); общо в записите (total) – сбор, който не се събира с другите редове, обявено (announced) – обявената сума (--sum); извън записите (not-in-records) – частта от нея, която записите не показват (отрицателна, когато показват повече). Дялът от сумата е добавеното, разделено на нея.
-- note-en: Method: for each municipality and type, added money = places before × change of the money per place (by price) + money per place before × change of places (by places) + both changes, one times the other (by both); places are those planned, money per place is the amount over them. A line of one year only has nothing to be compared with and is under "New/ended". The four parts are summed and make exactly what was added.
-- note-en: Places, users and waiting are averages of the year: places of the open services for the part of the year that they were open; users and waiting the mean of the service's monthly reports, for the same part. A municipality and type whose users (or waiting) are known of one year only count in neither. Added money per added place and user has no value where none were added, or where money and places go different ways.
-- note-en: The method describes what changed together; it does not prove that the money is the cause. Places and queues hang on other things too: building, staff, wages, reports that somebody did not file.
-- note-en: Rows: territory and type (cell); all on record (total), a sum that is not to be added to the other rows; announced – the sum that was announced (--sum), not in the records (not-in-records) – the part of it that the records do not show (negative where they show more). The share of the sum is what was added over it.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение: редът, планът за който в една от двете години е такъв (с --strict двете му страни не се сравняват и не влизат в сборовете), местата на услуга, потребителите и чакащите на услуга, чийто запис или отчет от годината е такъв. То влиза в числата, освен с --strict: тогава те са без него. Колоните за съмнителното казват в двата случая с колко числото с него е повече от числото без него (отрицателно, когато е по-малко).
-- note-en: In doubt is what rests on a record with an open error or warning: a line of which the plan of one of the two years does (with --strict neither side is compared or summed), the places of a service, the users and waiting of a service whose record or report of the year does. It is in the figures, but for --strict: they are then without it. Either way the columns "in doubt" say by how much the figure with it is above the figure without (negative where it is below).
-- default: by = municipality
-- default: service
-- default: from
-- default: to
-- default: sum
-- default: currency
-- uses: money/asked-years
-- uses: money/money-effect
-- uses: money/money-doubt
WITH announced AS (
  SELECT CAST(ROUND(:sum * 100) AS INTEGER) AS cents WHERE :sum IS NOT NULL
),
effect_row AS (
  SELECT CASE part WHEN 'cell' THEN 1 ELSE 2 END AS place, part, territory, service, added,
    added_in_doubt FROM effect_sum
  UNION ALL
  SELECT 3, 'announced', NULL, NULL, cents, 0 FROM announced
  UNION ALL
  SELECT 4, 'not-in-records', NULL, NULL, cents - COALESCE(t.added, 0), -COALESCE(t.added_in_doubt, 0)
  FROM announced LEFT JOIN effect_sum t ON t.part = 'total'
)
SELECT r.part, r.territory,
  CASE WHEN r.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
  r.service, a.currency, r.added / 100.0 AS added,
  1.0 * r.added / (SELECT cents FROM announced) AS share_of_sum,
  e.price_effect / 100.0 AS price_effect, e.volume_effect / 100.0 AS volume_effect,
  e.interaction / 100.0 AS interaction, e.line_effect / 100.0 AS line_effect,
  e.places_before, e.places_after, e.users_before, e.users_after, e.waiting_before, e.waiting_after,
  CASE WHEN e.added * (e.places_after - e.places_before) > 0
    THEN ROUND(ROUND(e.added / (e.places_after - e.places_before), 4)) / 100 END AS added_per_place,
  CASE WHEN e.added_for_users * (e.users_after - e.users_before) > 0
    THEN ROUND(ROUND(e.added_for_users / (e.users_after - e.users_before), 4)) / 100 END
    AS added_per_user,
  e.amount_before / 100.0 AS amount_before, e.amount_after / 100.0 AS amount_after,
  e.planned_places_before, e.planned_places_after,
  CASE WHEN e.added * (e.planned_places_after - e.planned_places_before) > 0
    THEN ROUND(ROUND(1.0 * e.added / (e.planned_places_after - e.planned_places_before), 4)) / 100
    END AS added_per_planned_place,
  a.year_before, a.year_after, r.added_in_doubt / 100.0 AS added_in_doubt,
  ROUND(e.places_in_doubt_before, 6) AS places_in_doubt_before,
  ROUND(e.places_in_doubt_after, 6) AS places_in_doubt_after,
  ROUND(e.users_in_doubt_before, 6) AS users_in_doubt_before,
  ROUND(e.users_in_doubt_after, 6) AS users_in_doubt_after,
  ROUND(e.waiting_in_doubt_before, 6) AS waiting_in_doubt_before,
  ROUND(e.waiting_in_doubt_after, 6) AS waiting_in_doubt_after,
  marks('finding', EXISTS (SELECT 1 FROM money_doubt d WHERE d.year IN (a.year_before, a.year_after)
    AND (r.part IN ('total', 'not-in-records')
      OR (r.part = 'cell' AND d.territory = r.territory AND d.service = r.service))))
    AS marks
FROM effect_row r CROSS JOIN asked a
LEFT JOIN effect_sum e ON e.part = r.part AND e.territory = r.territory AND e.service IS r.service
LEFT JOIN territory t ON t.code = r.territory
ORDER BY r.place, r.territory, r.service
