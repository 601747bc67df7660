-- severity: warning
-- group: plausibility
-- kind: referral
-- judges: submission
-- again: referral admitted_to = admitted_to
-- again: service admitted_to = id
-- again: service-change admitted_to = service
-- again: service-report admitted_to = service
-- uses: service/service-state
-- bg: Лицето е настанено на {value} в услуга {service} с {capacity} {capacity?място|места}, а с него те стават {people} ({source}).
-- en: The person was admitted on {value} to service {service} of {capacity} places, which makes {people} {people?person|people} there ({source}).
-- why-bg: Настанени са повече хора, отколкото места има: или някой е напуснал, без това да е записано, или капацитетът е променен.
-- why-en: More people were admitted than there are places: either somebody left and that was not recorded, or the capacity changed.
-- do-bg: Поискайте от услугата списъка на настанените и запишете дните на напускане. Ако местата са повече, запишете промяната (вид service-change).
-- do-en: Ask the service for the list of those admitted and record the days of leaving. If there are more places, record the change (kind service-change).
-- fires: {"service":[{"id":"S1","capacity":"1"}],"referral":[{"person":"6101057509","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"},{"person":"8809268343","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- fires: {"service":[{"id":"S1","capacity":"10"}],"service-report":[{"service":"S1","month":"2025-05","users":"11"}],"referral":[{"status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","capacity":"1"}],"referral":[{"person":"6101057509","status":"admitted","admitted_on":"2025-04-02","admitted_to":"S1","discharged_on":"2025-05-02"},{"person":"8809268343","status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- passes: {"service":[{"id":"S1","capacity":"10"}],"service-report":[{"service":"S1","month":"2025-05","users":"10"}],"referral":[{"status":"admitted","admitted_on":"2025-05-02","admitted_to":"S1"}]}
-- Those who left that day made room; of those who came that day the last ones are named.
WITH moved AS (
  SELECT f.admitted_to, f.admitted_on AS day, 1 AS people, f.person, f.date, f.service,
    f.origin, f.origin_row
  FROM referral f
  WHERE f.admitted_to IN (SELECT admitted_to FROM submitted_referral) AND f.status = 'admitted'
    AND f.admitted_on IS NOT NULL AND (f.discharged_on IS NULL OR f.discharged_on > f.admitted_on)
  UNION ALL
  SELECT f.admitted_to, f.discharged_on, -1, f.person, f.date, f.service, f.origin, f.origin_row
  FROM referral f
  WHERE f.admitted_to IN (SELECT admitted_to FROM submitted_referral) AND f.status = 'admitted'
    AND f.admitted_on IS NOT NULL AND f.discharged_on > f.admitted_on
),
counted AS (
  SELECT m.person, m.date, m.service, m.admitted_to, m.day, 'referral' AS told_by,
    SUM(m.people) OVER (PARTITION BY m.admitted_to ORDER BY m.day, m.people, m.origin, m.origin_row
      ROWS UNBOUNDED PRECEDING) AS people, m.people AS came
  FROM moved m
  UNION ALL
  SELECT t.person, t.date, t.service, t.admitted_to, t.admitted_on, 'report', p.users, 1
  FROM submitted_referral t
  JOIN service_report p ON p.service = t.admitted_to AND p.month = substr(t.admitted_on, 1, 7)
  WHERE t.status = 'admitted'
)
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'admitted_to' AS field,
  c.day AS value, r.admitted_to AS service, s.capacity, MAX(c.people) AS people,
  CASE WHEN c.told_by = 'report' AND :lang = 'bg' THEN 'по отчета на услугата за месеца'
    WHEN c.told_by = 'report' THEN 'by the service''s report of the month'
    WHEN :lang = 'bg' THEN 'по насочванията' ELSE 'by the referrals' END AS source
FROM counted c
JOIN service_state s ON s.service = c.admitted_to AND c.people > s.capacity
  AND s.valid_from <= c.day AND COALESCE(s.valid_to, '9999') > c.day
JOIN submitted_referral r ON r.person = c.person AND r.date = c.date AND r.service = c.service
WHERE c.came = 1
GROUP BY r.person, r.date, r.service
