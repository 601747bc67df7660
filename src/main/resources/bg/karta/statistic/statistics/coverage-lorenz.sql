-- bg: Крива на Лоренц: натрупани дялове на хората и на покритието
-- en: Lorenz curve: cumulative shares of people and of coverage
-- unit-bg: дял
-- unit-en: share
-- column: service text Услуга | Service
-- column: point integer Точка | Point
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: value decimal Стойност | Value
-- column: people_share decimal Дял на хората | Share of people
-- column: cumulative_people decimal Хора с натрупване | People so far
-- column: cumulative_coverage decimal Покритие с натрупване | Coverage so far
-- column: per text Ред за | Row of
-- column: marks marks Бележки | Marks
-- words: per per
-- detail: people_share
-- detail: per
-- note-bg: От най-зле към най-добре обслужените; точка 0 е началото на кривата.
-- note-en: From the worst served to the best; point 0 is where the curve begins.
-- note-bg: Редовете за типове услуги и за видове дейност по чл. 15 ЗСУ (колоната per: type, kind; --per) не се събират: всяка услуга е и в своя тип, и във всеки свой вид дейност.
-- note-en: Rows of types of service and of kinds of activity of art. 15 ZSU (the column per: type, kind; --per) do not add up: each service is both in its type and in each of its kinds.
-- default: per
-- default: by = municipality
-- default: view = served
-- default: small = 20
-- default: service
-- default: measure = coverage
-- default: weight = people
-- uses: coverage/spread
SELECT service, 0 AS point, NULL AS territory, NULL AS territory_name, NULL AS value,
  0.0 AS people_share, 0.0 AS cumulative_people, 0.0 AS cumulative_coverage,
  MAX(per) AS per, NULL AS marks
FROM spread GROUP BY service
UNION ALL
SELECT s.service, ROW_NUMBER() OVER (PARTITION BY s.service ORDER BY s.value, s.territory),
  s.territory, CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END, s.value, s.part, s.people,
  s.possessed, s.per, marks('finding', s.doubted, 'report', s.reports_missing, 'people', s.people_missing,
    'years', s.years_mixed)
FROM spread s JOIN territory t ON t.code = s.territory
ORDER BY service, point
