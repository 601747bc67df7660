-- severity: info
-- group: history
-- kind: expenditure
-- judges: submission
-- again: expenditure service = service, year = year + 1
-- again: service service = id
-- uses: service/service-stay
-- threshold: ratio = 2
-- bg: Разходът на услуга {service} е {here} евро за {year} г., а година по-рано {old} евро (над {ratio} пъти, праг от настройките).
-- en: The expenditure of service {service} is {here} euro in {year}, but {old} euro a year before (more than {ratio} times, a threshold of the settings).
-- why-bg: Разход, който се удвоява или се дели на две за година, най-често е в друга валута или за друг период.
-- why-en: An expenditure that doubles or halves within a year is mostly in another currency or of another period.
-- do-bg: Сверете двете години с отчетите за касовото изпълнение. Ако е имало ремонт или промяна на местата, приемете констатацията с --waivers.
-- do-en: Compare both years with the accounts of cash execution. If there was a repair or a change of places, accept the finding by --waivers.
-- fires: {"expenditure":[{"service":"S1","year":"2023","amount":"10000","currency":"BGN"},{"service":"S1","year":"2024","amount":"20100","currency":"BGN"}],"service":[{"id":"S1"}]}
-- fires: {"expenditure":[{"service":"S1","year":"2023","amount":"20100","currency":"BGN"},{"service":"S1","year":"2024","amount":"10000","currency":"BGN"}],"service":[{"id":"S1"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2023","amount":"10000","currency":"BGN"},{"service":"S1","year":"2024","amount":"19900","currency":"BGN"}],"service":[{"id":"S1"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2025","amount":"10000","currency":"BGN"},{"service":"S1","year":"2026","amount":"5112.92","currency":"EUR"}],"service":[{"id":"S1"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2023","amount":"10000","currency":"BGN"},{"service":"S1","year":"2024","amount":"30000","currency":"BGN"}],"service":[{"id":"S1","opened":"2023-09-01"}]}
-- Not where one of the two years was not a whole one for the service.
SELECT r.origin, r.origin_row, r.service || '|' || r.year AS key, 'amount' AS field, r.amount AS value, r.service, r.year,
  ROUND(IIF(r.currency = 'BGN', r.amount / 1.95583, r.amount), 2) AS here,
  ROUND(IIF(e.currency = 'BGN', e.amount / 1.95583, e.amount), 2) AS old, :ratio AS ratio
FROM submitted_expenditure r
JOIN expenditure e ON e.year = r.year - 1 AND e.service = r.service
JOIN service_stay s ON s.id = r.service AND s.opened <= e.year || '-01-01'
  AND (s.closed IS NULL OR s.closed > r.year || '-12-31')
WHERE r.amount > 0 AND e.amount > 0
  AND (IIF(r.currency = 'BGN', r.amount / 1.95583, r.amount) > :ratio * IIF(e.currency = 'BGN', e.amount / 1.95583, e.amount)
    OR IIF(r.currency = 'BGN', r.amount / 1.95583, r.amount) * :ratio < IIF(e.currency = 'BGN', e.amount / 1.95583, e.amount))
