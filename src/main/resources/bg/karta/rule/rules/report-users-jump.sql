-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- again: service-report service = service, month = month + 1
-- over: report-in-context
-- uses: rule/report-in-context
-- threshold: ratio = 2
-- threshold: difference = 20
-- bg: Потребителите на услуга {service} скачат от {before} на {value} за един месец (над {ratio} пъти, праг от настройките).
-- en: The users of service {service} jump from {before} to {value} within a month (more than {ratio} times, a threshold of the settings).
-- why-bg: Рязка промяна за един месец най-често е изместена цифра или число от друга колона.
-- why-en: A sudden change within a month is mostly a misplaced digit or a figure of another column.
-- do-bg: Сверете двата месеца с отчетите на доставчика и попитайте какво се е случило. Ако промяната е истинска, приемете я с --waivers; прагът е --threshold report-users-jump.ratio=ПЪТИ.
-- do-en: Compare both months with the provider's reports and ask what happened. If the change is real, accept it by --waivers; the threshold is --threshold report-users-jump.ratio=TIMES.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":20},{"service":"S1","month":"2024-01","users":45}]}
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":45},{"service":"S1","month":"2024-01","users":20}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":20},{"service":"S1","month":"2024-01","users":21}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-11","users":20},{"service":"S1","month":"2024-01","users":45}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service, r.users_before AS before, :ratio AS ratio
FROM report_in_context r
WHERE (r.users - r.users_before) NOT BETWEEN -:difference AND :difference
  AND (r.users > r.users_before * :ratio OR r.users * :ratio < r.users_before)
