-- severity: warning
-- group: time
-- kind: inspection
-- judges: both
-- bg: Срокът за отстраняване по {key} изтече на {value}, а не е записано, че нарушението е отстранено.
-- en: The term to remedy the breach of {key} ended on {value}, and no remedy is recorded.
-- why-bg: Нарушение с изтекъл срок, за което никой не е казал, че е отстранено, остава риск за потребителите.
-- why-en: A breach past its term that nobody says was remedied remains a risk for the users.
-- do-bg: Попитайте доставчика и поискайте доказателство за отстраняването. Запишете деня с karta set inspection или насрочете нова проверка; karta inspections risk подрежда услугите за проверка.
-- do-en: Ask the provider and demand proof of the remedy. Record the day with karta set inspection, or schedule another inspection; karta inspections risk puts the services in order for inspection.
-- fires: {"inspection":[{"number":"К-1","date":"2026-01-10","remedy_by":"2026-01-30"}]}
-- passes: {"inspection":[{"number":"К-1","date":"2026-01-10","remedy_by":"2026-01-31"}]}
-- passes: {"inspection":[{"number":"К-1","date":"2026-01-10","remedy_by":"2026-01-20","remedied_on":"2026-01-25"}]}
SELECT r.origin, r.origin_row, r.number AS key, 'remedy_by' AS field, r.remedy_by AS value
FROM submitted_inspection r
WHERE r.remedy_by < :on AND r.remedied_on IS NULL
