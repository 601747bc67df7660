-- bg: Промяна на средствата, местата и потребителите между две години
-- en: Change of money, places and users between two years
-- unit-bg: пари във валутата на реда; места; потребители; процент
-- unit-en: money in the currency of the row; places; users; percent
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: measure text Показател | Measure
-- column: currency text Валута | Currency
-- column: year_before integer От | From
-- column: year_after integer До | To
-- column: before decimal Преди | Before
-- column: after decimal След | After
-- column: difference decimal Разлика | Difference
-- column: percent decimal Процент | Percent
-- column: note text Бележка | Note
-- column: original_before decimal Записано преди | On record before
-- column: original_currency_before text Валута преди | Currency before
-- column: original_after decimal Записано след | On record after
-- column: original_currency_after text Валута след | Currency after
-- column: in_doubt_before decimal Съмнително преди | In doubt before
-- column: in_doubt_after decimal Съмнително след | In doubt after
-- column: marks marks Бележки | Marks
-- words: currency currency
-- words: original_currency_before currency
-- words: original_currency_after currency
-- words: measure money-measure
-- words: note money-note
-- detail: difference
-- detail: territory_name
-- detail: currency
-- detail: note
-- detail: year_before
-- detail: year_after
-- detail: original_before
-- detail: original_currency_before
-- detail: original_after
-- detail: original_currency_after
-- detail: in_doubt_before
-- detail: in_doubt_after
-- note-bg: Показатели: планирани средства (planned), разход (spent), места по план (planned-places), места (places) – места на откритите услуги, потребители (users), план на място (planned-per-place), план на потребител (planned-per-user), разход на място (spent-per-place) и разход на потребител (spent-per-user) – план и разход на място и на потребител; определени са както в money-costs.
-- note-bg: Бележка: само преди (only-before) и само след (only-after) – прекъсване на реда: има стойност само за едната година и разлика не се смята; отчасти (partly) – за някоя от събраните общини планът или разходът (според показателя) е само за едната година, така че сборовете не са на едно и също.
-- note-bg: Двете години са в една валута: всяка записана сума е превалутирана по пълния курс 1 EUR = 1,95583 BGN и закръглена до цент (стотинка). „Записано“ са сумите, както са подадени, когато са в една валута.
-- note-en: Measures: planned and spent money, planned-places, places (of open services), users, planned-per-place, planned-per-user, spent-per-place and spent-per-user; all as money-costs defines them.
-- note-en: Note: only before (only-before) and only after (only-after) – a break in the series: there is a value for one year only and no difference is computed; partly – of some municipality summed here the plan or the expenditure (as the measure asks) is of one year only, so the sums are not of the same.
-- note-en: Both years are in one currency: each amount on record was converted at the full rate of 1 EUR = 1.95583 BGN and rounded to the cent. "On record" are the amounts as submitted, where they are in one currency.
-- note-bg: Услуга, която през годината е сменила община, вид или финансиране, е във всяко от тях за дните, в които е била там: местата ѝ – по местодни, и разходът ѝ е разделен така; потребителите са от отчетите за тези месеци. Като една услуга се брои там, където е била последно.
-- note-en: A service that within the year went to another municipality, type or funding is in each for the days that it was there: its places by place-days, by which what it spent is shared too; its users are of the reports of those months. It is counted as one service where it was last.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение: сумата от бюджета или разхода, местата на услугата, потребителите на услуга, чийто запис или отчет от годината е такъв. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: In doubt is what rests on a record with an open error or warning: the amount of a budget or an expenditure, the places of a service, the users of a service whose record or report of the year is one. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- default: by = municipality
-- default: service
-- default: from
-- default: to
-- default: currency
-- uses: money/asked-years
-- uses: money/money-figure
-- uses: money/money-doubt
WITH compared AS (
  SELECT f.territory, f.service, f.place, f.measure, f.is_money, a.currency, a.year_before, a.year_after,
    MAX(CASE f.year WHEN a.year_before THEN f.value END) AS before,
    MAX(CASE f.year WHEN a.year_after THEN f.value END) AS after,
    MAX(CASE f.year WHEN a.year_before THEN f.original END) AS original_before,
    MAX(CASE f.year WHEN a.year_before THEN f.original_currency END) AS original_currency_before,
    MAX(CASE f.year WHEN a.year_after THEN f.original END) AS original_after,
    MAX(CASE f.year WHEN a.year_after THEN f.original_currency END) AS original_currency_after,
    MAX(CASE f.year WHEN a.year_before THEN f.in_doubt END) AS in_doubt_before,
    MAX(CASE f.year WHEN a.year_after THEN f.in_doubt END) AS in_doubt_after
  FROM money_figure f JOIN asked a ON a.year_before <> a.year_after
  GROUP BY f.territory, f.service, f.measure
),
years_of_cell AS (
  SELECT municipality, oblast, service, COUNT(planned) AS planned, COUNT(spent) AS spent
  FROM money_cell GROUP BY municipality, service
),
broken AS (
  SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN oblast ELSE municipality END
      AS territory, service, MAX(planned = 1) AS planned, MAX(spent = 1) AS spent
  FROM years_of_cell GROUP BY 1, 2
)
SELECT c.territory,
  CASE WHEN c.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
  c.service, c.measure,
  CASE WHEN c.is_money THEN c.currency END AS currency,
  c.year_before, c.year_after, c.before, c.after,
  IIF(c.is_money, ROUND(c.after - c.before, 2), c.after - c.before) AS difference,
  ROUND(100.0 * (c.after - c.before) / NULLIF(c.before, 0), 2) AS percent,
  CASE WHEN c.after IS NULL AND c.before IS NULL THEN NULL WHEN c.after IS NULL THEN 'only-before' WHEN c.before IS NULL THEN 'only-after'
    WHEN c.measure LIKE 'planned%' AND b.planned OR c.measure LIKE 'spent%' AND b.spent
    THEN 'partly' END AS note,
  c.original_before, c.original_currency_before, c.original_after, c.original_currency_after,
  c.in_doubt_before, c.in_doubt_after,
  marks('finding', EXISTS (SELECT 1 FROM money_doubt d WHERE d.year IN (c.year_before, c.year_after)
    AND d.territory = c.territory AND d.service = c.service)) AS marks
FROM compared c
JOIN broken b USING (territory, service)
LEFT JOIN territory t ON t.code = c.territory
WHERE c.before IS NOT NULL OR c.after IS NOT NULL OR c.in_doubt_before > 0 OR c.in_doubt_after > 0
ORDER BY c.territory, c.service, c.place
