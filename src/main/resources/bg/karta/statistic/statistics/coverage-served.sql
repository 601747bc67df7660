-- bg: Покритие на потребностите, услугите на областно ниво разпределени по общини
-- en: Coverage of need, services of oblast level shared out to municipalities
-- unit-bg: потребители; места; дял
-- unit-en: users; places; ratio
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: level text Ниво | Level
-- column: need decimal Нужда | Need
-- column: planned decimal План | Plan
-- column: capacity decimal Места | Places
-- column: licensed_capacity decimal С лиценз | Licensed
-- column: users decimal Заети | Users
-- column: waiting decimal Чакащи | Waiting
-- column: coverage decimal Покритие | Cover
-- column: effective_coverage decimal Реално | Effective
-- column: plan_fulfilment decimal От плана | Of plan
-- column: utilisation decimal Заетост | In use
-- column: unmet_need decimal Недостиг | Unmet
-- column: surplus decimal Излишък | Surplus
-- column: waiting_per_place decimal Чакащи/място | Queue
-- column: small boolean Малък брой | Small
-- column: capacity_without_need decimal Места без потребност | Without need
-- column: capacity_without_report decimal Места без отчет | Not reported
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
-- note-bg: Потребността е по норматива, без норматив – по приетия план; без двете няма стойност. Сборовете са на места и хора, съотношенията – на сборовете; излишък на едно място не запълва недостиг на друго. „Малък брой“ бележи потребност под 20 (--small): съотношение, което един човек мести. „Места без потребност“ са местата, които участват в покритието, без там да е определена потребност; „места без отчет“ – местата на услуги, които никога не са отчели потребители: заетостта ги брои за празни.
-- note-en: Need is by the norm, without a norm by the adopted plan; with neither there is no value. Sums are of places and people, ratios are of sums; a surplus in one place fills no gap in another. "Small" marks a need under 20 (--small): a ratio that one person moves. "Without need" are places that count in coverage though no need is defined where they are; "not reported" those of services that never reported users: utilisation counts them as empty.
-- note-bg: Потребността и местата на областно ниво са разпределени по общините на областта според потребността им, без норматив – според населението.
-- note-en: Need and places of oblast level are shared out to the municipalities of the oblast by their need, without a norm by their people.
-- default: by = municipality
-- default: service
-- default: gaps = 0
-- default: view = served
-- default: small = 20
-- uses: coverage/coverage
SELECT territory, territory_name, service, level, need, planned, capacity, licensed_capacity, users,
  waiting, coverage, effective_coverage, plan_fulfilment, utilisation, unmet_need, surplus,
  waiting_per_place, small, capacity_without_need, capacity_without_report
FROM coverage
WHERE (:service IS NULL OR service = :service) AND (NOT :gaps OR unmet_need > 0)
ORDER BY CASE WHEN :gaps THEN -unmet_need END, territory, service, level
