-- severity: warning
-- group: duplicate
-- kind: referral
-- judges: submission
-- again: referral person = person
-- bg: Лицето чака за „{service}“ по искане от {value} и вече чака за същото по искане от {other}: в списъка е броено два пъти.
-- en: The person waits for {service} on a request of {value} and already waits for the same on one of {other}: the list counts the person twice.
-- why-bg: Двойно искане удължава списъка на чакащите и показва по-голям недостиг, отколкото има.
-- why-en: A request made twice lengthens the waiting list and shows a larger shortage than there is.
-- do-bg: Оставете по-ранното искане, за да не загуби лицето реда си, и оттеглете по-късното (поле status).
-- do-en: Keep the earlier request, so that the person does not lose the turn, and withdraw the later one (field status).
-- fires: {"referral":[{"date":"2025-12-01"},{"date":"2026-01-15"}]}
-- passes: {"referral":[{"date":"2025-12-01","status":"withdrawn"},{"date":"2026-01-15"}]}
-- passes: {"referral":[{"date":"2025-12-01","service":"ДЦСХ"},{"date":"2026-01-15","service":"ДСХ"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'date' AS field,
  r.date AS value, MAX(o.date) AS other,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN a.name_bg ELSE COALESCE(a.name_en, a.name_bg) END
      FROM service_type a WHERE a.code = r.service),
    (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
      WHERE n.list = 'kind' AND n.code = r.service), r.service) AS service
FROM submitted_referral r
JOIN referral o ON o.person = r.person AND o.date < r.date AND o.service = r.service
WHERE r.status = 'waiting' AND o.status = 'waiting'
GROUP BY r.person, r.date, r.service
