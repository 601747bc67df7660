-- severity: info
-- group: completeness
-- kind: casework
-- judges: submission
-- again: casework-step
-- threshold: months = 6
-- bg: Случай {key} е открит на {value} и повече от {months} месеца (праг от настройките) по него няма нито една стъпка.
-- en: Casework {key} was opened on {value} and has had no step for more than {months} months (a threshold of the settings).
-- why-bg: Случай без нито една стъпка месеци наред или стои без работа, или стъпките му не са изпратени.
-- why-en: A casework without a single step for months either lies idle or its steps were not sent.
-- do-bg: Попитайте центъра какво е направено и поискайте стъпките. Ако лицето се е отказало, случаят се приключва със съответния ден.
-- do-en: Ask the centre what was done, and ask for the steps. If the person has withdrawn, the casework is closed on that day.
-- fires: {"casework":[{"id":"С1","opened":"2025-02-03"},{"id":"С2","opened":"2025-02-03","person":"8809268343"}],"casework-step":[{"casework":"С2","date":"2025-02-10","step":"assessment"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-08-03"},{"id":"С2","opened":"2025-02-03","person":"8809268343"}],"casework-step":[{"casework":"С2","date":"2025-02-10","step":"assessment"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-02-03"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-02-03","closed":"2025-03-01"},{"id":"С2","opened":"2025-02-03","person":"8809268343"}],"casework-step":[{"casework":"С2","date":"2025-02-10","step":"assessment"}]}
-- Where nobody keeps steps, their absence says nothing.
SELECT r.origin, r.origin_row, r.id AS key, 'id' AS field, r.opened AS value, :months AS months
FROM submitted_casework r
WHERE r.closed IS NULL AND date(r.opened, '+' || CAST(:months AS INTEGER) || ' months') < :on
  AND NOT EXISTS (SELECT 1 FROM casework_step s WHERE s.casework = r.id)
  AND EXISTS (SELECT 1 FROM casework_step)
