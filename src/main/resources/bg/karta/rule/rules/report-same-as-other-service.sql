-- severity: warning
-- group: duplicate
-- kind: service-report
-- judges: submission
-- over: report-summary
-- rows: all
-- uses: rule/report-summary
-- threshold: months = 6
-- bg: Услуги {service} и {other} отчитат едни и същи числа през всичките {value} {value?месец|месеца} от {first} до {last}.
-- en: Services {service} and {other} report the same figures in all {value} months from {first} to {last}.
-- why-bg: Две услуги едва ли имат еднакви числа всеки месец: вероятно едната е отчетена два пъти и сборът е двойно по-голям.
-- why-en: Two services hardly have the same figures every month: one was probably reported twice and the total is double.
-- do-bg: Вижте дали двете услуги не са една, записана под два идентификатора. Ако са, извадете излишната с karta remove service; ако не са, поискайте нейните отчети от доставчика.
-- do-en: See whether the two services are one under two identifiers. If so, take out the one too many with karta remove service; if not, ask the provider for its own reports.
-- fires: {"service":[{"id":"S1","capacity":30},{"id":"S2","capacity":30}],"service-report":[{"service":"S1","month":"2023-01","users":5,"waiting":0,"user_days":100},{"service":"S1","month":"2023-02","users":6,"waiting":1,"user_days":101},{"service":"S1","month":"2023-03","users":7,"waiting":0,"user_days":102},{"service":"S1","month":"2023-04","users":8,"waiting":1,"user_days":103},{"service":"S1","month":"2023-05","users":9,"waiting":0,"user_days":104},{"service":"S1","month":"2023-06","users":10,"waiting":1,"user_days":105},{"service":"S2","month":"2023-01","users":5,"waiting":0,"user_days":100},{"service":"S2","month":"2023-02","users":6,"waiting":1,"user_days":101},{"service":"S2","month":"2023-03","users":7,"waiting":0,"user_days":102},{"service":"S2","month":"2023-04","users":8,"waiting":1,"user_days":103},{"service":"S2","month":"2023-05","users":9,"waiting":0,"user_days":104},{"service":"S2","month":"2023-06","users":10,"waiting":1,"user_days":105}]}
-- passes: {"service":[{"id":"S1","capacity":30},{"id":"S2","capacity":30}],"service-report":[{"service":"S1","month":"2023-01","users":5,"waiting":0,"user_days":100},{"service":"S1","month":"2023-02","users":6,"waiting":1,"user_days":101},{"service":"S1","month":"2023-03","users":7,"waiting":0,"user_days":102},{"service":"S1","month":"2023-04","users":8,"waiting":1,"user_days":103},{"service":"S1","month":"2023-05","users":9,"waiting":0,"user_days":104},{"service":"S1","month":"2023-06","users":10,"waiting":1,"user_days":105},{"service":"S2","month":"2023-01","users":5,"waiting":0,"user_days":100},{"service":"S2","month":"2023-02","users":6,"waiting":1,"user_days":101},{"service":"S2","month":"2023-03","users":7,"waiting":0,"user_days":103},{"service":"S2","month":"2023-04","users":8,"waiting":1,"user_days":102},{"service":"S2","month":"2023-05","users":9,"waiting":0,"user_days":104},{"service":"S2","month":"2023-06","users":10,"waiting":1,"user_days":105}]}
-- passes: {"service":[{"id":"S1","capacity":30},{"id":"S2","capacity":30}],"service-report":[{"service":"S1","month":"2023-01","users":5},{"service":"S1","month":"2023-02","users":6},{"service":"S1","month":"2023-03","users":7},{"service":"S1","month":"2023-04","users":8},{"service":"S1","month":"2023-05","users":9},{"service":"S2","month":"2023-01","users":5},{"service":"S2","month":"2023-02","users":6},{"service":"S2","month":"2023-03","users":7},{"service":"S2","month":"2023-04","users":8},{"service":"S2","month":"2023-05","users":9}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, b.months AS value, b.service,
  a.service AS other, b.first, b.last
FROM report_summary a
JOIN report_summary b ON b.first = a.first AND b.last = a.last AND b.months = a.months
  AND b.users = a.users AND b.users_max = a.users_max AND b.waiting = a.waiting
  AND b.service > a.service
JOIN submitted_service_report r ON r.service = b.service AND r.month = b.last
WHERE a.months >= :months AND a.users < a.users_max * a.months
  AND NOT EXISTS (SELECT 1 FROM submitted_service_report x
    JOIN submitted_service_report y ON y.service = b.service AND y.month = x.month
    WHERE x.service = a.service AND (x.users, x.admitted, x.discharged, x.waiting, x.user_days)
      IS NOT (y.users, y.admitted, y.discharged, y.waiting, y.user_days))
