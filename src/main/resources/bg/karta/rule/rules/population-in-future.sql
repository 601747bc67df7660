-- severity: warning
-- group: time
-- kind: population
-- judges: submission
-- bg: Населението е за {value} година, която още не е дошла.
-- en: The population is of the year {value}, which has not come yet.
-- fires: {"population":[{"municipality":"BLG03","year":"2027","category":"all","persons":"1000"}]}
-- passes: {"population":[{"municipality":"BLG03","year":"2026","category":"all","persons":"1000"}]}
SELECT r.origin, r.origin_row, r.municipality || '|' || r.year || '|' || r.category AS key, 'year' AS field, r.year AS value
FROM submitted_population r
WHERE r.year > CAST(substr(:on, 1, 4) AS INTEGER)
