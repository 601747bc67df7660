-- severity: warning
-- group: duplicate
-- kind: centre
-- judges: submission
-- again: centre name = name
-- bg: Център {key} носи името „{value}“, както и център {other} в същата община.
-- en: Centre {key} bears the name {value}, and so does centre {other} in the same municipality.
-- why-bg: Два центъра с едно име в една община делят отчетите и случаите си и никой от двата не излиза верен.
-- why-en: Two centres of one name in one municipality share out their reports and caseworks, and neither comes out right.
-- do-bg: Проверете дали вторият не е внесен с нов идентификатор. Ако е един център, оставете първия запис и извадете другия с karta remove centre.
-- do-en: See whether the second was imported under a new identifier. If it is one centre, keep the first record and take out the other with karta remove centre.
-- fires: {"centre":[{"id":"Ц1","name":"ЦЗСП Банско"},{"id":"Ц2","name":"ЦЗСП Банско"}]}
-- passes: {"centre":[{"id":"Ц1","name":"ЦЗСП Банско","closed":"2020-06-30"},{"id":"Ц2","name":"ЦЗСП Банско","opened":"2020-07-01"}]}
-- passes: {"centre":[{"id":"Ц1","name":"ЦЗСП Банско"},{"id":"Ц2","name":"ЦЗСП Разлог"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'name' AS field, r.name AS value, MIN(o.id) AS other
FROM submitted_centre r
JOIN centre o ON o.municipality = r.municipality AND o.name = r.name AND o.id <> r.id
WHERE o.opened <= COALESCE(r.closed, '9999') AND r.opened <= COALESCE(o.closed, '9999')
  AND o.id < r.id
GROUP BY r.id
