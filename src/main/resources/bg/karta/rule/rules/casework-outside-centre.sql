-- severity: warning
-- group: time
-- kind: casework
-- judges: submission
-- again: centre centre = id
-- bg: Случай {key} е открит на {value}, а център {centre} е работил от {opened} до {closed}.
-- en: Casework {key} was opened on {value}, but centre {centre} operated from {opened} to {closed}.
-- why-bg: Центърът не е работил в деня, в който случаят е открит, значи някой от дните или центърът е сгрешен.
-- why-en: The centre did not operate on the day the casework opened, so one of the days or the centre is wrong.
-- do-bg: Сверете деня на случая с досието и дните на центъра с акта за откриването му. Поправете сгрешеното и внесете файла отново.
-- do-en: Compare the day of the casework with the file, and the days of the centre with the act that opened it. Correct what is wrong and import the file again.
-- fires: {"centre":[{"id":"Ц1","opened":"2015-10-01"}],"casework":[{"id":"С1","centre":"Ц1","opened":"2015-09-30"}]}
-- fires: {"centre":[{"id":"Ц1","opened":"2015-10-01","closed":"2023-12-31"}],"casework":[{"id":"С1","centre":"Ц1","opened":"2024-01-01"}]}
-- passes: {"centre":[{"id":"Ц1","opened":"2015-10-01","closed":"2023-12-31"}],"casework":[{"id":"С1","centre":"Ц1","opened":"2015-10-01"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'opened' AS field, r.opened AS value,
  r.centre, c.opened, COALESCE(c.closed, '…') AS closed
FROM submitted_casework r JOIN centre c ON c.id = r.centre
WHERE r.opened < c.opened OR r.opened > c.closed
