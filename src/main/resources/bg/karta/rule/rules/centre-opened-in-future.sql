-- severity: warning
-- group: time
-- kind: centre
-- judges: submission
-- bg: Център {key} е открит на {value}, ден, който още не е дошъл.
-- en: Centre {key} opened on {value}, a day that has not come yet.
-- fires: {"centre":[{"id":"Ц1","opened":"2026-02-01"}]}
-- passes: {"centre":[{"id":"Ц1","opened":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'opened' AS field, r.opened AS value
FROM submitted_centre r
WHERE r.opened > :on
