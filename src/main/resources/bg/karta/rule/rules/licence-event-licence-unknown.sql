-- severity: error
-- group: reference
-- kind: licence-event
-- judges: submission
-- bg: Заповедта от {date} е за лиценз {value}, а такъв няма нито в регистъра, нито в друга заповед.
-- en: The order of {date} is about licence {value}, and neither the register nor another order has it.
-- fires: {"licence-event":[{"licence":"Л-3129-1","event":"termination","date":"2025-05-20"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"termination","date":"2025-05-20"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"change","date":"2024-05-20","new_licence":"ЛПО-1-3129-1"},{"licence":"ЛПО-1-3129-1","event":"termination","date":"2025-05-20"}]}
SELECT e.origin, e.origin_row, e.licence || '|' || e.event || '|' || e.date AS key, 'licence' AS field,
  e.licence AS value, e.date
FROM submitted_licence_event e
WHERE e.licence NOT IN (SELECT number FROM licence)
  AND NOT EXISTS (SELECT 1 FROM licence_event o WHERE o.new_licence = e.licence AND o.licence <> e.licence)
