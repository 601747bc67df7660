-- severity: warning
-- group: time
-- kind: service-report
-- judges: submission
-- uses: service/service-gap
-- bg: Услуга {service} отчита месец {value}, а от {ended} до деня преди {again} я няма в регистъра. Ако не е прекъсвала, внесете услугата с --correction.
-- en: Service {service} reports {value}, but from {ended} until the day before {again} it is not in the register. If it never stopped, import the service with --correction.
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.service, g.begins AS ended, g.ends AS again
FROM service_gap g CROSS JOIN submitted_service_report r ON r.service = g.id
  AND r.month > substr(g.begins, 1, 7) AND r.month < substr(g.ends, 1, 7)
