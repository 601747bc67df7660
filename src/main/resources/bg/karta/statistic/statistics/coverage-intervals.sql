-- bg: Сигурност на дяловете и честотите на покритието
-- en: How certain shares and rates of coverage are
-- unit-bg: потребители; места; дял; на 1000 души
-- unit-en: users; places; ratio; per 1000 persons
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: level text Ниво | Level
-- column: users integer Потребители | Users
-- column: capacity integer Места | Places
-- column: utilisation decimal Заетост | In use
-- column: utilisation_low decimal Заетост, от | Low
-- column: utilisation_high decimal Заетост, до | High
-- column: need decimal Потребност | Need
-- column: need_met decimal Покрита | Met
-- column: effective_coverage decimal Реално | Effective
-- column: effective_coverage_low decimal Реално, от | Eff. low
-- column: effective_coverage_high decimal Реално, до | Eff. high
-- column: category text Група | Group
-- column: persons integer Души | Persons
-- column: users_per_1000 decimal Потребители на 1000 | Users per 1000
-- column: users_per_1000_low decimal Потребители на 1000, от | Users per 1000, low
-- column: users_per_1000_high decimal Потребители на 1000, до | Users per 1000, high
-- column: waiting integer Чакащи | Waiting
-- column: waiting_per_1000 decimal Чакащи на 1000 | Waiting per 1000
-- column: waiting_per_1000_low decimal Чакащи на 1000, от | Waiting per 1000, low
-- column: waiting_per_1000_high decimal Чакащи на 1000, до | Waiting per 1000, high
-- column: small boolean Малък брой | Small
-- column: per text Ред за | Row of
-- column: marks marks Бележки | Marks
-- words: level level
-- words: per per
-- words: category population-group
-- detail: per
-- detail: territory_name
-- detail: level
-- detail: users
-- detail: capacity
-- detail: need
-- detail: need_met
-- detail: category
-- detail: persons
-- detail: users_per_1000
-- detail: users_per_1000_low
-- detail: users_per_1000_high
-- detail: waiting
-- detail: waiting_per_1000
-- detail: waiting_per_1000_low
-- detail: waiting_per_1000_high
-- detail: small
-- note-bg: Дяловете (заетост, реално покритие) са с интервали по Уилсън, честотите на 1000 души – по Байар. Реалното покритие е дял от потребността, закръглена до цели потребители. Без интервал е дял, чиято горна част е по-голяма от цялото.
-- note-bg: Честотите са на 1000 души от групата на норматива; когато нормативът е за повече групи или няма такъв – от цялото население. Услуга на областно ниво няма честота за общината, в която е. „Малък брой“ бележи места, потребност или души под границата (--small).
-- note-en: Shares (in use, effective coverage) have intervals by Wilson, rates per 1000 persons by Byar. Effective coverage is a share of the need rounded to whole users. A share whose part is more than the whole has no interval.
-- note-en: Rates are per 1000 persons of the group that the norm counts; of all persons where it counts several groups or there is none. A service of oblast level has no rate for the municipality it stands in. "Small" marks places, need or persons below the limit (--small).
-- note-bg: Редовете за типове услуги и за видове дейност по чл. 15 ЗСУ (колоната per: type, kind; --per) не се събират: всяка услуга е и в своя тип, и във всеки свой вид дейност.
-- note-en: Rows of types of service and of kinds of activity of art. 15 ZSU (the column per: type, kind; --per) do not add up: each service is both in its type and in each of its kinds.
-- default: per
-- default: by = municipality
-- default: service
-- default: view = located
-- default: small = 20
-- default: confidence = 95
-- uses: coverage/coverage
-- uses: coverage/interval
SELECT territory, territory_name, service, level, users, capacity, utilisation,
  MAX(CASE name WHEN 'utilisation' THEN low END) AS utilisation_low,
  MAX(CASE name WHEN 'utilisation' THEN high END) AS utilisation_high,
  need, need - unmet_need AS need_met, effective_coverage,
  MAX(CASE name WHEN 'effective' THEN low END) AS effective_coverage_low,
  MAX(CASE name WHEN 'effective' THEN high END) AS effective_coverage_high,
  category, persons, 1000.0 * users / NULLIF(persons, 0) AS users_per_1000,
  MAX(CASE name WHEN 'users' THEN low END) AS users_per_1000_low,
  MAX(CASE name WHEN 'users' THEN high END) AS users_per_1000_high,
  waiting, 1000.0 * waiting / NULLIF(persons, 0) AS waiting_per_1000,
  MAX(CASE name WHEN 'waiting' THEN low END) AS waiting_per_1000_low,
  MAX(CASE name WHEN 'waiting' THEN high END) AS waiting_per_1000_high,
  (capacity > 0 AND capacity < :small) OR COALESCE(need < :small, 0) OR COALESCE(persons < :small, 0) AS small,
  per, marks
FROM bounded
WHERE (:service IS NULL OR service = :service) AND (:per IS NULL OR per = :per)
GROUP BY territory, service, level
ORDER BY territory, service, level
