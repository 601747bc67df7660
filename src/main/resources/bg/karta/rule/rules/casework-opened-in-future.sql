-- severity: error
-- group: time
-- kind: casework
-- judges: submission
-- bg: Случай {key} е открит на {value}, ден, който още не е дошъл.
-- en: Casework {key} was opened on {value}, a day that has not come yet.
-- why-bg: Случай с бъдещ ден на откриване увеличава броя на хората, с които се работи, преди някой да е започнал.
-- why-en: A casework with a future day of opening adds to the people worked with before anybody has begun.
-- do-bg: Поправете деня на откриване по досието: най-често е сгрешена годината.
-- do-en: Correct the day of opening by the file: mostly the year is wrong.
-- fires: {"casework":[{"id":"С1","opened":"2026-02-01"}]}
-- passes: {"casework":[{"id":"С1","opened":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'opened' AS field, r.opened AS value
FROM submitted_casework r
WHERE r.opened > :on
