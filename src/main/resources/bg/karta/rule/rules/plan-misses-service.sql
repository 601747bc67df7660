-- severity: warning
-- group: completeness
-- kind: plan
-- judges: submission
-- again: service
-- again: service-change
-- uses: service/service-state
-- legal: ЗСУ, чл. 34
-- bg: Държавата финансира {places} {places?място|места} за {value}, които картата {map} не предвижда: {territories}.
-- en: The state funds {places} {places?place|places} of {value} that map {map} does not plan: {territories}.
-- why-bg: Държавата плаща места, които картата не предвижда, така че картата и мрежата от услуги не казват едно и също.
-- why-en: The state pays for places that the map does not plan, so the map and the network of services do not say the same.
-- do-bg: Сверете картата с издание, в което услугата е планирана, и вижте дали типът или видът ѝ не са изписани другояче. Допълнете картата за посочените общини.
-- do-en: Compare with an edition of the map that plans the service, and see whether its type or kind is spelled in another way. Complete the map for the municipalities named.
-- uses: plan/plan-judged
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДЦСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","type":"ДЦПЛУ"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2024","territory":"BLG11","service":"ДЦСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","municipality":"BLG11"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"INFO","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","type":"ЦОП"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДЦСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","type":"ДЦПЛУ"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДЦСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","type":"ДЦПЛУ"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДЦПЛУ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","type":"ДЦПЛУ"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG","service":"ЦНСТДМУ","level":"oblast","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","type":"ЦНСТДМУ"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"DAY","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","type":"ДЦПЛУ"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДЦСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"municipal","type":"ДЦПЛУ"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДЦСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","type":"ДЦПЛУ","municipality":"SOF46"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДЦСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"service":[{"id":"S1","funding":"state","type":"ДПЛУИ"}]}
WITH network AS (
  -- Once for each type, and only of oblasts that the submission plans for. A service is in the plan by its
  -- type or by every one of its kinds. An institution that the map plans nowhere is one that is to close.
  SELECT h.type, h.municipality, m.oblast, t.kinds, CASE :lang WHEN 'bg' THEN m.name_bg ELSE m.name_en END AS name,
    SUM(h.capacity) AS places
  FROM service s JOIN service_state h ON h.service = s.id
    AND h.valid_from <= :on AND COALESCE(h.valid_to, '9999') > :on
  JOIN territory m ON m.code = h.municipality
  LEFT JOIN service_type t ON t.code = h.type
  WHERE COALESCE(h.funding, 'state') = 'state' AND s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
    AND (NOT COALESCE(t.institution, 0) OR h.type IN (SELECT service FROM plan_judged))
    AND CASE (SELECT MAX(adopted) FROM plan_judged)
      WHEN 1 THEN m.oblast IN (SELECT o.oblast FROM submitted_plan r JOIN territory o ON o.code = r.territory
        WHERE r.map IN (SELECT map FROM plan_judged))
      -- Who has proposed nothing yet has left nothing out.
      ELSE CASE COALESCE(h.level, t.level, 'municipal') WHEN 'oblast' THEN m.oblast ELSE h.municipality END
        IN (SELECT territory FROM submitted_plan WHERE map IN (SELECT map FROM plan_judged)) END
  GROUP BY h.type, h.municipality
),
planned AS (SELECT service, territory FROM plan_judged),
missed AS (
  SELECT n.*, ROW_NUMBER() OVER (PARTITION BY type ORDER BY name) AS turn
  FROM network n
  WHERE (n.type, n.municipality) NOT IN (SELECT * FROM planned)
    AND (n.type, n.oblast) NOT IN (SELECT * FROM planned)
    AND (COALESCE(json_array_length(n.kinds), 0) = 0 OR EXISTS (SELECT 1 FROM json_each(n.kinds) k
      WHERE (k.value, n.municipality) NOT IN (SELECT * FROM planned)
        AND (k.value, n.oblast) NOT IN (SELECT * FROM planned)))
)
SELECT 0 AS origin, 0 AS origin_row, (SELECT MAX(map) FROM plan_judged) || '|' || type AS key,
  'service' AS field, type AS value, (SELECT MAX(map) FROM plan_judged) AS map, SUM(places) AS places,
  group_concat(CASE WHEN turn <= 3 THEN name END, ', ' ORDER BY name)
    || CASE WHEN COUNT(*) > 3 THEN CASE :lang WHEN 'bg' THEN ' и още ' ELSE ' and more: ' END || (COUNT(*) - 3)
      ELSE '' END AS territories
FROM missed GROUP BY type ORDER BY type
