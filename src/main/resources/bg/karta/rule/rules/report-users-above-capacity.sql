-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- again: service service = id
-- again: service-change service = service
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита {value} {value?потребител|потребители} при капацитет {capacity}.
-- en: Service {service} reports {value} {value?user|users} with a capacity of {capacity}.
-- why-bg: Повече потребители, отколкото места, значи или грешно число, или услуга, която работи над записания си капацитет; и в двата случая заетостта и покритието излизат неверни.
-- why-en: More users than places means either a wrong figure or a service that works above its recorded capacity; either way utilisation and coverage come out wrong.
-- do-bg: Сверете броя с месечния отчет на доставчика, а капацитета – с акта за откриване или последната промяна на услугата. Ако местата са увеличени, запишете промяната (вид service-change) или ги поправете с karta set service, иначе поправете отчета и внесете файла отново.
-- do-en: Compare the number with the provider's monthly report, and the capacity with the act that opened or last changed the service. If places were added, record the change (kind service-change) or correct them with karta set service; otherwise correct the report and import the file again.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":11}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":10}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service, r.capacity
FROM report_in_context r
WHERE r.users > r.capacity AND r.capacity > 0
