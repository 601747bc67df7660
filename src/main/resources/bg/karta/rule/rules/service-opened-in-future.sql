-- severity: warning
-- group: time
-- kind: service
-- judges: submission
-- bg: Услуга {key} е открита на {value}, ден, който още не е дошъл.
-- en: Service {key} opened on {value}, a day that has not come yet.
-- why-bg: Услуга с бъдещ ден на откриване още не дава места, а често денят просто е сгрешен.
-- why-en: A service with a future day of opening offers no places yet, and often the day is just wrong.
-- do-bg: Сверете деня с акта за откриване. Ако услугата е само планирана, внесете я, когато я открият.
-- do-en: Compare the day with the act that opens the service. If it is only planned, import it once it opens.
-- fires: {"service":[{"id":"S1","opened":"2026-02-01"}]}
-- passes: {"service":[{"id":"S1","opened":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'opened' AS field, r.opened AS value
FROM submitted_service r
WHERE r.opened > :on
