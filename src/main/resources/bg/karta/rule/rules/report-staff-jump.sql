-- severity: warning
-- group: history
-- kind: service-report
-- judges: submission
-- again: service-report service = service, month = month + 1
-- over: report-in-context
-- uses: rule/report-in-context
-- threshold: ratio = 2
-- threshold: difference = 5
-- bg: Персоналът на услуга {service} скача от {before} на {value} за един месец (над {ratio} пъти, праг от настройките).
-- en: The staff of service {service} jumps from {before} to {value} within a month (more than {ratio} times, a threshold of the settings).
-- why-bg: Персоналът рядко се удвоява или намалява наполовина за месец, а по него се съди за качеството и за цената на услугата.
-- why-en: Staff seldom doubles or halves in a month, and quality and cost of the service are judged by it.
-- do-bg: Вижте дали броят не е в часове вместо в служители и дали не е преписан от друга услуга. Поправете го и внесете отчета отново; прагът е --threshold report-staff-jump.ratio=ПЪТИ.
-- do-en: See whether the figure is in hours instead of employees, or was copied from another service. Correct it and import the report again; the threshold is --threshold report-staff-jump.ratio=TIMES.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":1,"staff":4},{"service":"S1","month":"2024-01","users":1,"staff":12}]}
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":1,"staff":12},{"service":"S1","month":"2024-01","users":1,"staff":4}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":1,"staff":4},{"service":"S1","month":"2024-01","users":1,"staff":5}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-11","users":1,"staff":4},{"service":"S1","month":"2024-01","users":1,"staff":12}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'staff' AS field, r.staff AS value,
  r.service, r.staff_before AS before, :ratio AS ratio
FROM report_in_context r
WHERE (r.staff - r.staff_before) NOT BETWEEN -:difference AND :difference
  AND (r.staff > r.staff_before * :ratio OR r.staff * :ratio < r.staff_before)
