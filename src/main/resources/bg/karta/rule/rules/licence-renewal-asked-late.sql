-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence-event
-- judges: register
-- uses: licence/licence-term
-- bg: Подновяване на лиценз {licence}, който изтича на {valid_to}, е поискано на {value}, а последният ден беше {due}.
-- en: Renewal of licence {licence}, which ends on {valid_to}, was asked for on {value}, and the last day was {due}.
-- why-bg: Искане след последния ден може да не доведе до подновяване и тогава е нужен нов лиценз.
-- why-en: A request after the last day may bring no renewal, and then a new licence is needed.
-- do-bg: Сверете деня на заявлението с входящия му номер. Ако е верен, следете дали АКСУ подновява лиценза; настройката на срока се сменя с --term (karta help licences).
-- do-en: Compare the day of the application with its entry in the records. If it is right, watch whether the agency (АКСУ) renews the licence; how the term is read is set by --term (karta help licences).
-- fires: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-27","valid_to":"2026-01-26"}],"licence-event":[{"licence":"Л-3129-1","event":"renewal","date":"2025-11-05","applied_on":"2025-10-27"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-27","valid_to":"2026-01-26"}],"licence-event":[{"licence":"Л-3129-1","event":"renewal","date":"2025-11-05","applied_on":"2025-10-26"}]}
SELECT e.origin, e.origin_row, e.licence || '|' || e.event || '|' || e.date AS key,
  'applied_on' AS field, e.applied_on AS value, e.licence, t.valid_to, t.renewal_due AS due
FROM licence_event e JOIN licence_term t ON t.number = e.licence
WHERE e.event = 'renewal' AND e.applied_on > t.renewal_due
