-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- bg: Лиценз {key} от {issued} трябва да важи до {expected}, а е записано {value}: разлика {off} {off?ден|дни}.
-- en: Licence {key} of {issued} should be valid to {expected}, but {value} stands there: {off} {off?day|days} off.
-- why-bg: Крайната дата решава до кога услугата може да се предоставя, а тази се различава от срока на първия лиценз с повече от два дни.
-- why-en: The end date decides until when the service may be run, and this one differs from the term of a first licence by more than two days.
-- do-bg: Сверете двете дати с публичния регистър на АКСУ или със самия лиценз. Ако регистърът е публикуван с грешка, помолете АКСУ да я поправи.
-- do-en: Compare both dates with the public register of the agency (АКСУ) or with the licence itself. If the register was published with the error, ask the agency to correct it.
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
