-- severity: warning
-- group: time
-- kind: referral
-- judges: submission
-- again: service admitted_to = id
-- uses: service/service-stay
-- bg: Лицето е настанено в услуга {service}, която е закрита на {value}, а до този ден не е записано, че я е напуснало.
-- en: The person was admitted to service {service}, which closed on {value}, and is not recorded to have left by that day.
-- why-bg: Услугата вече я няма, а човекът се води в нея: или е преместен, без да е записано, или е останал без грижа.
-- why-en: The service is gone and the person counts as in it: either they were moved and that was not recorded, or they are left without care.
-- do-bg: Веднага проверете къде е лицето днес. Запишете деня на напускане и новото настаняване.
-- do-en: See at once where the person is today. Record the day of leaving and the new admission.
-- fires: {"service":[{"id":"S1","opened":"2020-01-01","closed":"2025-09-30"}],"referral":[{"status":"admitted","admitted_on":"2025-05-01","admitted_to":"S1"}]}
-- fires: {"service":[{"id":"S1","opened":"2020-01-01","closed":"2025-09-30"}],"referral":[{"status":"admitted","admitted_on":"2025-05-01","admitted_to":"S1","discharged_on":"2025-10-01"}]}
-- passes: {"service":[{"id":"S1","opened":"2020-01-01","closed":"2025-09-30"}],"referral":[{"status":"admitted","admitted_on":"2025-05-01","admitted_to":"S1","discharged_on":"2025-09-30"}]}
-- passes: {"service":[{"id":"S1","opened":"2020-01-01"}],"referral":[{"status":"admitted","admitted_on":"2025-05-01","admitted_to":"S1"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'discharged_on' AS field,
  s.closed AS value, r.admitted_to AS service
FROM submitted_referral r JOIN service_stay s ON s.id = r.admitted_to
WHERE r.status = 'admitted' AND s.closed <= :on AND r.admitted_on BETWEEN s.begins AND s.closed
  AND COALESCE(r.discharged_on, '9999') > s.closed
