-- bg: Обучения по тема, област и година
-- en: Trainings by topic, oblast and year
-- unit-bg: обучения; лица; доставчици
-- unit-en: trainings; persons; providers
-- column: year integer Година | Year
-- column: topic text Тема | Topic
-- column: oblast text Област (код) | Oblast (code)
-- column: oblast_name text Област | Oblast
-- column: trainings integer Обучения | Trainings
-- column: persons integer Лица | Persons
-- column: providers integer Доставчици | Providers
-- words: topic training-topic
-- detail: oblast
-- note-bg: Обученията до деня. Лицата са участници: който е бил на две обучения, е броен два пъти. Доставчиците са различните, чиито служители са обучавани. Област, която не е записана, остава празна.
-- note-en: Trainings up to the day. Persons are participants: who was at two trainings is counted twice. Providers are the different ones whose staff was trained. An oblast that is not recorded stays empty.
-- default: by = all
-- default: since
WITH held AS (
  SELECT CAST(substr(t.date, 1, 4) AS INTEGER) AS year,
    CASE WHEN :by IN ('all', 'topic') THEN t.topic END AS topic,
    CASE WHEN :by IN ('all', 'oblast') THEN t.oblast END AS oblast, t.persons, t.provider
  FROM training t
  WHERE t.date <= :on AND (:since IS NULL OR t.date >= :since || '-01-01')
)
SELECT h.year, h.topic, h.oblast, CASE :lang WHEN 'bg' THEN o.name_bg ELSE o.name_en END AS oblast_name,
  COUNT(*) AS trainings, SUM(h.persons) AS persons, COUNT(DISTINCT h.provider) AS providers
FROM held h LEFT JOIN territory o ON o.code = h.oblast
GROUP BY h.year, h.topic, h.oblast ORDER BY h.year, h.topic, h.oblast
