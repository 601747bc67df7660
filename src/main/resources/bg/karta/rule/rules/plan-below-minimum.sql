-- severity: info
-- group: plausibility
-- kind: plan
-- judges: submission
-- again: norm service = service
-- again: population
-- again: plan map = map, service = service
-- legal: НПСУ, глава II
-- bg: За {territory} се планират най-много {value} потребители на {service}, а по норматива те са поне {least}.
-- en: At most {value} {value?user|users} of {service} are planned for {territory}, but by the norm there are at least {least}.
-- uses: plan/plan-bounds
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"14","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5","min_users":"15"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"15","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5","min_users":"15"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ЦНСТДМУ","level":"oblast","max_users":"8","stage":"adopted","date":"2024-08-08","decision":"№ 574"},{"map":"2024","territory":"BLG11","service":"ЦНСТДМУ","level":"oblast","max_users":"8","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"norm":[{"service":"ЦНСТДМУ","category":"disabled-0-17","level":"oblast","valid_from":"2024-01-01","basis":"per-1000","value":"5","min_users":"15"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"14","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5","max_users":"60"}]}
SELECT origin, origin_row, key, 'max_users' AS field, planned AS value, service, territory, least
FROM plan_bounds WHERE planned < least
