-- severity: info
-- group: territory
-- kind: service
-- judges: submission
-- again: service-type type = code
-- bg: Услуга {key} от тип {type} е записана на ниво „{here}“, а типът е на ниво „{usual}“.
-- en: Service {key} of type {type} is registered on the {here} level, but its type is of the {usual} level.
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
