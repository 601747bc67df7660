-- severity: warning
-- group: time
-- kind: inspection
-- judges: submission
-- bg: Проверка {key} е от {value}, ден, който още не е дошъл.
-- en: Inspection {key} is dated {value}, a day that has not come yet.
-- why-bg: Проверка, която още не е направена, не може да има констатации.
-- why-en: An inspection that has not been made yet cannot have found anything.
-- do-bg: Сверете деня с протокола от проверката. Ако тя е само насрочена, внесете я след провеждането.
-- do-en: Compare the day with the record of the inspection. If it is only scheduled, import it after it was made.
-- fires: {"inspection":[{"number":"К-1","date":"2026-02-01"}]}
-- passes: {"inspection":[{"number":"К-1","date":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.number AS key, 'date' AS field, r.date AS value
FROM submitted_inspection r
WHERE r.date > :on
