-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: submission
-- again: licence provider = provider
-- bg: Лиценз {key} заменя {value}, а такъв лиценз няма.
-- en: Licence {key} replaces {value}, and there is no such licence.
-- why-bg: Промененият или подновеният лиценз продължава друг и без него срокът и видът му не могат да се проследят.
-- why-en: A changed or renewed licence carries another one on, and without that one its term and kind cannot be followed.
-- do-bg: Вижте дали номерът на заменения лиценз е изписан вярно и дали той не е в по-ранно издание на регистъра, което още не е внесено. Внесете липсващото издание или поправете номера.
-- do-en: See whether the number of the replaced licence is spelled right, and whether it stands in an earlier edition of the register that is not imported yet. Import the missing edition or correct the number.
-- fires: {"licence":[{"number":"ЛПО-1-3129-1","replaces":"Л-3129-1"}]}
-- passes: {"licence":[{"number":"Л-3129-1"},{"number":"ЛПО-1-3129-1","replaces":"Л-3129-1"}]}
SELECT l.origin, l.origin_row, l.number AS key, 'replaces' AS field, l.replaces AS value
FROM submitted_licence l
WHERE l.replaces IS NOT NULL AND l.replaces NOT IN (SELECT number FROM licence)
