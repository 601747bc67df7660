-- severity: info
-- group: completeness
-- kind: plan
-- judges: submission
-- again: service
-- legal: ЗСУ, чл. 34
-- bg: Картата {map} планира {value} за {users} {users?потребител|потребители} на места, където няма открита такава услуга: {territories}.
-- en: Map {map} plans {value} for {users} {users?user|users} where no such service is open: {territories}.
-- why-bg: Планирана, но неоткрита услуга е неизпълнен план: хората я чакат, а места няма.
-- why-en: A service planned but not opened is a plan not fulfilled: people wait for it and there are no places.
-- do-bg: Попитайте посочените общини кога ще открият услугата; karta plan deadlines показва до кога трябва. Ако вече е открита, внесете я (вид service).
-- do-en: Ask the municipalities named when they will open the service; karta plan deadlines shows by when they must. If it is open already, import it (kind service).
-- uses: plan/plan-judged
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2024","territory":"BLG11","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","closed":"2025-12-31"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG","service":"SHELT","level":"oblast","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2024-08-08","decision":"№ 574"},{"map":"2024","territory":"BLG11","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG11","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2024","territory":"BLG11","service":"ДСХ","level":"municipal","max_users":"0","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG","service":"RES","level":"oblast","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG11","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
-- Once for each service of the map in force; without a network of services nothing can be said.
SELECT 0 AS origin, 0 AS origin_row, map || '|' || service AS key, 'service' AS field, service AS value,
  map, SUM(max_users) AS users,
  group_concat(CASE WHEN turn <= 3 THEN name END, ', ' ORDER BY name)
    || CASE WHEN COUNT(*) > 3 THEN CASE :lang WHEN 'bg' THEN ' и още ' ELSE ' and more: ' END || (COUNT(*) - 3)
      ELSE '' END AS territories
FROM (
  SELECT p.*, CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END AS name,
    ROW_NUMBER() OVER (PARTITION BY p.service ORDER BY CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END) AS turn
  FROM plan_judged p JOIN territory t ON t.code = p.territory
  WHERE NOT p.run AND p.max_users > 0 AND EXISTS (SELECT 1 FROM service)
    AND p.map IN (SELECT map FROM submitted_plan))
GROUP BY map, service ORDER BY service
