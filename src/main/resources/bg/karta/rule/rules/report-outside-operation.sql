-- severity: error
-- group: time
-- kind: service-report
-- judges: submission
-- again: service service = id
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита месец {value}, а е работила от {opened} до {closed}.
-- en: Service {service} reports {value}, but it operated from {opened} to {closed}.
-- why-bg: Отчет за месец, в който услугата не е работила, добавя към сборовете хора, които никой не е обслужвал тогава.
-- why-en: A report for a month in which the service did not operate adds people to the totals whom nobody served then.
-- do-bg: Проверете месеца в отчета, а после датите на откриване и закриване на услугата. Поправете сгрешеното – датата с karta set service, месеца във файла – и внесете отчета отново.
-- do-en: Look at the month in the report, then at the days on which the service opened and closed. Correct what is wrong – the day with karta set service, the month in the file – and import the report again.
-- fires: {"service":[{"id":"S1","opened":"2024-02-01"}],"service-report":[{"service":"S1","month":"2024-01"}]}
-- fires: {"service":[{"id":"S1","opened":"2020-02-01","closed":"2023-06-30"}],"service-report":[{"service":"S1","month":"2023-07"}]}
-- passes: {"service":[{"id":"S1","opened":"2024-01-15","closed":"2024-01-31"}],"service-report":[{"service":"S1","month":"2024-01"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.service, r.opened, r.until AS closed
FROM report_in_context r
WHERE r.month < r.opened_month OR r.month > r.closed_month
