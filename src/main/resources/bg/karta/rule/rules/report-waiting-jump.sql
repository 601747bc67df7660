-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- again: service-report service = service, month = month + 1
-- over: report-in-context
-- uses: rule/report-in-context
-- threshold: ratio = 3
-- threshold: difference = 40
-- bg: Чакащите за услуга {service} скачат от {before} на {value} за един месец (над {ratio} пъти, праг от настройките).
-- en: Those waiting for service {service} jump from {before} to {value} within a month (more than {ratio} times, a threshold of the settings).
-- why-bg: Списък на чакащите, който изведнъж расте или се стопява, променя реда за настаняване и картината на недостига.
-- why-en: A waiting list that suddenly grows or melts away changes who is next and how large the shortage seems.
-- do-bg: Попитайте доставчика дали списъкът е преброен по нов начин, изчистен или сгрешен. Поправете отчета или задайте друг праг с --threshold report-waiting-jump.ratio=ПЪТИ.
-- do-en: Ask the provider whether the list was counted in a new way, cleaned up, or mistyped. Correct the report, or set another threshold by --threshold report-waiting-jump.ratio=TIMES.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":1,"waiting":15},{"service":"S1","month":"2024-01","users":1,"waiting":60}]}
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":1,"waiting":60},{"service":"S1","month":"2024-01","users":1,"waiting":15}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":1,"waiting":15},{"service":"S1","month":"2024-01","users":1,"waiting":16}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-11","users":1,"waiting":15},{"service":"S1","month":"2024-01","users":1,"waiting":60}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'waiting' AS field, r.waiting AS value,
  r.service, r.waiting_before AS before, :ratio AS ratio
FROM report_in_context r
WHERE (r.waiting - r.waiting_before) NOT BETWEEN -:difference AND :difference
  AND (r.waiting > r.waiting_before * :ratio OR r.waiting * :ratio < r.waiting_before)
