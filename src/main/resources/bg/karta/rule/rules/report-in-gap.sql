-- severity: warning
-- group: time
-- kind: service-report
-- judges: submission
-- again: service service = id
-- uses: service/service-gap
-- bg: Услуга {service} отчита месец {value}, а от {ended} до деня преди {again} я няма в регистъра. Ако не е прекъсвала, внесете услугата с --correction.
-- en: Service {service} reports {value}, but from {ended} until the day before {again} it is not in the register. If it never stopped, import the service with --correction.
-- why-bg: Или услугата е работила и през тези месеци и местата ѝ липсват в справките, или отчетът е за друга услуга.
-- why-en: Either the service worked in these months and its places are missing in the tables, or the report is of another service.
-- do-bg: Попитайте доставчика дали услугата е работила през този месец. Ако е, внесете я с --correction; ако не е, поправете номера на услугата или месеца в отчета.
-- do-en: Ask the provider whether the service worked in that month. If it did, import it with --correction; if not, correct the service or the month in the report.
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.service, g.begins AS ended, g.ends AS again
FROM service_gap g CROSS JOIN submitted_service_report r ON r.service = g.id
  AND r.month > substr(g.begins, 1, 7) AND r.month < substr(g.ends, 1, 7)
