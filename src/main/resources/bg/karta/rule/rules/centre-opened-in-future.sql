-- severity: warning
-- group: time
-- kind: centre
-- judges: submission
-- bg: Център {key} е открит на {value}, ден, който още не е дошъл.
-- en: Centre {key} opened on {value}, a day that has not come yet.
-- why-bg: Център с бъдещ ден на откриване не може да приеме нито случай, нито отчет.
-- why-en: A centre with a future day of opening can take neither a casework nor a report.
-- do-bg: Сверете деня с акта за откриване на центъра и го поправете с karta set centre. Ако наистина предстои, изчакайте с внасянето.
-- do-en: Compare the day with the act that opens the centre and correct it with karta set centre. If it is really to come, wait with the import.
-- fires: {"centre":[{"id":"Ц1","opened":"2026-02-01"}]}
-- passes: {"centre":[{"id":"Ц1","opened":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'opened' AS field, r.opened AS value
FROM submitted_centre r
WHERE r.opened > :on
