-- severity: info
-- group: completeness
-- kind: plan
-- judges: submission
-- legal: ЗСУ, чл. 35, ал. 1
-- threshold: share = 0.5
-- bg: За {municipality} картата {map} не планира нищо, а в областта тя планира за {others} от {all} общини.
-- en: Map {map} plans nothing for {municipality}, while in its oblast it plans for {others} of {all} municipalities.
-- why-bg: Когато съседните общини планират, а една не, най-често предложението ѝ не е стигнало до картата.
-- why-en: When the neighbouring municipalities plan and one does not, mostly its proposal has not reached the map.
-- do-bg: Поискайте предложението от общината; karta plan status показва кой го е направил и кой не. Делът на общините, от който се напомня, е --threshold plan-missing.share=ДЯЛ.
-- do-en: Ask the municipality for its proposal; karta plan status shows who has made one and who has not. The share of municipalities from which that is told is --threshold plan-missing.share=SHARE.
-- fires: {"plan":[{"map":"2024","territory":"GAB05","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2023-08-08","decision":"№ 574"},{"map":"2024","territory":"GAB12","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2023-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"GAB05","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2023-08-08","decision":"№ 574"},{"map":"2024","territory":"GAB12","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2023-08-08","decision":"№ 574"},{"map":"2024","territory":"GAB29","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2023-08-08","decision":"№ 574"},{"map":"2024","territory":"GAB35","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2023-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"GAB05","service":"ДСХ","level":"municipal","max_users":"50","stage":"proposal","date":"2023-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"GAB05","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2023-08-08","decision":"№ 574"},{"map":"2024","territory":"GAB12","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2023-08-08","decision":"№ 574"}]}
-- why: Said of maps that are not adopted yet and of oblasts where so large a share of the municipalities
-- why: have proposed something, submitted or held. What an adopted map leaves out it means to leave out.
WITH place AS MATERIALIZED (
  SELECT a.map, a.oblast, m.code, CASE :lang WHEN 'bg' THEN m.name_bg ELSE m.name_en END AS name,
    EXISTS (SELECT 1 FROM plan p WHERE p.map = a.map AND p.territory = m.code) AS planned
  FROM (SELECT DISTINCT r.map, o.oblast FROM submitted_plan r JOIN territory o ON o.code = r.territory) a
  JOIN territory m ON m.oblast = a.oblast AND m.level = 'municipality'
  WHERE NOT EXISTS (SELECT 1 FROM plan p WHERE p.map = a.map AND p.stage = 'adopted')
)
SELECT 0 AS origin, 0 AS origin_row, map || '|' || code AS key, 'territory' AS field, code AS value,
  map, name AS municipality, others, "all"
FROM (SELECT *, SUM(planned) OVER whole AS others, COUNT(*) OVER whole AS "all"
  FROM place WINDOW whole AS (PARTITION BY map, oblast))
WHERE NOT planned AND others >= :share * "all"
