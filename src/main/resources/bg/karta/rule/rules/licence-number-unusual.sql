-- severity: info
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- bg: Номерът „{value}“ не следва образеца Л-3129-1/04.01.2021 г.
-- en: Number "{value}" does not follow the pattern Л-3129-1/04.01.2021 г.
-- why-bg: Номер извън образеца може да не се намери при търсене и да не се свърже със своите промени и подновявания.
-- why-en: A number outside the pattern may not be found in a search, and may not be linked with its changes and renewals.
-- do-bg: Сверете номера с регистъра на АКСУ. Ако там е изписан така, не поправяйте нищо.
-- do-en: Compare the number with the register of the agency (АКСУ). If it is spelled like that there, correct nothing.
-- fires: {"licence":[{"number":"Л-3129-687","number_text":"Л -3129-687/21.10.2021 г."}]}
-- passes: {"licence":[{"number":"Л-3129-1","number_text":"Л-3129-1/04.01.2021 г."}]}
SELECT origin, origin_row, number AS key, 'number' AS field, number_text AS value
FROM licence WHERE NOT is_usual_licence_number(COALESCE(number_text, number))
