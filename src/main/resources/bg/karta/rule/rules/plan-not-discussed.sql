-- severity: info
-- group: completeness
-- kind: plan
-- judges: submission
-- again: consultation
-- legal: НПСУ, чл. 42
-- bg: За {territory} картата {map} е в етап „{phase}“, а {discussion} по нея не е записано.
-- en: For {territory} map {map} is in the stage "{phase}", but no {discussion} of it is recorded.
-- why-bg: Без записано обсъждане не се вижда дали хората и доставчиците са могли да кажат мнението си за картата.
-- why-en: Without a discussion on record nobody can see whether people and providers could say what they think of the map.
-- do-bg: Внесете обсъждането (вид consultation) с дните му; karta plan deadlines изброява липсващите. Ако не е провеждано, насрочете го.
-- do-en: Import the discussion (kind consultation) with its days; karta plan deadlines lists those that are missing. If none was held, schedule one.
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"consultation":[{"map":"2021","territory":"BG","stage":"national","opened":"2023-02-03"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"consultation":[{"map":"2024","territory":"BLG03","stage":"municipal","opened":"2023-02-03"}]}
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"agreed","date":"2024-08-08","decision":"№ 574"}],"consultation":[{"map":"2024","territory":"BGS","stage":"oblast","opened":"2023-02-03"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"consultation":[{"map":"2024","territory":"BG","stage":"national","opened":"2023-02-03"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"agreed","date":"2024-08-08","decision":"№ 574"}],"consultation":[{"map":"2024","territory":"BLG","stage":"oblast","opened":"2023-02-03"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2024-08-08","decision":"№ 574"}],"consultation":[{"map":"2021","territory":"BG","stage":"national","opened":"2023-02-03"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"}]}
-- Once for each map and place: the agreement of an oblast is discussed there, the map in the country. A
-- register without any discussion is one that does not keep them.
SELECT 0 AS origin, 0 AS origin_row, d.map || '|' || d.place AS key, 'stage' AS field, d.stage AS value,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'plan-stage' AND n.code = d.stage) AS phase,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'consultation-stage' AND n.code = d.discussion) AS discussion, d.map,
  CASE d.place WHEN 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    ELSE (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM territory n WHERE n.code = d.place)
    END AS territory
FROM (
  SELECT DISTINCT r.map, r.stage, CASE r.stage WHEN 'adopted' THEN 'BG' ELSE t.oblast END AS place,
    CASE r.stage WHEN 'adopted' THEN 'national' ELSE 'oblast' END AS discussion
  FROM submitted_plan r JOIN territory t ON t.code = r.territory WHERE r.stage IN ('agreed', 'adopted')) d
WHERE EXISTS (SELECT 1 FROM consultation) AND NOT EXISTS (SELECT 1 FROM consultation c
  WHERE c.map = d.map AND c.territory = d.place AND c.stage = d.discussion)
