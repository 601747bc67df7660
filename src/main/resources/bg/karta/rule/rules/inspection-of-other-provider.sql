-- severity: warning
-- group: reference
-- kind: inspection
-- judges: submission
-- again: service service = id
-- again: service-change service = service
-- uses: service/service-state
-- bg: Проверка {key} е на доставчик {provider}, а услуга {value} е на {other}.
-- en: Inspection {key} is of provider {provider}, but service {value} belongs to {other}.
-- why-bg: Ако услугата е на друг доставчик, нарушението се пише на когото не трябва.
-- why-en: If the service belongs to another provider, the breach is held against the wrong one.
-- do-bg: Вижте в протокола кой доставчик и коя услуга са проверени. Ако услугата е сменила доставчика си, внесете първо промяната (вид service-change).
-- do-en: See in the record which provider and which service were inspected. If the service has changed its provider, import the change (kind service-change) first.
-- fires: {"service":[{"id":"S1"}],"inspection":[{"number":"К-1","service":"S1","provider":"175074752","date":"2024-01-31"}]}
-- passes: {"service":[{"id":"S1"}],"inspection":[{"number":"К-1","service":"S1","date":"2024-01-31"}]}
-- passes: {"service":[{"id":"S1"}],"inspection":[{"number":"К-1","provider":"175074752","date":"2024-01-31"}]}
SELECT r.origin, r.origin_row, r.number AS key, 'service' AS field, r.service AS value, r.provider, s.provider AS other
FROM submitted_inspection r
JOIN service_state s ON s.service = r.service
  AND s.valid_from <= r.date AND COALESCE(s.valid_to, '9999') > r.date
WHERE s.provider <> r.provider
