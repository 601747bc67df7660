-- severity: warning
-- group: duplicate
-- kind: norm
-- judges: submission
-- again: norm service = service, category = category, level = level
-- bg: Нормативът за {service} от {value} започва, преди предишният (от {other}) да е изтекъл: за един ден има два норматива.
-- en: The norm for {service} from {value} begins before the one from {other} has ended: there are two norms for one day.
-- why-bg: Ако за един ден действат два норматива, потребността зависи от това кой от тях ще бъде взет.
-- why-en: If two norms hold on one day, the need depends on which of them is taken.
-- do-bg: Сложете на стария норматив последен ден (valid_to), предхождащ началото на новия. Ако двата са за различни групи или нива, поправете групата или нивото.
-- do-en: Give the old norm a last day (valid_to) before the new one begins. If the two are for different groups or levels, correct the group or the level.
-- fires: {"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5"},{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2025-01-01","basis":"per-1000","value":"5"}]}
-- passes: {"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5","valid_to":"2024-12-31"},{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2025-01-01","basis":"per-1000","value":"5"}]}
-- passes: {"norm":[{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-01","basis":"per-1000","value":"5"},{"service":"ДСХ","category":"all","level":"municipal","valid_from":"2025-01-01","basis":"per-1000","value":"5"}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.category || '|' || r.level || '|' || r.valid_from AS key, 'valid_from' AS field, r.valid_from AS value, r.service, o.valid_from AS other
FROM submitted_norm r
JOIN norm o ON o.service = r.service AND o.category = r.category AND o.level = r.level
WHERE o.valid_from < r.valid_from AND COALESCE(o.valid_to, '9999') >= r.valid_from
