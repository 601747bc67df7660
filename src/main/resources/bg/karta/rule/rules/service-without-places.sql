-- severity: warning
-- group: plausibility
-- kind: service
-- judges: submission
-- bg: Услуга {key} е открита, а е записана без места (капацитет 0).
-- en: Service {key} is open, but is registered without places (capacity 0).
-- why-bg: Услуга с капацитет 0 не участва в покритието, колкото и хора да обслужва.
-- why-en: A service with a capacity of 0 takes no part in coverage, however many people it serves.
-- do-bg: Вземете броя места от акта за откриване и го запишете с karta set service УСЛУГА capacity=БРОЙ. Ако услугата е закрита, попълнете деня на закриване.
-- do-en: Take the number of places from the act that opened the service and record it with karta set service SERVICE capacity=NUMBER. If the service is closed, fill in the day of closing.
-- fires: {"service":[{"id":"S1","capacity":0}]}
-- passes: {"service":[{"id":"S1","capacity":1}]}
-- passes: {"service":[{"id":"S1","capacity":0,"closed":"2024-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'capacity' AS field, r.capacity AS value
FROM submitted_service r
WHERE r.capacity = 0 AND (r.closed IS NULL OR r.closed > :on)
