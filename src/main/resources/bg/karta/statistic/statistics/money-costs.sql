-- bg: Планирани и изразходвани средства по територия и тип услуга
-- en: Money planned and spent by territory and type of service
-- unit-bg: пари във валутата на реда; места; потребители; дял
-- unit-en: money in the currency of the row; places; users; ratio
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: currency text Валута | Currency
-- column: planned decimal План | Planned
-- column: spent decimal Разход | Spent
-- column: execution decimal Изпълнение | Execution
-- column: places decimal Места | Places
-- column: users decimal Потребители | Users
-- column: spent_per_place decimal Разход/място | Spent/place
-- column: spent_per_user decimal Разход/човек | Spent/user
-- column: planned_per_place decimal План/място | Planned/place
-- column: planned_per_user decimal План/човек | Planned/user
-- column: planned_places integer Места по план | Planned places
-- column: standard decimal Стандарт | Standard
-- column: services integer Услуги | Services
-- column: spent_services integer Услуги с разход | Services with expenditure
-- column: spent_other decimal Разход извън държавните | Spent, not state-funded
-- column: year integer Година | Year
-- column: planned_in_doubt decimal Съмнителен план | Planned in doubt
-- column: spent_in_doubt decimal Съмнителен разход | Spent in doubt
-- column: planned_places_in_doubt integer Съмнителни места по план | Planned places in doubt
-- column: places_in_doubt decimal Съмнителни места | Places in doubt
-- column: users_in_doubt decimal Съмнителни потребители | Users in doubt
-- column: marks marks Бележки | Marks
-- words: currency currency
-- detail: territory_name
-- detail: execution
-- detail: places
-- detail: users
-- detail: planned_per_place
-- detail: planned_per_user
-- detail: planned_places
-- detail: standard
-- detail: services
-- detail: spent_services
-- detail: spent_other
-- detail: year
-- detail: planned_in_doubt
-- detail: spent_in_doubt
-- detail: planned_places_in_doubt
-- detail: places_in_doubt
-- detail: users_in_doubt
-- note-bg: Планирани са сумите от budget, изразходвани – от expenditure, за услугите, които се финансират от държавата или за които не е казано от кого; разходът на другите услуги е в отделна колона и не се сравнява с плана. Показани са територии и типове, за които през годината има поне едното.
-- note-bg: Местата и потребителите са средни за годината. Местата на услуга се броят за частта от годината (в дни), през която е била открита; потребителите ѝ са средната стойност на месечните ѝ отчети за годината, за същата част.
-- note-bg: Стандартът е средният, претеглен с местата. Разходът на място е на услугите с отчетен разход, които са били открити; разходът и планът на потребител са там, където са известни и парите, и потребителите. Изпълнението е разход към план. Съотношенията са на сборовете; което не е определено, няма стойност.
-- note-bg: Всяка записана сума се превалутира сама по пълния курс 1 EUR = 1,95583 BGN и се закръглява до цент (стотинка); сборовете са на закръглените суми.
-- note-en: Planned is what budget has, spent what expenditure has for the services that the state funds, or of which nobody said who funds them; what other services spent is in a column of its own and not compared with the plan. Shown are territories and types that have at least one of the two in the year.
-- note-en: Places and users are averages of the year. The places of a service count for the part of the year (in days) that it was open; its users are the mean of its monthly reports of the year, for the same part.
-- note-en: The standard is the mean weighted by places. Spent per place is of services with recorded expenditure that were open; spent and planned per user are of those where both money and users are known. Execution is spent over planned. Ratios are of sums; what is not defined has no value.
-- note-en: Each amount on record is converted by itself at the full rate of 1 EUR = 1.95583 BGN and rounded to the cent; sums are of the rounded amounts.
-- note-bg: Услуга, която през годината е сменила община, вид или финансиране, е във всяко от тях за дните, в които е била там: местата ѝ – по местодни, и разходът ѝ е разделен така; потребителите са от отчетите за тези месеци. Като една услуга се брои там, където е била последно.
-- note-en: A service that within the year went to another municipality, type or funding is in each for the days that it was there: its places by place-days, by which what it spent is shared too; its users are of the reports of those months. It is counted as one service where it was last.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение: сумата от бюджета или разхода, местата на услугата, потребителите на услуга, чийто запис или отчет от годината е такъв. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: In doubt is what rests on a record with an open error or warning: the amount of a budget or an expenditure, the places of a service, the users of a service whose record or report of the year is one. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- default: by = municipality
-- default: service
-- default: year
-- default: currency
-- uses: money/asked-year
-- uses: money/money-sum
-- uses: money/money-doubt
SELECT m.territory,
  CASE WHEN m.territory = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS territory_name,
  m.service, a.currency, m.planned / 100.0 AS planned, m.spent / 100.0 AS spent, m.execution,
  m.places, m.users, m.spent_per_place / 100.0 AS spent_per_place,
  m.spent_per_user / 100.0 AS spent_per_user, m.planned_per_place / 100.0 AS planned_per_place,
  m.planned_per_user / 100.0 AS planned_per_user, m.planned_places, m.standard / 100.0 AS standard,
  m.services, m.spent_services, m.spent_other / 100.0 AS spent_other, m.year,
  m.planned_in_doubt / 100.0 AS planned_in_doubt, m.spent_in_doubt / 100.0 AS spent_in_doubt,
  m.planned_places_in_doubt, m.places_in_doubt, m.users_in_doubt,
  marks('finding', (m.year, m.territory, m.service) IN money_doubt) AS marks
FROM money_sum m CROSS JOIN asked a LEFT JOIN territory t ON t.code = m.territory
ORDER BY m.territory, m.service
