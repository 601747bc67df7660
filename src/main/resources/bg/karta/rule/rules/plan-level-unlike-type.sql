-- severity: info
-- group: territory
-- kind: plan
-- judges: submission
-- bg: Картата планира {service} на ниво „{here}“, а типът е на ниво „{usual}“.
-- en: The map plans {service} on the {here} level, but the type is of the {usual} level.
-- why-bg: Услуга, планирана на друго ниво, се сравнява с чужда потребност: на общината вместо на областта или обратно.
-- why-en: A service planned on another level is compared with another's need: the municipality's instead of the oblast's, or the other way round.
-- do-bg: Проверете нивото на услугата в решението за Картата. Ако решението го е определило така, не променяйте нищо; иначе поправете полето level.
-- do-en: See the level of the service in the decision on the Map. If the decision set it so, change nothing; otherwise correct the field level.
-- fires: {"plan":[{"map":"2024","territory":"BLG","service":"ДСХ","level":"oblast","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG","service":"RES","level":"oblast","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.service AS key, 'level' AS field, r.level AS value, r.service,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'level' AND n.code = r.level) AS here,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'level' AND n.code = t.level) AS usual
FROM submitted_plan r
JOIN service_type t ON t.code = r.service
WHERE r.level <> t.level
