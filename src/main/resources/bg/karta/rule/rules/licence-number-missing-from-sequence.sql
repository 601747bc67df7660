-- severity: info
-- from: 2020-07-01
-- group: completeness
-- kind: licence
-- judges: register
-- uses: licence/licence-life
-- threshold: ranges = 10
-- bg: От номерата {key}-1 до {key}-{last} в регистъра липсват {value} (лицензите по тях може да са отказани, прекратени или отнети): {missing}.
-- en: Of the numbers {key}-1 to {key}-{last} the register lacks {value} (their licences may have been refused, terminated or revoked): {missing}.
-- why-bg: Липсващите номера показват колко лиценза са отпаднали от регистъра и дали изданието е пълно.
-- why-en: The missing numbers show how many licences have left the register, and whether the edition is full.
-- do-bg: Ако липсва дълъг пореден участък, вижте дали файлът не е отрязан, и поискайте изданието отново. За единични номера внесете по-ранните издания и заповедите.
-- do-en: If a long run is missing, see whether the file was cut off and ask for the edition again. For single numbers import the earlier editions and the orders.
-- fires: {"licence":[{"number":"Л-3129-1"},{"number":"Л-3129-2"},{"number":"Л-3129-4"}]}
-- passes: {"licence":[{"number":"Л-3129-1"},{"number":"Л-3129-2"},{"number":"Л-3129-3"}]}
-- passes: {"licence":[{"number":"Л-3129-1"},{"number":"ЛПО-1-3129-2"},{"number":"Л-3129-3"}]}
WITH present AS (
  -- A changed licence keeps the number of the one it changes.
  SELECT DISTINCT CAST(substr(number, instr(number, '3129-') + 5) AS INTEGER) AS n
  FROM licence_life WHERE number LIKE 'Л-3129-%' OR number LIKE 'ЛПО-%-3129-%'
),
gap AS (
  SELECT before + 1 AS first, n - 1 AS last, n - before - 1 AS numbers,
    ROW_NUMBER() OVER (ORDER BY n) AS place
  FROM (SELECT n, LAG(n, 1, 0) OVER (ORDER BY n) AS before FROM present WHERE n > 0)
  WHERE n > before + 1
)
-- What is missing stands in no row.
SELECT 0 AS origin, 0 AS origin_row, 'Л-3129' AS key, NULL AS field, SUM(numbers) AS value,
  (SELECT MAX(n) FROM present) AS last,
  (SELECT GROUP_CONCAT(CASE WHEN first = last THEN first ELSE first || '–' || last END, ', ')
    FROM (SELECT first, last FROM gap WHERE place <= :ranges ORDER BY place))
    || CASE WHEN COUNT(*) > :ranges THEN ', …' ELSE '' END AS missing
FROM gap
HAVING COUNT(*) > 0
