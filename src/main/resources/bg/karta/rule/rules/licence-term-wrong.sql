-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- bg: Лиценз {key} от {issued} трябва да важи до {expected}, а е записано {value}: разлика {off} {off?ден|дни}.
-- en: Licence {key} of {issued} should be valid to {expected}, but {value} stands there: {off} {off?day|days} off.
-- fires: {"licence":[{"number":"Л-3129-1095","issued":"2022-02-04","valid_from":"2022-02-04","valid_to":"2027-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2021-01-04","valid_from":"2021-01-04","valid_to":"2026-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2021-01-04","valid_from":"2021-01-04","valid_to":"2026-01-04"}]}
SELECT *, ABS(days) AS off FROM (
  SELECT origin, origin_row, number AS key, 'valid_to' AS field, valid_to AS value, issued,
    licence_end(issued) AS expected,
    CAST(julianday(valid_to) - julianday(licence_end(issued)) AS INTEGER) AS days
  FROM licence
  WHERE number LIKE 'Л-3129-%' AND status <> 'refused' AND NOT COALESCE(valid_to_derived, 0))
WHERE ABS(days) > 2
