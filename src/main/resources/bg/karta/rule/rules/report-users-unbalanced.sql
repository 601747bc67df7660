-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- again: service-report service = service, month = month + 1
-- over: report-in-context
-- uses: rule/report-in-context
-- threshold: difference = 0
-- bg: Услуга {service} отчита {value} {value?потребител|потребители}, а предходният месец ({before}) с постъпилите ({admitted}) без напусналите ({discharged}) прави {expected}.
-- en: Service {service} reports {value} {value?user|users}, but the month before ({before}) with those admitted ({admitted}) and without those who left ({discharged}) makes {expected}.
-- why-bg: Движението на хората не излиза: потребителите на два поредни месеца не се връзват с постъпилите и напусналите.
-- why-en: The movement of people does not come out: the users of two months in a row do not agree with those who came and left.
-- do-bg: Поискайте от доставчика списъка на постъпилите и напусналите за месеца. Ако при вас малка разлика е обичайна, задайте я с --threshold report-users-unbalanced.difference=БРОЙ.
-- do-en: Ask the provider for the list of those who came and left in the month. If a small difference is usual with you, set it by --threshold report-users-unbalanced.difference=NUMBER.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":7,"admitted":2,"discharged":1}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":6,"admitted":2,"discharged":1}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":7}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service,
  r.users_before AS before, r.admitted, r.discharged,
  r.users_before + r.admitted - r.discharged AS expected
FROM report_in_context r
WHERE (r.users - r.users_before - r.admitted + r.discharged) NOT BETWEEN -:difference AND :difference
