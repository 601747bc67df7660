-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: submission
-- bg: Лиценз {key} е с дата на издаване {value}, която още не е дошла.
-- en: Licence {key} has the date of issue {value}, which has not come yet.
-- fires: {"licence":[{"number":"Л-3129-1","issued":"2026-02-02","valid_from":"2026-02-02","valid_to":"2031-02-01"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2026-01-30","valid_from":"2026-01-30","valid_to":"2031-01-29"}]}
SELECT origin, origin_row, number AS key, 'issued' AS field, issued AS value
FROM submitted_licence WHERE issued > :on
