-- severity: warning
-- group: time
-- kind: plan
-- judges: submission
-- bg: Картата {map} е приета на {value}, ден, който още не е дошъл.
-- en: Map {map} was adopted on {value}, a day that has not come yet.
-- why-bg: Приета карта с бъдещ ден не е в сила и по нея не се смята покритие.
-- why-en: A map adopted on a future day is not in force, and coverage is not reckoned by it.
-- do-bg: Сверете деня с решението на Министерския съвет. Ако картата още не е приета, запишете етапа, в който е (поле stage).
-- do-en: Compare the day with the decision of the Council of Ministers. If the map is not adopted yet, record the stage it is in (field stage).
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2026-02-01","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2026-01-31","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"draft","date":"2026-02-01","decision":"№ 574"}]}
SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.service AS key, 'date' AS field, r.date AS value, r.map
FROM submitted_plan r
WHERE r.stage = 'adopted' AND r.date > :on
