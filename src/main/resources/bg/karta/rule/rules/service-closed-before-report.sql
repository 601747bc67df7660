-- severity: warning
-- group: time
-- kind: service
-- judges: submission
-- tells: report-outside-operation
-- bg: Услуга {key} е закрита на {value}, а в регистъра има неин отчет за {month}.
-- en: Service {key} closed on {value}, but the register holds its report for {month}.
-- why-bg: Отчет след закриването значи, че денят на закриване е сгрешен или отчетът е за друга услуга.
-- why-en: A report after the closing means that the day of closing is wrong or the report is of another service.
-- do-bg: Сверете деня на закриване със заповедта. Ако е верен, извадете по-късните отчети с karta remove service-report "УСЛУГА|МЕСЕЦ".
-- do-en: Compare the day of closing with the order. If it is right, take out the later reports with karta remove service-report "SERVICE|MONTH".
SELECT r.origin, r.origin_row, r.id AS key, 'closed' AS field, r.closed AS value, MAX(k.month) AS month
FROM submitted_service r
JOIN main.service_report k ON k.service = r.id AND k.month > substr(r.closed, 1, 7)
WHERE r.closed IS NOT NULL
GROUP BY r.id
