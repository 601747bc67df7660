-- severity: warning
-- group: plausibility
-- kind: plan
-- judges: submission
-- again: plan map = map, territory = territory
-- legal: ЗСУ, чл. 92
-- bg: За {territory} картата {map} планира само {value}, а тази услуга не се предоставя самостоятелно: местата ѝ са част от местата на друга услуга.
-- en: Map {map} plans only {value} for {territory}, but this service is not provided alone: its places are part of the places of another.
-- why-bg: Заместващата грижа ползва местата на друга услуга и сама няма къде да се предоставя.
-- why-en: Substitute care uses places of another service and has nowhere to be provided on its own.
-- do-bg: Попитайте общината в коя услуга ще са местата и добавете тази услуга в картата. Ако няма такава, извадете реда.
-- do-en: Ask the municipality in which service the places will be, and add that service to the map. If there is none, take the line out.
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ЗГ","level":"municipal","max_users":"5","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ЗГ","level":"municipal","max_users":"5","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2024","territory":"BLG11","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ЗГ","level":"municipal","max_users":"5","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2024","territory":"BLG03","service":"ДЦПЛУ","level":"municipal","max_users":"30","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ЗГ","level":"municipal","max_users":"0","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.service AS key, 'service' AS field, r.service AS value, r.map,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.territory), r.territory) AS territory
FROM submitted_plan r JOIN service_type t ON t.code = r.service
WHERE t.dependent AND r.max_users > 0
  AND NOT EXISTS (SELECT 1 FROM plan o LEFT JOIN service_type other ON other.code = o.service
    WHERE o.map = r.map AND o.territory = r.territory AND o.max_users > 0 AND NOT COALESCE(other.dependent, 0))
