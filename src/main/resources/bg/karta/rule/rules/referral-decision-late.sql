-- severity: warning
-- from: 2020-07-01
-- group: time
-- kind: referral
-- judges: submission
-- legal: ЗСУ, чл. 73, ал. 2
-- threshold: days = 20
-- bg: По искането от {date} до {value} {passed?е минал|са минали} {passed} {passed?ден|дни}, а предварителната оценка и решението са в срок до {days} дни.
-- en: From the request of {date} to {value} {passed} {passed?day|days} passed, but the preliminary assessment and decision are due in {days} {days?day|days}.
-- why-bg: Докато решението се бави, човекът няма нито услуга, нито отказ, който да обжалва.
-- why-en: As long as the decision is late, the person has neither a service nor a refusal to appeal against.
-- do-bg: Вижте докъде е преписката и запишете деня на решението, ако вече го има. karta referrals --overdue изброява всички закъснели искания.
-- do-en: See how far the file has come, and record the day of the decision if there is one. karta referrals --overdue lists all requests that are late.
-- fires: {"referral":[{"date":"2025-04-01","decided_on":"2025-04-22"}]}
-- fires: {"referral":[{"date":"2026-01-10","status":"waiting"}]}
-- passes: {"referral":[{"date":"2025-04-01","decided_on":"2025-04-21"}]}
-- passes: {"referral":[{"date":"2026-01-11","status":"waiting"}]}
-- passes: {"referral":[{"date":"2025-04-01","status":"refused"}]}
-- Of a request that was refused, withdrawn or granted on no told day nobody can say when.
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key, 'decided_on' AS field,
  COALESCE(r.decided_on, :on) AS value, r.date, :days AS days,
  CAST(julianday(COALESCE(r.decided_on, :on)) - julianday(r.date) AS INTEGER) AS passed
FROM submitted_referral r
WHERE (r.decided_on IS NOT NULL OR r.status = 'waiting')
  AND julianday(COALESCE(r.decided_on, :on)) - julianday(r.date) > :days
