-- severity: warning
-- group: time
-- kind: inspection
-- judges: submission
-- bg: Нарушението по {key} е отстранено на {value}, ден, който още не е дошъл.
-- en: The breach of {key} was remedied on {value}, a day that has not come yet.
-- why-bg: Нарушението се води отстранено, а денят още не е дошъл, така че днес то може още да съществува.
-- why-en: The breach counts as remedied on a day that has not come, so today it may still exist.
-- do-bg: Проверете дали датата не е срокът за отстраняване. Преместете я в полето remedy_by и попълнете remedied_on, когато отстраняването се докаже.
-- do-en: See whether the date is the term for the remedy. Move it to the field remedy_by and fill in remedied_on once the remedy is proven.
-- fires: {"inspection":[{"number":"К-1","date":"2026-01-10","remedied_on":"2026-02-01"}]}
-- passes: {"inspection":[{"number":"К-1","date":"2026-01-10","remedied_on":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.number AS key, 'remedied_on' AS field, r.remedied_on AS value
FROM submitted_inspection r
WHERE r.remedied_on > :on
