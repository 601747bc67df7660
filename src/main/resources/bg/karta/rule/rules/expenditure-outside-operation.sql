-- severity: warning
-- group: time
-- kind: expenditure
-- judges: submission
-- again: service service = id
-- uses: service/service-life
-- bg: Услуга {service} има разход за {value} година, а е работила от {opened} до {closed}.
-- en: Service {service} has expenditure of the year {value}, but it operated from {opened} to {closed}.
-- why-bg: Разход за година, в която услугата не е работила, е на друга услуга или услугата е с грешни дати.
-- why-en: An expenditure of a year in which the service did not operate belongs to another service, or the service has wrong dates.
-- do-bg: Проверете кода на услугата в счетоводния отчет. Ако е верен, поправете деня на откриване или закриване с karta set service.
-- do-en: See the code of the service in the account. If it is right, correct the day of opening or closing with karta set service.
-- fires: {"expenditure":[{"service":"S1","year":"2024","amount":"1000","currency":"BGN"}],"service":[{"id":"S1","opened":"2020-02-01","closed":"2023-06-30"}]}
-- fires: {"expenditure":[{"service":"S1","year":"2023","amount":"1000","currency":"BGN"}],"service":[{"id":"S1","opened":"2024-01-01"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2023","amount":"1000","currency":"BGN"},{"service":"S1","year":"2020","amount":"500","currency":"BGN"}],"service":[{"id":"S1","opened":"2020-12-31","closed":"2023-01-02"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.year AS key, 'year' AS field, r.year AS value,
  r.service, s.opened, s.until AS closed
FROM submitted_expenditure r JOIN service_life s ON s.id = r.service
WHERE NOT EXISTS (SELECT 1 FROM service_stay t WHERE t.id = r.service
  AND t.opened <= r.year || '-12-31' AND (t.closed IS NULL OR t.closed > r.year || '-01-01'))
