-- severity: warning
-- group: plausibility
-- kind: referral
-- judges: submission
-- again: service admitted_to = id
-- again: service-change admitted_to = service
-- uses: service/service-state
-- threshold: years = 35
-- bg: Лицето е на {age} {age?година|години} в годината на настаняването, а услуга {value} е „{type_name}“ (за деца се приема до {years} години, праг от настройките).
-- en: The person is {age} in the year of admission, but service {value} is {type_name} (one for children is taken to go up to {years} years, a threshold of the settings).
-- why-bg: Дете в услуга за възрастни или обратно е или сгрешена година на раждане, или настаняване, което трябва да се преразгледа.
-- why-en: A child in a service for adults, or the other way round, is either a wrong year of birth or an admission to be looked at again.
-- do-bg: Сверете номера на лицето и вида на услугата с направлението. Ако и двете са верни, попитайте услугата за основанието.
-- do-en: Compare the person's number and the type of the service with the referral. If both are right, ask the service for the ground.
-- fires: {"service":[{"id":"S1","type":"ДСХ"}],"referral":[{"person":"0844298231","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- fires: {"service":[{"id":"S1","type":"КЦ-Д"}],"referral":[{"person":"6101057509","service":"КЦ-Д","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","type":"ДСХ"}],"referral":[{"person":"6101057509","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","type":"КЦ-Д"}],"referral":[{"person":"0844298231","service":"КЦ-Д","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","type":"АП"}],"referral":[{"person":"0844298231","service":"АП","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- Only residential types say surely whom they take: others for adults also work with children.
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'admitted_to' AS field,
  r.admitted_to AS value, substr(r.admitted_on, 1, 4) - r.birth_year AS age, :years AS years,
  CASE :lang WHEN 'bg' THEN t.name_bg ELSE COALESCE(t.name_en, t.name_bg) END AS type_name
FROM submitted_referral r
JOIN service_state s ON s.service = r.admitted_to
  AND s.valid_from <= r.admitted_on AND COALESCE(s.valid_to, '9999') > r.admitted_on
JOIN service_type t ON t.code = s.type
WHERE t.residential = 1
  AND ((t.target IN ('adults', 'older') AND substr(r.admitted_on, 1, 4) - r.birth_year < 18)
    OR (t.target = 'children' AND substr(r.admitted_on, 1, 4) - r.birth_year - 1 > :years))
