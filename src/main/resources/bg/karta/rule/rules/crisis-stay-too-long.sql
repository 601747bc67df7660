-- severity: warning
-- group: time
-- kind: referral
-- judges: submission
-- again: service admitted_to = id
-- again: service-change admitted_to = service
-- uses: service/service-state
-- threshold: months = 6
-- bg: Престоят в услуга {service} ({type_name}) от {admitted} е до {value}, над {months} месеца (праг от настройките).
-- en: The stay in service {service} ({type_name}) from {admitted} lasts to {value}, above {months} months (a threshold of the settings).
-- why-bg: Кризисната услуга е за кратко време; дългият престой значи, че за човека не е намерено друго място.
-- why-en: A crisis service is for a short time; a long stay means that no other place was found for the person.
-- do-bg: Попитайте услугата какво е планирано за лицето след кризата. Ако то вече е напуснало, запишете деня; karta children crisis показва всички такива престои.
-- do-en: Ask the service what is planned for the person after the crisis. If they have left already, record the day; karta children crisis shows all such stays.
-- fires: {"service":[{"id":"S1","type":"КЦ-Д"}],"referral":[{"service":"КЦ-Д","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1","discharged_on":"2025-11-03"}]}
-- fires: {"service":[{"id":"S1","type":"ЗМБ"}],"referral":[{"service":"ЗМБ","status":"admitted","admitted_on":"2025-07-30","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","type":"КЦ-Д"}],"referral":[{"service":"КЦ-Д","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1","discharged_on":"2025-11-02"}]}
-- passes: {"service":[{"id":"S1","type":"КЦ-ПЛ"}],"referral":[{"service":"КЦ-ПЛ","status":"admitted","admitted_on":"2025-07-31","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","type":"ДСХ"}],"referral":[{"service":"ДСХ","status":"admitted","admitted_on":"2024-05-02","admitted_to":"S1"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'discharged_on' AS field,
  COALESCE(r.discharged_on, :on) AS value, r.admitted_to AS service, r.admitted_on AS admitted, :months AS months,
  CASE :lang WHEN 'bg' THEN t.name_bg ELSE COALESCE(t.name_en, t.name_bg) END AS type_name
FROM submitted_referral r
JOIN service_state s ON s.service = r.admitted_to
  AND s.valid_from <= r.admitted_on AND COALESCE(s.valid_to, '9999') > r.admitted_on
JOIN service_type t ON t.code = s.type
WHERE s.type IN ('КЦ-Д', 'КЦ-ПЛ', 'ЗМБ') AND r.status = 'admitted'
  AND COALESCE(r.discharged_on, :on)
    > date(r.admitted_on, '+' || CAST(:months AS INTEGER) || ' months', 'floor')
