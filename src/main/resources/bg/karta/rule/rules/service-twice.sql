-- severity: warning
-- group: duplicate
-- kind: service
-- judges: submission
-- again: service municipality = municipality, type = type
-- bg: Услуга {key} е със същото име, тип, доставчик и място като услуга {other}: „{value}“.
-- en: Service {key} has the name, type, provider and place of service {other}: "{value}".
-- why-bg: Услуга, записана два пъти, удвоява местата си в покритието и в плана.
-- why-en: A service recorded twice doubles its places in coverage and in the plan.
-- do-bg: Вижте дали двата записа не са две отделни звена на едно място. Ако са едно, извадете излишния с karta remove service УСЛУГА --with-references и внесете отчетите му под другия.
-- do-en: See whether the two records are two separate units in one place. If they are one, take out the one too many with karta remove service SERVICE --with-references and import its reports under the other.
-- fires: {"service":[{"id":"S1"},{"id":"S2"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","name":"Друга"}]}
-- passes: {"service":[{"id":"S1","closed":"2023-12-31"},{"id":"S2","opened":"2024-01-01"}]}
-- passes: {"service":[{"id":"S1"},{"id":"S2","municipality":"PAZ19"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'name' AS field, r.name AS value, MIN(o.id) AS other
FROM submitted_service r
JOIN service o ON o.municipality = r.municipality AND o.type = r.type AND o.provider = r.provider
  AND o.name = r.name AND o.settlement IS r.settlement AND o.id <> r.id
  -- One that follows the other in time is another service.
  AND o.opened <= COALESCE(r.closed, '9999') AND r.opened <= COALESCE(o.closed, '9999')
WHERE o.id < r.id
GROUP BY r.id
