-- severity: warning
-- group: plausibility
-- kind: population
-- judges: submission
-- again: population municipality = municipality, year = year
-- bg: Децата с увреждания в {municipality} са {value}, повече от всички деца ({children}).
-- en: {municipality} has {value} {value?child|children} with disabilities, more than all its children ({children}).
-- why-bg: Децата с увреждания не могат да са повече от децата, а по тях се смята потребността от специализирани услуги.
-- why-en: Children with disabilities cannot be more than the children, and the need for specialised services is reckoned from them.
-- do-bg: Проверете дали броят не включва и пълнолетните с увреждания или не е за цялата област. Поправете го и внесете файла отново.
-- do-en: See whether the number includes adults with disabilities or is of the whole oblast. Correct it and import the file again.
-- fires: {"population":[{"municipality":"BLG03","year":"2024","category":"disabled-0-17","persons":"151"},{"municipality":"BLG03","year":"2024","category":"0-17","persons":"150"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"disabled-0-17","persons":"150"},{"municipality":"BLG03","year":"2024","category":"0-17","persons":"150"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"disabled-0-17","persons":"151"},{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"}]}
SELECT r.origin, r.origin_row, r.municipality || '|' || r.year || '|' || r.category AS key, 'persons' AS field, r.persons AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality, c.persons AS children
FROM submitted_population r
JOIN population c ON c.municipality = r.municipality AND c.year = r.year AND c.category = '0-17'
WHERE r.category = 'disabled-0-17' AND r.persons > c.persons
