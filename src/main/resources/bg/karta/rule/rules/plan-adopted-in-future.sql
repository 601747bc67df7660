-- severity: warning
-- group: time
-- kind: plan
-- judges: submission
-- bg: Картата {map} е приета на {value}, ден, който още не е дошъл.
-- en: Map {map} was adopted on {value}, a day that has not come yet.
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2026-02-01","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2026-01-31","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"draft","date":"2026-02-01","decision":"№ 574"}]}
SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.service AS key, 'date' AS field, r.date AS value, r.map
FROM submitted_plan r
WHERE r.stage = 'adopted' AND r.date > :on
