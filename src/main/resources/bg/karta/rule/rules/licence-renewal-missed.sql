-- severity: info
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- uses: licence/licence-period
-- uses: licence/licence-term
-- bg: Последният ден да се поиска подновяване на лиценз {key} на „{provider_name}“ беше {due}, а подновяване не е записано. Ако не е поискано дотогава, нужен е нов лиценз; за да няма прекъсване след {value}, крайният ден за заявлението за него е {ask_by} (срокът за решение е {months} {months?месец|месеца}).
-- en: The last day to ask for renewal of licence {key} of {provider_name} was {due}, and no renewal is recorded. Unless it was asked for by then, a new licence is needed; for no gap after {value} the last day to ask for it is {ask_by} ({months} {months?month|months} are for the decision).
-- why-bg: Без навреме поискано подновяване е нужен нов лиценз, а решението за него се чака по-дълго.
-- why-en: Without a renewal asked for in time a new licence is needed, and the decision on that takes longer.
-- do-bg: Попитайте доставчика искал ли е подновяване в срок; ако е искал, внесете заповедта (вид licence-event), когато излезе. Ако не е, той трябва да подаде заявление за нов лиценз до посочения ден, за да няма прекъсване.
-- do-en: Ask the provider whether it asked for renewal in time; if so, import the order (kind licence-event) once it is out. If not, it should apply for a new licence by the day named, for no gap.
-- fires: {"licence":[{"number":"Л-3129-1","valid_from":"2021-04-05","valid_to":"2026-04-04"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-05-05","valid_to":"2026-05-04"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-04-05","valid_to":"2026-04-04"}],"licence-event":[{"licence":"Л-3129-1","event":"renewal","date":"2026-01-02","new_licence":"Л-3130-2"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-04-05","valid_to":"2026-04-04"},{"number":"Л-3129-2184","valid_from":"2026-01-06","valid_to":"2031-01-05"}]}
SELECT l.origin, l.origin_row, l.number AS key, 'valid_to' AS field, l.valid_to AS value,
  COALESCE(p.name, l.provider) AS provider_name, t.renewal_due AS due, :decision_months AS months,
  date(l.valid_to, '-' || :decision_months || ' months', 'floor') AS ask_by
FROM licence_period l JOIN licence_term t ON t.number = l.number
LEFT JOIN provider p ON p.eik = l.provider
WHERE t.renewal_due < :on
  AND :on BETWEEN l.starts AND l.ends AND l.ends = l.valid_to AND l.status <> 'renewed'
  AND NOT EXISTS (SELECT 1 FROM licence_period o WHERE o.provider = l.provider
    AND o.kind IS l.kind AND o.number <> l.number AND o.ends > l.valid_to
    AND o.starts <= date(l.valid_to, '+1 day'))
