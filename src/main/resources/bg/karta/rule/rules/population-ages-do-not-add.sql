-- severity: warning
-- group: money
-- kind: population
-- judges: submission
-- again: population municipality = municipality, year = year
-- threshold: difference = 0
-- bg: Населението на {municipality} за {year} е {value}, а трите възрастови групи заедно са {sum}.
-- en: The population of {municipality} in {year} is {value}, but the three age groups add to {sum}.
-- why-bg: Трите възрастови групи трябва да правят цялото население; щом не го правят, едно от четирите числа е сгрешено.
-- why-en: The three age groups must make up the whole population; as they do not, one of the four figures is wrong.
-- do-bg: Сверете четирите числа с таблицата на НСИ за същата година. Ако източникът закръгля, задайте допустимата разлика с --threshold population-ages-do-not-add.difference=БРОЙ.
-- do-en: Compare the four figures with the table of the National Statistical Institute of that year. If the source rounds, set the difference allowed by --threshold population-ages-do-not-add.difference=NUMBER.
-- fires: {"population":[{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"},{"municipality":"BLG03","year":"2024","category":"0-17","persons":"150"},{"municipality":"BLG03","year":"2024","category":"18-64","persons":"600"},{"municipality":"BLG03","year":"2024","category":"65+","persons":"251"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"},{"municipality":"BLG03","year":"2024","category":"0-17","persons":"150"},{"municipality":"BLG03","year":"2024","category":"18-64","persons":"600"},{"municipality":"BLG03","year":"2024","category":"65+","persons":"250"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2024","category":"all","persons":"1000"},{"municipality":"BLG03","year":"2024","category":"0-17","persons":"150"},{"municipality":"BLG03","year":"2024","category":"65+","persons":"251"}]}
SELECT r.origin, r.origin_row, r.municipality || '|' || r.year || '|' || r.category AS key, 'persons' AS field, r.persons AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality, r.year,
  c.persons + w.persons + o.persons AS sum
FROM submitted_population r
JOIN population c ON c.municipality = r.municipality AND c.year = r.year AND c.category = '0-17'
JOIN population w ON w.municipality = r.municipality AND w.year = r.year AND w.category = '18-64'
JOIN population o ON o.municipality = r.municipality AND o.year = r.year AND o.category = '65+'
WHERE r.category = 'all' AND ABS(r.persons - c.persons - w.persons - o.persons) > :difference
