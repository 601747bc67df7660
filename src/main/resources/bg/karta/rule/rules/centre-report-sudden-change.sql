-- severity: warning
-- group: history
-- kind: centre-report
-- judges: submission
-- again: centre-report centre = centre, month = month + 1
-- threshold: ratio = 3
-- threshold: difference = 100
-- bg: Център {centre} отчита {value} обслужени лица, а предходния месец бяха {before} (над {ratio} пъти, праг от настройките).
-- en: Centre {centre} reports {value} {value?person|people} served, but {before} the month before (more than {ratio} times, a threshold of the settings).
-- why-bg: Обслужените лица рядко се променят толкова за месец, а по тях се смята делът на започналите работа.
-- why-en: The people served seldom change by so much in a month, and the share of those who began work is reckoned from them.
-- do-bg: Попитайте центъра дали единият месец не е с натрупване от началото на годината. Поправете го или задайте друг праг с --threshold centre-report-sudden-change.ratio=ПЪТИ.
-- do-en: Ask the centre whether one of the months is cumulative from the beginning of the year. Correct it, or set another threshold by --threshold centre-report-sudden-change.ratio=TIMES.
-- fires: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-11","served":"410"},{"centre":"Ц1","month":"2025-12","served":"4100"}]}
-- fires: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-12","served":"410"},{"centre":"Ц1","month":"2026-01","served":"41"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-11","served":"410"},{"centre":"Ц1","month":"2025-12","served":"610"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-11","served":"4"},{"centre":"Ц1","month":"2025-12","served":"40"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-10","served":"410"},{"centre":"Ц1","month":"2025-12","served":"4100"}]}
SELECT r.origin, r.origin_row, r.centre || '|' || r.month AS key, 'served' AS field, r.served AS value,
  r.centre, p.served AS before, :ratio AS ratio
FROM submitted_centre_report r
JOIN centre_report p ON p.centre = r.centre AND p.month = strftime('%Y-%m', r.month || '-01', '-1 day')
WHERE ABS(r.served - p.served) > :difference
  AND (r.served > p.served * :ratio OR r.served * :ratio < p.served)
