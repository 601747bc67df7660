-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- again: service service = id
-- again: service-change service = service
-- over: report-in-context
-- uses: rule/report-in-context
-- threshold: free_share = 0.1
-- bg: В услуга {service} {value?чака|чакат} {value} {value?човек|души}, а {free} от {capacity} места са свободни и биха стигнали за всички (праг за свободни места, който настройките могат да сменят).
-- en: {value} {value?person waits|people wait} for service {service}, while {free} of its {capacity} {capacity?place|places} are free and would suffice for all (a threshold of free places that the settings can change).
-- why-bg: Хора чакат, докато местата за тях стоят свободни, или единият от двата броя не е верен.
-- why-en: People wait while there are free places for them, or one of the two figures is wrong.
-- do-bg: Попитайте доставчика защо свободните места не са заети и как брои чакащите. karta referrals показва кой чака и къде има място; делът на свободните места се сменя с --threshold report-waiting-beside-free-places.free_share=ДЯЛ.
-- do-en: Ask the provider why the free places are not taken and how it counts those who wait. karta referrals shows who waits and where there is room; the share of free places is set by --threshold report-waiting-beside-free-places.free_share=SHARE.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":5,"waiting":3}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":7,"waiting":3}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":10,"waiting":30}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'waiting' AS field, r.waiting AS value,
  r.service, r.capacity, r.capacity - r.users AS free
FROM report_in_context r
WHERE r.waiting > 0 AND r.users + r.waiting <= r.capacity * (1 - :free_share)
