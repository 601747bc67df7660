-- severity: warning
-- group: duplicate
-- kind: training
-- judges: submission
-- again: training topic = topic, date = date
-- bg: Обучение {key} от {value} е със същата тема, място, доставчик и брой участници като {other}.
-- en: Training {key} of {value} has the same topic, place, provider and number of people as {other}.
-- why-bg: Едно обучение, записано два пъти, удвоява обучените.
-- why-en: One training recorded twice doubles the people trained.
-- do-bg: Сравнете присъствените списъци. Ако е едно обучение, извадете второто с karta remove training; ако са две групи в един ден, приемете констатацията с --waivers.
-- do-en: Compare the lists of those present. If it is one training, take out the second with karta remove training; if there were two groups on one day, accept the finding by --waivers.
-- fires: {"training":[{"id":"О1","date":"2025-05-12","persons":"24","oblast":"BGS"},{"id":"О2","date":"2025-05-12","persons":"24","oblast":"BGS"}]}
-- passes: {"training":[{"id":"О1","date":"2025-05-12","persons":"24","oblast":"BGS"},{"id":"О2","date":"2025-05-12","persons":"22","oblast":"BGS"}]}
-- passes: {"training":[{"id":"О1","date":"2025-05-12","persons":"24","oblast":"BGS"},{"id":"О2","date":"2025-05-13","persons":"24","oblast":"BGS"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'id' AS field, r.date AS value, MIN(o.id) AS other
FROM submitted_training r
JOIN training o ON o.topic = r.topic AND o.date = r.date AND o.persons = r.persons AND o.id <> r.id
WHERE o.provider IS r.provider AND o.oblast IS r.oblast
  AND o.id < r.id
GROUP BY r.id
