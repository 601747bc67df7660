-- severity: warning
-- group: duplicate
-- kind: referral
-- judges: submission
-- again: referral person = person
-- again: service admitted_to = id
-- again: service-change admitted_to = service
-- uses: service/service-state
-- bg: Лицето е настанено на {value} в услуга {service}, а от {other_from} до {other_to} е и в {other}; и двете са резидентни.
-- en: The person was admitted on {value} to service {service}, but from {other_from} to {other_to} is also in {other}; both are residential.
-- why-bg: Един човек не живее на две места, а се брои в местата и на двете услуги.
-- why-en: One person does not live in two places, and yet counts in the places of both services.
-- do-bg: Вижте коя от двете услуги го обслужва и запишете деня на напускане на другата. Ако е временно настаняване, приемете констатацията с --waivers.
-- do-en: See which of the two services has the person and record the day of leaving the other. If it is a temporary stay, accept the finding by --waivers.
-- fires: {"service":[{"id":"S1","type":"ДСХ"},{"id":"S2","type":"ДПЛУИ"}],"referral":[{"date":"2025-04-01","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"},{"date":"2025-06-01","service":"ДПЛУИ","status":"admitted","admitted_on":"2025-07-02","admitted_to":"S2"}]}
-- passes: {"service":[{"id":"S1","type":"ДСХ"},{"id":"S2","type":"ДПЛУИ"}],"referral":[{"date":"2025-04-01","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1","discharged_on":"2025-07-02"},{"date":"2025-06-01","service":"ДПЛУИ","status":"admitted","admitted_on":"2025-07-02","admitted_to":"S2"}]}
-- passes: {"service":[{"id":"S1","type":"ДСХ"},{"id":"S2","type":"ДЦСХ"}],"referral":[{"date":"2025-04-01","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"},{"date":"2025-06-01","service":"ДЦСХ","status":"admitted","admitted_on":"2025-07-02","admitted_to":"S2"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'admitted_on' AS field,
  r.admitted_on AS value, r.admitted_to AS service, o.admitted_to AS other, MIN(o.admitted_on) AS other_from,
  COALESCE(o.discharged_on, '…') AS other_to
FROM submitted_referral r JOIN referral o ON o.person = r.person
WHERE r.status = 'admitted' AND o.status = 'admitted'
  AND (o.date <> r.date OR o.service <> r.service)
  AND o.admitted_on < COALESCE(r.discharged_on, '9999') AND r.admitted_on < COALESCE(o.discharged_on, '9999')
  -- Of two, the later one is named, whichever came first.
  AND (o.admitted_on < r.admitted_on
    OR (o.admitted_on = r.admitted_on AND o.date || o.service < r.date || r.service))
  AND EXISTS (SELECT 1 FROM service_state s JOIN service_type t ON t.code = s.type
    WHERE s.service = r.admitted_to AND s.valid_from <= r.admitted_on AND COALESCE(s.valid_to, '9999') > r.admitted_on
      AND t.residential = 1)
  AND EXISTS (SELECT 1 FROM service_state s JOIN service_type t ON t.code = s.type
    WHERE s.service = o.admitted_to AND s.valid_from <= o.admitted_on AND COALESCE(s.valid_to, '9999') > o.admitted_on
      AND t.residential = 1)
GROUP BY r.person, r.date, r.service
