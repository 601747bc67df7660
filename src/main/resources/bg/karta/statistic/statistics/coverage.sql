-- bg: Покритие на потребностите по територия и услуга
-- en: Coverage of need by territory and service
-- unit-bg: потребители; места; дял
-- unit-en: users; places; ratio
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: level text Ниво | Level
-- column: need decimal Нужда | Need
-- column: planned integer План | Plan
-- column: capacity integer Места | Places
-- column: licensed_capacity integer С лиценз | Licensed
-- column: users integer Заети | Users
-- column: waiting integer Чакащи | Waiting
-- column: coverage decimal Покритие | Cover
-- column: effective_coverage decimal Реално | Effective
-- column: plan_fulfilment decimal От плана | Of plan
-- column: utilisation decimal Заетост | In use
-- column: unmet_need decimal Недостиг | Unmet
-- column: surplus decimal Излишък | Surplus
-- column: waiting_per_place decimal Чакащи/място | Queue
-- column: small boolean Малък брой | Small
-- column: capacity_without_need integer Места без потребност | Without need
-- column: capacity_without_report integer Места без отчет | Not reported
-- column: per text Ред за | Row of
-- column: people_known integer Общини с население | People known of
-- column: people_missing integer Общини без население | People not known of
-- column: people_years text Население за | People of
-- column: last_report month Последен отчет | Last report
-- column: reports_missing integer Без отчет | Reports missing
-- column: capacity_in_doubt integer Съмнителни места | Places in doubt
-- column: users_in_doubt integer Съмнителни заети | Users in doubt
-- column: need_in_doubt decimal Съмнителна нужда | Need in doubt
-- column: marks marks Бележки | Marks
-- words: level level
-- words: per per
-- detail: per
-- detail: people_known
-- detail: people_missing
-- detail: people_years
-- detail: last_report
-- detail: reports_missing
-- detail: capacity_in_doubt
-- detail: users_in_doubt
-- detail: need_in_doubt
-- detail: capacity_without_need
-- detail: capacity_without_report
-- detail: small
-- detail: level
-- detail: planned
-- detail: waiting
-- detail: effective_coverage
-- detail: plan_fulfilment
-- detail: utilisation
-- detail: surplus
-- detail: waiting_per_place
-- note-bg: Потребността е по норматива, без норматив – по приетия план; без двете няма стойност. Сборовете са на места и хора, съотношенията – на сборовете; излишък на едно място не запълва недостиг на друго. „Малък брой“ бележи потребност под 20 (--small): съотношение, което един човек мести. „Места без потребност“ са местата, които участват в покритието, без там да е определена потребност; „места без отчет“ – местата на услуги, които нямат актуален отчет за потребители: заетостта ги брои за празни.
-- note-en: Need is by the norm, without a norm by the adopted plan; with neither there is no value. Sums are of places and people, ratios are of sums; a surplus in one place fills no gap in another. "Small" marks a need under 20 (--small): a ratio that one person moves. "Without need" are places that count in coverage though no need is defined where they are; "not reported" those of services without a current report of users: utilisation counts them as empty.
-- note-bg: Редовете за типове услуги и за видове дейност по чл. 15 ЗСУ (колоната per: type, kind; --per) не се събират: всяка услуга е и в своя тип, и във всеки свой вид дейност.
-- note-bg: Отчет е актуален, ако е за месеца на деня или за един от двата преди него (--report-within): по-стар не дава потребители и чакащи. „Последен отчет“ е най-новият месец, отчетен от услуга на реда, колкото и стар да е; „Без отчет“ са откритите услуги без актуален отчет. Потребност по норматив за хора няма, когато населението е известно за по-малко от 0,9 от общините (--people-known), на които тя се основава; мярката е общини, а не хора.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение, а за потребността – и на непълно население. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: Rows of types of service and of kinds of activity of art. 15 ZSU (the column per: type, kind; --per) do not add up: each service is both in its type and in each of its kinds.
-- note-en: A report is current if it is of the month of the day or of one of the two before (--report-within): an older one gives no users and none who wait. "Last report" is the newest month that a service of the row reported, however old; "reports missing" are the open services without a current report. There is no need by a norm for people where the people of fewer than 0.9 of the municipalities that it rests on are known (--people-known); the measure is municipalities, not people.
-- note-en: In doubt is what rests on a record with an open error or warning; of the need also what rests on people that are not all known. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- default: per
-- default: by = municipality
-- default: service
-- default: gaps = 0
-- default: view = located
-- default: small = 20
-- uses: coverage/coverage
SELECT territory, territory_name, service, level, need, planned, capacity, licensed_capacity, users,
  waiting, coverage, effective_coverage, plan_fulfilment, utilisation, unmet_need, surplus,
  waiting_per_place, small, capacity_without_need, capacity_without_report, per, people_known,
  people_missing, people_years, last_report, reports_missing, capacity_in_doubt, users_in_doubt,
  need_in_doubt, marks
FROM coverage
WHERE (:service IS NULL OR service = :service) AND (:per IS NULL OR per = :per) AND (NOT :gaps OR unmet_need > 0)
ORDER BY CASE WHEN :gaps THEN -unmet_need END, territory, service, level
