-- severity: info
-- group: time
-- kind: assessment
-- judges: submission
-- again: assessment person = person
-- threshold: months = 60
-- bg: Последната оценка на лицето, от {date}, е била в сила до {value} и нова няма.
-- en: The person's latest assessment, of {date}, was in force to {value}, and there is no new one.
-- why-bg: Човек с изтекла оценка може да е загубил достъпа си до помощ, без да е поискал нова.
-- why-en: A person whose assessment has lapsed may have lost the access to help without having asked for a new one.
-- do-bg: Вижте дали лицето още ползва помощ и му напомнете за новата оценка. Ако вече я има, внесете я.
-- do-en: See whether the person still receives help, and remind them of the new assessment. If there is one, import it.
-- fires: {"assessment":[{"date":"2022-03-10","valid_to":"2026-01-30"}]}
-- fires: {"assessment":[{"date":"2021-01-30"}]}
-- passes: {"assessment":[{"date":"2022-03-10","valid_to":"2026-01-31"}]}
-- passes: {"assessment":[{"date":"2021-01-31"}]}
-- passes: {"assessment":[{"date":"2020-03-10"},{"date":"2025-03-10"}]}
-- An assessment on a decision for life holds for five years.
SELECT r.origin, r.origin_row, r.person || '|' || r.date AS key, 'valid_to' AS field, r.ends AS value, r.date
FROM (SELECT a.*, COALESCE(a.valid_to, date(a.date, '+' || CAST(:months AS INTEGER) || ' months', 'floor')) AS ends
  FROM submitted_assessment a) r
WHERE r.ends < :on
  AND NOT EXISTS (SELECT 1 FROM assessment l WHERE l.person = r.person AND l.date > r.date)
