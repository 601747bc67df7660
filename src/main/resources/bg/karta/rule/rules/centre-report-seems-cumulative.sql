-- severity: warning
-- group: history
-- kind: centre-report
-- judges: submission
-- again: centre-report centre = centre
-- threshold: months = 6
-- bg: Център {centre} отчита от месец на месец все повече започнали работа ({months} поредни месеца, от {first} до {value}): вероятно числата са с натрупване от началото на годината, а не за месеца.
-- en: Centre {centre} reports more people placed month by month ({months} {months?month|months} in a row, from {first} to {value}): the figures are probably cumulative from the beginning of the year, not of the month.
-- why-bg: Ако числата са с натрупване, сборът за годината брои едни и същи хора по няколко пъти.
-- why-en: If the figures are cumulative, the sum of the year counts the same people several times.
-- do-bg: Попитайте центъра как брои. Ако е с натрупване, извадете от всеки месец предходния и внесете разликите.
-- do-en: Ask the centre how it counts. If cumulatively, subtract from each month the one before and import the differences.
-- fires: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-01","placed_primary":"3"},{"centre":"Ц1","month":"2025-02","placed_primary":"5"},{"centre":"Ц1","month":"2025-03","placed_primary":"9"},{"centre":"Ц1","month":"2025-04","placed_primary":"11"},{"centre":"Ц1","month":"2025-05","placed_primary":"16"},{"centre":"Ц1","month":"2025-06","placed_primary":"20"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-01","placed_primary":"3"},{"centre":"Ц1","month":"2025-02","placed_primary":"5"},{"centre":"Ц1","month":"2025-03","placed_primary":"9"},{"centre":"Ц1","month":"2025-04","placed_primary":"11"},{"centre":"Ц1","month":"2025-05","placed_primary":"11"},{"centre":"Ц1","month":"2025-06","placed_primary":"20"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2024-10","placed_primary":"3"},{"centre":"Ц1","month":"2024-11","placed_primary":"5"},{"centre":"Ц1","month":"2024-12","placed_primary":"9"},{"centre":"Ц1","month":"2025-01","placed_primary":"11"},{"centre":"Ц1","month":"2025-02","placed_primary":"16"},{"centre":"Ц1","month":"2025-03","placed_primary":"20"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-01","placed_primary":"3"},{"centre":"Ц1","month":"2025-02","placed_primary":"5"},{"centre":"Ц1","month":"2025-03","placed_primary":"9"}]}
-- Six figures that rise without a pause come by chance once in 720 times.
SELECT r.origin, r.origin_row, r.centre || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.centre, y.first, y.months
FROM (SELECT centre, MIN(month) AS first, MAX(month) AS last, COUNT(*) AS months, SUM(rises) AS rises
  FROM (SELECT c.centre, c.month, c.placed_primary + c.placed_subsidised
      > LAG(c.placed_primary + c.placed_subsidised)
        OVER (PARTITION BY c.centre, substr(c.month, 1, 4) ORDER BY c.month) AS rises
    FROM centre_report c WHERE c.centre IN (SELECT centre FROM submitted_centre_report))
  GROUP BY centre, substr(month, 1, 4)) y
JOIN submitted_centre_report r ON r.centre = y.centre AND r.month = y.last
WHERE y.months >= :months AND y.rises = y.months - 1
  AND substr(y.last, 6) - substr(y.first, 6) = y.months - 1
