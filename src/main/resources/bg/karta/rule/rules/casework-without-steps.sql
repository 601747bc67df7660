-- severity: info
-- group: completeness
-- kind: casework
-- judges: submission
-- again: casework-step
-- threshold: months = 6
-- bg: Случай {key} е открит на {value} и повече от {months} месеца (праг от настройките) по него няма нито една стъпка.
-- en: Casework {key} was opened on {value} and has had no step for more than {months} months (a threshold of the settings).
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
