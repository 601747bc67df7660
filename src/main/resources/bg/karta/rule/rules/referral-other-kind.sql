-- severity: error
-- group: reference
-- kind: referral
-- judges: submission
-- again: service admitted_to = id
-- again: service-change admitted_to = service
-- uses: service/service-state
-- bg: Лицето е насочено към „{asked}“, а е настанено в услуга {value} от вид „{type_name}“.
-- en: The person was referred to {asked}, but admitted to service {value} of type {type_name}.
-- why-bg: Лицето получава друго от това, към което е насочено, и двете услуги броят грешен човек.
-- why-en: The person gets something else than was referred to, and both services count the wrong person.
-- do-bg: Сверете направлението и договора с лицето. Поправете услугата, в която е настанено, или вида, към който е насочено; видът на самата услуга също може да е сгрешен.
-- do-en: Compare the referral and the contract with the person. Correct the service of admission or the kind referred to; the type of the service itself may be wrong as well.
-- fires: {"service":[{"id":"S1","type":"ДСХ"}],"referral":[{"service":"ДЦСХ","status":"admitted","admitted_to":"S1"}]}
-- fires: {"service":[{"id":"S1","type":"ДСХ"}],"referral":[{"service":"DAY","status":"admitted","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","type":"ДСХ"}],"referral":[{"service":"ДСХ","status":"admitted","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","type":"ДСХ"}],"referral":[{"service":"RES","status":"admitted","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","type":"ПГ"}],"referral":[{"service":"RES","status":"admitted","admitted_to":"S1"}]}
-- Of a type whose activities are not told nothing is said.
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'admitted_to' AS field,
  r.admitted_to AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN a.name_bg ELSE COALESCE(a.name_en, a.name_bg) END
      FROM service_type a WHERE a.code = r.service),
    (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
      WHERE n.list = 'kind' AND n.code = r.service), r.service) AS asked,
  CASE :lang WHEN 'bg' THEN t.name_bg ELSE COALESCE(t.name_en, t.name_bg) END AS type_name
FROM submitted_referral r
JOIN service_state s ON s.service = r.admitted_to
  AND s.valid_from <= COALESCE(r.admitted_on, r.date)
  AND COALESCE(s.valid_to, '9999') > COALESCE(r.admitted_on, r.date)
JOIN service_type t ON t.code = s.type
WHERE s.type <> r.service
  AND NOT EXISTS (SELECT 1 FROM json_each(t.kinds) k WHERE k.value = r.service)
  AND NOT (EXISTS (SELECT 1 FROM nomenclature n WHERE n.list = 'kind' AND n.code = r.service)
    AND NOT EXISTS (SELECT 1 FROM json_each(t.kinds)))
