-- severity: warning
-- group: history
-- kind: population
-- judges: submission
-- again: population municipality = municipality, category = category, year = year + 1
-- threshold: share = 0.1
-- threshold: difference = 100
-- bg: Населението („{category}“) на {municipality} е {value} за {year}, а година по-рано {old} (разлика над дял {share}, праг от настройките).
-- en: The population ({category}) of {municipality} is {value} in {year}, but {old} a year before (a difference above a share of {share}, a threshold of the settings).
-- why-bg: Населението на община рядко се променя с толкова за година, а потребността се смята направо от него.
-- why-en: The population of a municipality seldom changes by so much in a year, and need is reckoned straight from it.
-- do-bg: Сверете двете години с таблиците на НСИ и вижте дали редовете не са разместени. Ако има преброяване или нова методика, приемете констатацията с --waivers.
-- do-en: Compare both years with the tables of the National Statistical Institute, and see whether rows were shifted. If there was a census or a new method, accept the finding by --waivers.
-- fires: {"population":[{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"},{"municipality":"BLG03","year":"2025","category":"all","persons":"1200"}]}
-- fires: {"population":[{"municipality":"BLG03","year":"2024","category":"all","persons":"1200"},{"municipality":"BLG03","year":"2025","category":"all","persons":"1000"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"},{"municipality":"BLG03","year":"2025","category":"all","persons":"1100"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"},{"municipality":"BLG03","year":"2026","category":"all","persons":"1200"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"all","persons":"50"},{"municipality":"BLG03","year":"2025","category":"all","persons":"90"}]}
SELECT r.origin, r.origin_row, r.municipality || '|' || r.year || '|' || r.category AS key, 'persons' AS field, r.persons AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'population-group' AND n.code = r.category) AS category, r.year, e.persons AS old,
  :share AS share
FROM submitted_population r
JOIN population e ON e.municipality = r.municipality AND e.year = r.year - 1
  AND e.category = r.category
WHERE ABS(r.persons - e.persons) >= :difference AND ABS(r.persons - e.persons) > :share * e.persons
