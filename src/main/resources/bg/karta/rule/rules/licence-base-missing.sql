-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: submission
-- again: licence provider = provider
-- bg: Лиценз {key} заменя {value}, а такъв лиценз няма.
-- en: Licence {key} replaces {value}, and there is no such licence.
-- fires: {"licence":[{"number":"ЛПО-1-3129-1","replaces":"Л-3129-1"}]}
-- passes: {"licence":[{"number":"Л-3129-1"},{"number":"ЛПО-1-3129-1","replaces":"Л-3129-1"}]}
SELECT l.origin, l.origin_row, l.number AS key, 'replaces' AS field, l.replaces AS value
FROM submitted_licence l
WHERE l.replaces IS NOT NULL AND l.replaces NOT IN (SELECT number FROM licence)
