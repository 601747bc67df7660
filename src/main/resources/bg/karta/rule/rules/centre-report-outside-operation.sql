-- severity: error
-- group: time
-- kind: centre-report
-- judges: submission
-- again: centre centre = id
-- bg: Център {centre} отчита месец {value}, а е работил от {opened} до {closed}.
-- en: Centre {centre} reports {value}, but it operated from {opened} to {closed}.
-- why-bg: Отчет за месец, в който центърът не е работил, добавя започнали работа, които никой не е намерил.
-- why-en: A report of a month in which the centre did not operate adds people who began work that nobody found for them.
-- do-bg: Сверете месеца в отчета и дните на откриване и закриване на центъра. Поправете сгрешеното и внесете отчета отново.
-- do-en: Compare the month of the report with the days on which the centre opened and closed. Correct what is wrong and import the report again.
-- fires: {"centre":[{"id":"Ц1","opened":"2024-02-01"}],"centre-report":[{"centre":"Ц1","month":"2024-01"}]}
-- fires: {"centre":[{"id":"Ц1","opened":"2015-10-01","closed":"2023-06-30"}],"centre-report":[{"centre":"Ц1","month":"2023-07"}]}
-- passes: {"centre":[{"id":"Ц1","opened":"2024-01-15","closed":"2024-01-31"}],"centre-report":[{"centre":"Ц1","month":"2024-01"}]}
SELECT r.origin, r.origin_row, r.centre || '|' || r.month AS key, 'month' AS field, r.month AS value,
  r.centre, c.opened, COALESCE(c.closed, '…') AS closed
FROM submitted_centre_report r JOIN centre c ON c.id = r.centre
WHERE r.month < substr(c.opened, 1, 7) OR r.month > substr(c.closed, 1, 7)
