-- severity: info
-- group: plausibility
-- kind: plan
-- judges: submission
-- legal: НПСУ, глава II
-- bg: За {territory} се планират най-много {value} потребители на {service}, а нормативът допуска {most}.
-- en: At most {value} users of {service} are planned for {territory}, but the norm allows {most}.
-- fires: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"61","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5","max_users":"60"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"60","stage":"adopted","date":"2024-08-08","decision":"№ 574"}],"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5","max_users":"60"}]}
-- passes: {"plan":[{"map":"2024","territory":"BLG03","service":"ДСХ","level":"municipal","max_users":"61","stage":"adopted","date":"2023-12-31","decision":"№ 574"}],"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5","max_users":"60"}]}
SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.service AS key, 'max_users' AS field, r.max_users AS value, r.service,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.territory), r.territory) AS territory, n.max_users AS most
FROM submitted_plan r
JOIN norm n ON n.service = r.service AND n.level = r.level AND n.max_users IS NOT NULL
  AND r.date BETWEEN n.valid_from AND COALESCE(n.valid_to, '9999')
WHERE r.max_users > n.max_users
