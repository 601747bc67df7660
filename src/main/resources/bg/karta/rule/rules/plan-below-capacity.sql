-- severity: warning
-- group: plausibility
-- kind: plan
-- judges: submission
-- again: service service = type
-- again: service-change
-- uses: service/service-state
-- uses: service/service-stay
-- legal: ЗСУ, чл. 34
-- bg: За {territory} картата допуска най-много {value} потребители на {service}, а разкритите там места са повече.
-- en: The map allows at most {value} users of {service} for {territory}, but there are more places already.
-- why-bg: Картата допуска по-малко потребители, отколкото места вече са разкрити, и за останалите не предвижда нищо.
-- why-en: The map allows fewer users than there are places already, and plans nothing for the rest of them.
-- do-bg: Вижте кои услуги са разкрити на територията (karta plan annual -m ОБЩИНА) и дали капацитетът им е верен. Поправете картата или запишете закритите услуги и намалените места.
-- do-en: See which services there are in the territory (karta plan annual -m MUNICIPALITY) and whether their capacities are right. Correct the map, or record services that closed and places that went.
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"9","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG","service":"ДСХ","level":"oblast","max_users":"19","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1"},{"id":"S2","municipality":"BLG11"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"10","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1"},{"id":"S2","municipality":"BLG11"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"9","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","closed":"2024-08-08"}]}
SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.service AS key, 'max_users' AS field, r.max_users AS value, r.service,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.territory), r.territory) AS territory
FROM submitted_plan r
WHERE r.max_users < (SELECT SUM(h.capacity) FROM service_state h JOIN service_stay s ON s.id = h.service
      JOIN territory m ON m.code = h.municipality
    WHERE h.type = r.service AND h.valid_from <= r.date AND COALESCE(h.valid_to, '9999') > r.date
      AND r.territory IN (h.municipality, m.oblast)
      AND s.opened <= r.date AND (s.closed IS NULL OR s.closed > r.date))
  AND r.stage = 'adopted'
