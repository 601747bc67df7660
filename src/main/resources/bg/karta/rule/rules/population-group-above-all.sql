-- severity: error
-- group: duplicate
-- kind: population
-- judges: submission
-- again: population municipality = municipality, year = year
-- bg: Групата „{category}“ в {municipality} е {value} {value?човек|души}, повече от цялото население ({all_people}).
-- en: The group "{category}" of {municipality} has {value} {value?person|people}, more than the whole population ({all_people}).
-- why-bg: Част не може да е по-голяма от цялото, затова потребността по тази група ще излезе надута.
-- why-en: A part cannot be larger than the whole, so the need by this group will come out inflated.
-- do-bg: Сверете двата реда с източника: обикновено са разменени колони или общини. Поправете ги и внесете файла отново.
-- do-en: Compare both rows with the source: mostly columns or municipalities were swapped. Correct them and import the file again.
-- fires: {"population":[{"municipality":"BLG03","year":"2024","category":"65+","persons":"1001"},{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"65+","persons":"1000"},{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"65+","persons":"1001"},{"municipality":"BLG03","year":"2023","category":"all","persons":"1000"}]}
SELECT r.origin, r.origin_row, r.municipality || '|' || r.year || '|' || r.category AS key, 'persons' AS field, r.persons AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'population-group' AND n.code = r.category) AS category, a.persons AS all_people
FROM submitted_population r
JOIN population a ON a.municipality = r.municipality AND a.year = r.year AND a.category = 'all'
WHERE r.category <> 'all' AND r.persons > a.persons
