-- severity: info
-- group: history
-- kind: service-change
-- judges: submission
-- again: service service = id
-- again: service-change service = service
-- uses: service/service-order
-- uses: service/service-value
-- bg: Промяната на {what} на услуга {service} от {date} не променя нищо: и преди е било „{value}“.
-- en: The change of the {what} of service {service} on {date} changes nothing: it was "{value}" before.
-- why-bg: Промяна, която не променя нищо, често е за друга услуга или с преписана стара стойност.
-- why-en: A change that changes nothing is often meant for another service, or has the old value copied into it.
-- do-bg: Сверете услугата и новата стойност с документа. Ако записът е излишен, извадете го с karta remove service-change.
-- do-en: Compare the service and the new value with the paper. If the record is needless, take it out with karta remove service-change.
SELECT r.origin, r.origin_row, r.service || '|' || r.date AS key, o.field, o.value, r.service, r.date,
  CASE :lang WHEN 'bg' THEN CASE o.field WHEN 'capacity' THEN 'местата' WHEN 'provider' THEN 'доставчика'
      WHEN 'type' THEN 'вида' WHEN 'municipality' THEN 'общината' WHEN 'settlement' THEN 'населеното място'
      WHEN 'level' THEN 'нивото' ELSE 'финансирането' END
    ELSE CASE o.field WHEN 'capacity' THEN 'places' ELSE o.field END END AS what
FROM submitted_service_change r
JOIN service_order o ON o.id = r.service AND o.date = r.date AND o.former IS NULL
WHERE o.value = (SELECT v.value FROM service_value v
  WHERE v.id = o.id AND v.field = o.field AND v.told < o.date ORDER BY v.begins DESC LIMIT 1)
