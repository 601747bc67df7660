-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- legal: ЗСУ, чл. 31, ал. 1 и 2
-- uses: licence/licence-period
-- bg: Между лиценз {key} и следващия {next} доставчик {provider} е без лиценз {days} {days?ден|дни}: от {gap_from} до {gap_to}.
-- en: Between licence {key} and the next one {next} provider {provider} has no licence for {days} {days?day|days}: {gap_from} to {gap_to}.
-- why-bg: В дните между двата лиценза доставчикът не е имал право да предоставя услугата.
-- why-en: On the days between the two licences the provider had no right to run the service.
-- do-bg: Вижте в регистъра на АКСУ дали между двата няма подновен или променен лиценз, който не е внесен. Ако няма, запазете констатацията за проверката на доставчика или я приемете с --waivers.
-- do-en: See in the register of the agency (АКСУ) whether a renewed or changed licence between the two was not imported. If there is none, keep the finding for the inspection of the provider, or accept it by --waivers.
-- fires: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03"},{"number":"Л-3129-2184","valid_from":"2026-01-06","valid_to":"2031-01-05"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03"},{"number":"Л-3129-2184","valid_from":"2026-01-04","valid_to":"2031-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-06-01","valid_to":"2026-05-31"},{"number":"Л-3129-2184","valid_from":"2026-06-10","valid_to":"2031-06-09"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03"},{"number":"Л-3129-2184","valid_from":"2026-01-06","valid_to":"2031-01-05"}],"licence-event":[{"licence":"Л-3129-1","event":"renewal","date":"2025-12-01","new_licence":"Л-3130-1"}]}
SELECT e.origin, e.origin_row, e.number AS key, 'valid_to' AS field, e.valid_to AS value, e.provider,
  n.number AS next, date(e.ends, '+1 day') AS gap_from, date(n.starts, '-1 day') AS gap_to,
  CAST(julianday(n.starts) - julianday(e.ends) - 1 AS INTEGER) AS days
FROM licence_period e
JOIN licence_period n ON n.number = (
  SELECT later.number FROM licence_period later
  WHERE later.provider = e.provider AND later.kind IS e.kind AND later.starts > e.ends
    AND later.ends >= later.starts
  ORDER BY later.starts, later.number LIMIT 1)
-- When one that the register no longer has ended is not known.
WHERE e.ends >= e.starts AND e.ends < :on AND NOT e.gone AND n.starts > date(e.ends, '+1 day')
  AND NOT EXISTS (SELECT 1 FROM licence_period o WHERE o.provider = e.provider
    AND o.kind IS e.kind AND o.number <> e.number AND o.starts <= date(e.ends, '+1 day')
    AND o.ends > e.ends)
  AND e.number = (SELECT same.number FROM licence_period same WHERE same.provider = e.provider
    AND same.kind IS e.kind AND same.ends = e.ends ORDER BY same.number LIMIT 1)
