-- severity: error
-- group: time
-- kind: referral
-- judges: submission
-- again: service admitted_to = id
-- uses: service/service-life
-- bg: Лицето е настанено на {value} в услуга {service}, която е работила от {opened} до {closed}.
-- en: The person was admitted on {value} to service {service}, which operated from {opened} to {closed}.
-- why-bg: Никой не може да бъде настанен в услуга преди откриването или след закриването ѝ.
-- why-en: Nobody can be admitted to a service before it opens or after it closes.
-- do-bg: Сверете деня на настаняване и услугата с договора. Ако са верни, поправете дните на услугата с karta set service.
-- do-en: Compare the day of admission and the service with the contract. If they are right, correct the days of the service with karta set service.
-- fires: {"service":[{"id":"S1","opened":"2025-06-01"}],"referral":[{"status":"admitted","admitted_on":"2025-05-31","admitted_to":"S1"}]}
-- fires: {"service":[{"id":"S1","opened":"2020-01-01","closed":"2025-04-30"}],"referral":[{"status":"admitted","admitted_on":"2025-05-01","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","opened":"2025-06-01"}],"referral":[{"status":"admitted","admitted_on":"2025-06-01","admitted_to":"S1"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'admitted_on' AS field,
  r.admitted_on AS value, r.admitted_to AS service, s.opened, s.until AS closed
FROM submitted_referral r JOIN service_life s ON s.id = r.admitted_to
WHERE r.admitted_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM service_stay t WHERE t.id = r.admitted_to
  AND t.opened <= r.admitted_on AND (t.closed IS NULL OR t.closed >= r.admitted_on))
