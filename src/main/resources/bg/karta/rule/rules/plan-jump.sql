-- severity: warning
-- group: history
-- kind: plan
-- judges: submission
-- again: plan territory = territory, service = service, stage = stage
-- threshold: ratio = 2
-- threshold: difference = 20
-- bg: За {territory} картата {map} планира {value} {value?потребител|потребители} на {service}, а предишната ({before}) {old} (над {ratio} пъти, праг от настройките).
-- en: Map {map} plans {value} {value?user|users} of {service} for {territory}, the one before ({before}) {old} (more than {ratio} times, a threshold of the settings).
-- why-bg: Планираните потребители се променят рязко спрямо предишната карта и покритието ще се промени със същия скок, без на място да се е случило нещо.
-- why-en: The planned users change sharply from the map before, and coverage will change by the same leap without anything having happened on the ground.
-- do-bg: Сверете двете числа с двете решения (karta plan diff ВЕРСИЯ ВЕРСИЯ). Ако промяната е приета така, не поправяйте нищо; прагът е --threshold plan-jump.ratio=ПЪТИ.
-- do-en: Compare both figures with the two decisions (karta plan diff VERSION VERSION). If the change was adopted so, correct nothing; the threshold is --threshold plan-jump.ratio=TIMES.
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2025","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"110","stage":"adopted","date":"2025-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2025","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"90","stage":"adopted","date":"2025-08-08","decision":"№ 574"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"50","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2025","territory":"BLG11","service":"ДСХ","level":"municipal","max_users":"110","stage":"adopted","date":"2025-08-08","decision":"№ 574"}]}
SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.service AS key, 'max_users' AS field, r.max_users AS value, r.map, r.service,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.territory), r.territory) AS territory, e.map AS before, e.max_users AS old, :ratio AS ratio
FROM submitted_plan r
JOIN plan e ON e.territory = r.territory AND e.service = r.service AND e.stage = r.stage
  AND e.date = (SELECT MAX(x.date) FROM plan x WHERE x.territory = r.territory
    AND x.service = r.service AND x.stage = r.stage AND x.date < r.date)
WHERE ABS(r.max_users - e.max_users) >= :difference
  AND (r.max_users > e.max_users * :ratio OR r.max_users * :ratio < e.max_users)
