-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- again: service service = id
-- again: service-change service = service
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита {value} {value?потребител|потребители}, а е записана без места (капацитет 0).
-- en: Service {service} reports {value} {value?user|users}, but is registered without places (capacity 0).
-- why-bg: Потребители в услуга без места правят заетостта неизчислима и общия брой места – твърде малък.
-- why-en: Users in a service without places make utilisation impossible to compute and the total of places too small.
-- do-bg: Вземете капацитета от акта за откриване на услугата и го запишете с karta set service УСЛУГА capacity=БРОЙ. Ако услугата наистина няма места, приемете констатацията с --waivers.
-- do-en: Take the capacity from the act that opened the service and record it with karta set service SERVICE capacity=NUMBER. If the service really has no places, accept the finding by --waivers.
-- fires: {"service":[{"id":"S1","capacity":0}],"service-report":[{"service":"S1","users":1}]}
-- passes: {"service":[{"id":"S1","capacity":0}],"service-report":[{"service":"S1","users":0}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":1}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service
FROM report_in_context r
WHERE r.users > 0 AND r.capacity = 0
