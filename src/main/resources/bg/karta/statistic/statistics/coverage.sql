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
-- default: by = municipality
-- default: service
-- default: gaps = 0
-- default: view = located
-- default: small = 20
-- uses: coverage/coverage
SELECT territory, territory_name, service, level, need, planned, capacity, licensed_capacity, users,
  waiting, coverage, effective_coverage, plan_fulfilment, utilisation, unmet_need, surplus,
  waiting_per_place, small, capacity_without_need, capacity_without_report
FROM coverage
WHERE (:service IS NULL OR service = :service) AND (NOT :gaps OR unmet_need > 0)
ORDER BY CASE WHEN :gaps THEN -unmet_need END, territory, service, level
