-- severity: error
-- group: reference
-- kind: licence-event
-- judges: submission
-- bg: Заповедта от {date} е за лиценз {value}, а такъв няма нито в регистъра, нито в друга заповед.
-- en: The order of {date} is about licence {value}, and neither the register nor another order has it.
-- why-bg: Заповед за непознат лиценз не може да се отнесе към доставчик и не променя състоянието на нито един лиценз.
-- why-en: An order about an unknown licence cannot be brought to a provider and changes the state of no licence.
-- do-bg: Сверете номера на лиценза със самата заповед. Ако е верен, внесете първо лиценза или заповедта, с която е издаден, в същото подаване или преди него.
-- do-en: Compare the licence's number with the order itself. If it is right, import first the licence, or the order that issued it, together with this file or before it.
-- fires: {"licence-event":[{"licence":"Л-3129-1","event":"termination","date":"2025-05-20"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"termination","date":"2025-05-20"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"change","date":"2024-05-20","new_licence":"ЛПО-1-3129-1"},{"licence":"ЛПО-1-3129-1","event":"termination","date":"2025-05-20"}]}
SELECT e.origin, e.origin_row, e.licence || '|' || e.event || '|' || e.date AS key, 'licence' AS field,
  e.licence AS value, e.date
FROM submitted_licence_event e
WHERE e.licence NOT IN (SELECT number FROM licence)
  AND NOT EXISTS (SELECT 1 FROM licence_event o WHERE o.new_licence = e.licence AND o.licence <> e.licence)
