-- severity: info
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- uses: licence/licence-period
-- uses: licence/licence-term
-- threshold: days = 30
-- bg: Подновяване на лиценз {key} на „{provider_name}“, който изтича на {value}, може да се поиска най-късно на {due} (оставащи дни: {days}).
-- en: Renewal of licence {key} of {provider_name}, which ends on {value}, can be asked for no later than {due} (days left: {days}).
-- why-bg: Подновяването е по-краткият път, но само докато срокът за искането му тече.
-- why-en: Renewal is the shorter way, but only while the term for asking for it runs.
-- do-bg: Напомнете на доставчика последния ден за искането. Колко дни по-рано да се напомня, се задава с --threshold licence-renewal-open.days=ДНИ.
-- do-en: Remind the provider of the last day to ask. How many days ahead that is told is set by --threshold licence-renewal-open.days=DAYS.
-- fires: {"licence":[{"number":"Л-3129-1","valid_from":"2021-05-16","valid_to":"2026-05-15"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-06-16","valid_to":"2026-06-15"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-04-30","valid_to":"2026-04-29"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-05-16","valid_to":"2026-05-15"},{"number":"Л-3130-2","replaces":"Л-3129-1","issued":"2026-01-20","valid_to":"2031-05-16"}]}
-- The window is open from the issue on, so only its last days are worth telling.
SELECT l.origin, l.origin_row, l.number AS key, 'valid_to' AS field, l.valid_to AS value,
  COALESCE(p.name, l.provider) AS provider_name, t.renewal_due AS due,
  CAST(julianday(t.renewal_due) - julianday(:on) AS INTEGER) AS days
FROM licence_period l JOIN licence_term t ON t.number = l.number
LEFT JOIN provider p ON p.eik = l.provider
WHERE :on BETWEEN t.renewal_opens AND t.renewal_due
  AND t.renewal_due <= date(:on, '+' || CAST(:days AS INTEGER) || ' days')
  AND :on BETWEEN l.starts AND l.ends AND l.ends = l.valid_to AND l.status <> 'renewed'
  AND NOT EXISTS (SELECT 1 FROM licence_period o WHERE o.provider = l.provider
    AND o.kind IS l.kind AND o.number <> l.number AND o.ends > l.valid_to
    AND o.starts <= date(l.valid_to, '+1 day'))
