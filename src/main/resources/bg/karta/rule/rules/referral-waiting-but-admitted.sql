-- severity: warning
-- group: plausibility
-- kind: referral
-- judges: submission
-- again: referral person = person
-- bg: Лицето чака за „{service}“ по искане от {value}, а на {admitted} е настанено за същото и не е напуснало.
-- en: The person waits for {service} on a request of {value}, but was admitted for the same on {admitted} and has not left.
-- why-bg: Лицето вече е в такава услуга, но още стои в реда и заема мястото на друг.
-- why-en: The person is in such a service already but still stands in the queue, in the place of another.
-- do-bg: Приключете искането или, ако лицето чака да смени услугата, попитайте общината дали го поддържа. karta referrals показва реда без него.
-- do-en: Close the request, or, if the person waits for another service of the kind, ask the municipality whether the request stands. karta referrals then shows the queue without it.
-- fires: {"referral":[{"date":"2025-12-01"},{"date":"2025-12-20","status":"admitted","admitted_on":"2026-01-15"}]}
-- passes: {"referral":[{"date":"2025-12-01"},{"date":"2025-06-20","status":"admitted","admitted_on":"2025-07-15","discharged_on":"2025-11-15"}]}
-- passes: {"referral":[{"date":"2025-12-01"},{"date":"2025-12-20","service":"ДЦСХ","status":"admitted","admitted_on":"2026-01-15"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'status' AS field,
  r.date AS value, MAX(o.admitted_on) AS admitted,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN a.name_bg ELSE COALESCE(a.name_en, a.name_bg) END
      FROM service_type a WHERE a.code = r.service),
    (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
      WHERE n.list = 'kind' AND n.code = r.service), r.service) AS service
FROM submitted_referral r
JOIN referral o ON o.person = r.person AND o.service = r.service
WHERE r.status = 'waiting' AND o.status = 'admitted' AND o.admitted_on <= :on
  AND COALESCE(o.discharged_on, '9999') > :on
GROUP BY r.person, r.date, r.service
