-- severity: info
-- group: territory
-- kind: service
-- judges: submission
-- again: service-type type = code
-- bg: Услуга {key} от тип {type} е записана на ниво „{here}“, а типът е на ниво „{usual}“.
-- en: Service {key} of type {type} is registered on the {here} level, but its type is of the {usual} level.
-- why-bg: Нивото решава дали местата се броят за общината, или за цялата област.
-- why-en: The level decides whether the places count for the municipality or for the whole oblast.
-- do-bg: Проверете в Картата на кое ниво е планирана услугата. Ако е грешка, поправете полето level; ако услугата наистина е изключение, не променяйте нищо.
-- do-en: See in the Map on which level the service is planned. If it is a mistake, correct the field level; if the service really is an exception, change nothing.
-- fires: {"service":[{"id":"S1","type":"ДСХ","level":"oblast"}]}
-- passes: {"service":[{"id":"S1","type":"ДСХ","level":"municipal"}]}
-- passes: {"service":[{"id":"S1","type":"ДСХ"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'level' AS field, r.level AS value, r.type,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'level' AND n.code = r.level) AS here,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'level' AND n.code = t.level) AS usual
FROM submitted_service r
JOIN service_type t ON t.code = r.type
WHERE r.level <> t.level
