-- severity: warning
-- group: duplicate
-- kind: centre
-- judges: submission
-- again: centre name = name
-- bg: Център {key} носи името „{value}“, както и център {other} в същата община.
-- en: Centre {key} bears the name {value}, and so does centre {other} in the same municipality.
-- fires: {"centre":[{"id":"Ц1","name":"ЦЗСП Банско"},{"id":"Ц2","name":"ЦЗСП Банско"}]}
-- passes: {"centre":[{"id":"Ц1","name":"ЦЗСП Банско","closed":"2020-06-30"},{"id":"Ц2","name":"ЦЗСП Банско","opened":"2020-07-01"}]}
-- passes: {"centre":[{"id":"Ц1","name":"ЦЗСП Банско"},{"id":"Ц2","name":"ЦЗСП Разлог"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'name' AS field, r.name AS value, MIN(o.id) AS other
FROM submitted_centre r
JOIN centre o ON o.municipality = r.municipality AND o.name = r.name AND o.id <> r.id
WHERE o.opened <= COALESCE(r.closed, '9999') AND r.opened <= COALESCE(o.closed, '9999')
  AND o.id < r.id
GROUP BY r.id
