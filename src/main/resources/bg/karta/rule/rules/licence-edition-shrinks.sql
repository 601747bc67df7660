-- severity: warning
-- group: history
-- kind: licence
-- judges: submission
-- threshold: share = 0.2
-- bg: Файлът е приет като целия регистър, а в него ги няма {lost} от {known} известни лиценза: те ще се водят липсващи. Ако е извадка, внесете го с --extent part.
-- en: The file is taken as the whole register, and {lost} of the {known} licences known are not in it: they will count as disappeared. If it is an excerpt, import it with --extent part.
-- why-bg: Ако извадка се приеме за целия регистър, всички лицензи извън нея ще се водят липсващи и покритието с лицензирани места ще падне.
-- why-en: If an excerpt is taken for the whole register, all licences outside it count as disappeared and the coverage by licensed places falls.
-- do-bg: Проверете дали файлът е пълното издание на регистъра на АКСУ. Ако е само част, внесете го с --extent part; ако наистина е пълен, приемете предупреждението с --waivers.
-- do-en: Verify that the file is the full edition of the register of the agency (АКСУ). If it is only a part, import it with --extent part; if it is really full, accept the warning by --waivers.
SELECT 0 AS origin, 0 AS origin_row, 'licence' AS key, 'number' AS field, lost AS value, lost, known
FROM (
  SELECT COUNT(*) AS known, COALESCE(SUM(NOT EXISTS (SELECT 1 FROM submitted_licence s
    WHERE s.number = k.number)), 0) AS lost
  FROM main.licence k)
WHERE :whole AND lost > :share * known
