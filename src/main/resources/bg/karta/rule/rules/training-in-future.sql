-- severity: warning
-- group: time
-- kind: training
-- judges: submission
-- bg: Обучение {key} е от {value}, ден, който още не е дошъл; отчитат се само проведени.
-- en: Training {key} is of {value}, a day that has not come yet; only those held are reported.
-- why-bg: Планирано обучение, отчетено като проведено, увеличава броя на обучените.
-- why-en: A planned training reported as held adds to the number of people trained.
-- do-bg: Внесете го, след като се проведе. Ако вече е минало, поправете датата по присъствения списък.
-- do-en: Import it after it was held. If it is over already, correct the date by the list of those present.
-- fires: {"training":[{"id":"О1","date":"2026-02-01"}]}
-- passes: {"training":[{"id":"О1","date":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'date' AS field, r.date AS value
FROM submitted_training r
WHERE r.date > :on
