-- severity: info
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- bg: Лиценз {key} от {issued} трябва да важи до {expected}, а е записано {value}: разлика в дни: {off}.
-- en: Licence {key} of {issued} should be valid to {expected}, but {value} stands there: days off: {off}.
-- why-bg: Разлика от ден-два идва от начина на броене и рядко е важна, но в последните дни решава дали лицензът действа.
-- why-en: A difference of a day or two comes from the way of counting and seldom matters, but on the last days it decides whether the licence is in force.
-- do-bg: Не е нужно да се поправя, ако в регистъра на АКСУ стои същата дата. При спор за последните дни вижте датата върху самия лиценз.
-- do-en: Nothing needs to be corrected if the register of the agency (АКСУ) has the same date. In a dispute about the last days look at the date on the licence itself.
-- fires: {"licence":[{"number":"Л-3129-1","issued":"2021-01-04","valid_from":"2021-01-04","valid_to":"2026-01-04"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2021-01-04","valid_from":"2021-01-04","valid_to":"2026-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2024-02-29","valid_from":"2024-02-29","valid_to":"2029-02-27"}]}
SELECT *, ABS(days) AS off FROM (
  SELECT origin, origin_row, number AS key, 'valid_to' AS field, valid_to AS value, issued,
    licence_end(issued) AS expected,
    CAST(julianday(valid_to) - julianday(licence_end(issued)) AS INTEGER) AS days
  FROM licence
  WHERE number LIKE 'Л-3129-%' AND status <> 'refused' AND NOT COALESCE(valid_to_derived, 0))
WHERE ABS(days) BETWEEN 1 AND 2
