-- severity: info
-- group: completeness
-- kind: population
-- judges: submission
-- again: population municipality = municipality, year = year
-- bg: За {municipality} през {year} има население по групи, а няма общо (група „{all_people}“).
-- en: For {municipality} in {year} there is a population by groups, but no total (the group "{all_people}").
-- why-bg: Без общия брой не може да се провери дали групите са верни, нито да се смятат дялове от населението.
-- why-en: Without the total it cannot be verified that the groups are right, nor can shares of the population be reckoned.
-- do-bg: Добавете ред с група „всички“ за същата община и година от същата таблица и внесете файла отново.
-- do-en: Add a row of the group of all people for the same municipality and year from the same table, and import the file again.
-- fires: {"population":[{"municipality":"BLG03","year":"2024","category":"65+","persons":"200"},{"municipality":"BLG03","year":"2024","category":"0-17","persons":"100"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"65+","persons":"200"},{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"65+","persons":"200"},{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"}]}
SELECT r.origin, r.origin_row, r.municipality || '|' || r.year || '|' || r.category AS key, 'category' AS field, r.category AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality, r.year,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'population-group' AND n.code = 'all') AS all_people
FROM submitted_population r
WHERE r.category = (SELECT MIN(o.category) FROM population o
    WHERE o.municipality = r.municipality AND o.year = r.year)
  AND NOT EXISTS (SELECT 1 FROM population a
    WHERE a.municipality = r.municipality AND a.year = r.year AND a.category = 'all')
