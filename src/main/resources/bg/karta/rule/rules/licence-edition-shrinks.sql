-- severity: warning
-- group: history
-- kind: licence
-- judges: submission
-- threshold: share = 0.2
-- bg: Файлът е приет като целия регистър, а в него ги няма {lost} от {known} известни лиценза: те ще се водят липсващи. Ако е извадка, внесете го с --extent part.
-- en: The file is taken as the whole register, and {lost} of the {known} licences known are not in it: they will count as disappeared. If it is an excerpt, import it with --extent part.
SELECT 0 AS origin, 0 AS origin_row, 'licence' AS key, 'number' AS field, lost AS value, lost, known
FROM (
  SELECT COUNT(*) AS known, COALESCE(SUM(NOT EXISTS (SELECT 1 FROM submitted_licence s
    WHERE s.number = k.number)), 0) AS lost
  FROM main.licence k)
WHERE :whole AND lost > :share * known
