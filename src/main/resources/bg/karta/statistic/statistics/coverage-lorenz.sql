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
-- detail: people_share
-- note-bg: От най-зле към най-добре обслужените; точка 0 е началото на кривата.
-- note-en: From the worst served to the best; point 0 is where the curve begins.
-- default: by = municipality
-- default: view = served
-- default: small = 20
-- default: service
-- default: measure = coverage
-- default: weight = people
-- uses: coverage/spread
SELECT service, 0 AS point, NULL AS territory, NULL AS territory_name, NULL AS value,
  0.0 AS people_share, 0.0 AS cumulative_people, 0.0 AS cumulative_coverage
FROM spread GROUP BY service
UNION ALL
SELECT s.service, ROW_NUMBER() OVER (PARTITION BY s.service ORDER BY s.value, s.territory),
  s.territory, CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END, s.value, s.part, s.people,
  s.possessed
FROM spread s JOIN territory t ON t.code = s.territory
ORDER BY service, point
