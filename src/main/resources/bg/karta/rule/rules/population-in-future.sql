-- severity: warning
-- group: time
-- kind: population
-- judges: submission
-- bg: Населението е за {value} година, която още не е дошла.
-- en: The population is of the year {value}, which has not come yet.
-- why-bg: За бъдеща година има само прогноза, а с нея потребността не може да се представи като преброена.
-- why-en: Of a future year there is only a forecast, and a need reckoned from it cannot be shown as counted.
-- do-bg: Поправете годината или свалете последната публикувана таблица на НСИ. За прогноза използвайте karta coverage what-if population вместо записи в регистъра.
-- do-en: Correct the year, or take the latest table published by the National Statistical Institute. For a forecast use karta coverage what-if population instead of records in the register.
-- fires: {"population":[{"municipality":"BLG03","year":"2027","category":"all","persons":"1000"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2026","category":"all","persons":"1000"}]}
SELECT r.origin, r.origin_row, r.municipality || '|' || r.year || '|' || r.category AS key, 'year' AS field, r.year AS value
FROM submitted_population r
WHERE r.year > CAST(substr(:on, 1, 4) AS INTEGER)
