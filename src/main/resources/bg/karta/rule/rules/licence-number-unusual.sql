-- severity: info
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- bg: Номерът „{value}“ не следва образеца Л-3129-1/04.01.2021 г.
-- en: Number "{value}" does not follow the pattern Л-3129-1/04.01.2021 г.
-- fires: {"licence":[{"number":"Л-3129-687","number_text":"Л -3129-687/21.10.2021 г."}]}
-- passes: {"licence":[{"number":"Л-3129-1","number_text":"Л-3129-1/04.01.2021 г."}]}
SELECT origin, origin_row, number AS key, 'number' AS field, number_text AS value
FROM licence WHERE NOT is_usual_licence_number(COALESCE(number_text, number))
