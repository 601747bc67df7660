-- severity: warning
-- group: plausibility
-- kind: service
-- judges: submission
-- again: service type = type
-- threshold: ratio = 5
-- threshold: difference = 50
-- threshold: services = 5
-- bg: Услуга {key} е с капацитет {value}, а другите {services} {services?услуга|услуги} от тип {type} имат средно по {usual} {usual?място|места} (над {ratio} пъти, праг от настройките).
-- en: Service {key} has a capacity of {value}, but the other {services} {services?service|services} of type {type} have {usual} {usual?place|places} on average (more than {ratio} times, a threshold of the settings).
-- why-bg: Една излишна цифра в капацитета добавя десетки места, които ги няма, и скрива недостиг в цялата област.
-- why-en: One digit too many in a capacity adds dozens of places that are not there and hides a shortage of a whole oblast.
-- do-bg: Сверете капацитета с акта за откриване и с последния отчет на услугата. Поправете го с karta set service, а ако е верен, приемете констатацията с --waivers.
-- do-en: Compare the capacity with the act that opened the service and with its last report. Correct it with karta set service, or, if it is right, accept the finding by --waivers.
-- fires: {"service":[{"id":"S0","type":"ДСХ","capacity":12},{"id":"S1","type":"ДСХ","capacity":12},{"id":"S2","type":"ДСХ","capacity":14},{"id":"S3","type":"ДСХ","capacity":8},{"id":"S4","type":"ДСХ","capacity":12},{"id":"S5","type":"ДСХ","capacity":120}]}
-- passes: {"service":[{"id":"S0","type":"ДСХ","capacity":12},{"id":"S1","type":"ДСХ","capacity":12},{"id":"S2","type":"ДСХ","capacity":14},{"id":"S3","type":"ДСХ","capacity":8},{"id":"S4","type":"ДСХ","capacity":12},{"id":"S5","type":"ДСХ","capacity":60}]}
-- passes: {"service":[{"id":"S0","type":"ДСХ","capacity":12},{"id":"S1","type":"ДСХ","capacity":12},{"id":"S2","type":"ДСХ","capacity":14},{"id":"S3","type":"ДСХ","capacity":8},{"id":"S4","type":"ДСХ","capacity":120}]}
-- passes: {"service":[{"id":"S0","type":"АП","capacity":12},{"id":"S1","type":"АП","capacity":12},{"id":"S2","type":"АП","capacity":14},{"id":"S3","type":"АП","capacity":8},{"id":"S4","type":"АП","capacity":12},{"id":"S5","type":"АП","capacity":120}]}
SELECT r.origin, r.origin_row, r.id AS key, 'capacity' AS field, r.capacity AS value, r.type,
  u.services, CAST(ROUND(u.mean) AS INTEGER) AS usual, :ratio AS ratio
FROM submitted_service r
JOIN service_type t ON t.code = r.type AND t.residential
-- The mean of the others of its type, so that a wrong figure does not hide itself.
JOIN (SELECT s.id, y.services - 1 AS services,
    (y.places - s.capacity) * 1.0 / (y.services - 1) AS mean
  FROM service s
  JOIN (SELECT type, COUNT(*) AS services, SUM(capacity) AS places FROM service GROUP BY type) y
    ON y.type = s.type
  WHERE y.services > :services) u ON u.id = r.id
WHERE r.capacity - u.mean >= :difference AND r.capacity > u.mean * :ratio
