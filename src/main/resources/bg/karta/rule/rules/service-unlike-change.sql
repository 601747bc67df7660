-- severity: warning
-- group: history
-- kind: service
-- judges: submission
-- again: service id = id
-- again: service-change id = service
-- uses: service/service-told
-- uses: service/service-order
-- uses: service/service-value
-- bg: Към {day} файлът дава за услуга {key} „{value}“, каквото беше преди промяната на {what} от {date} на „{new}“: едното от двете не е вярно.
-- en: As of {day} the file has "{value}" for service {key}, as it was before the change of the {what} on {date} to "{new}": one of the two is wrong.
-- why-bg: Списъкът и записаната промяна си противоречат и не се знае по кое от двете да се смята.
-- why-en: The list and the recorded change contradict each other, and it is not known which of them to reckon by.
-- do-bg: Сверете с документа за промяната. Ако тя е вярна, обновете списъка; ако не е, поправете или извадете записа от вид service-change.
-- do-en: Compare with the paper of the change. If the change is right, bring the list up to date; if not, correct or take out the record of kind service-change.
SELECT r.origin, r.origin_row, r.id AS key, t.field, t.value, o.value AS new, o.date, t.known AS day,
  CASE :lang WHEN 'bg' THEN CASE t.field WHEN 'capacity' THEN 'местата' WHEN 'provider' THEN 'доставчика'
      WHEN 'type' THEN 'вида' WHEN 'municipality' THEN 'общината' WHEN 'settlement' THEN 'населеното място'
      WHEN 'level' THEN 'нивото' ELSE 'финансирането' END
    ELSE CASE t.field WHEN 'capacity' THEN 'places' ELSE t.field END END AS what
FROM submitted_service r
JOIN service_told t ON t.id = r.id AND t.origin = r.origin AND t.dating <> 'correction'
JOIN service_order o ON o.id = t.id AND o.field = t.field AND o.value <> t.value AND o.date = (
  SELECT MAX(last.date) FROM service_order last
  WHERE last.id = t.id AND last.field = t.field AND last.date <= t.known)
WHERE r.valid_from IS NULL
  -- A file of the present tells of the time before a change that comes with it or later.
  AND (t.dating = 'day' OR o.came < t.came)
  AND t.value = (SELECT v.value FROM service_value v
    WHERE v.id = t.id AND v.field = t.field AND v.begins < o.date ORDER BY v.begins DESC LIMIT 1)
