-- severity: error
-- group: time
-- kind: assessment
-- judges: submission
-- bg: Оценката е от {value}, ден, който още не е дошъл.
-- en: The assessment is of {value}, a day that has not come yet.
-- why-bg: Оценка с бъдеща дата още не може да обоснове нито часове, нито насочване.
-- why-en: An assessment with a future date can give grounds neither for hours nor for a referral yet.
-- do-bg: Поправете датата по самата оценка: вижте дали не е вписан срокът ѝ вместо деня на издаване.
-- do-en: Correct the date by the assessment itself: see whether its term was entered in place of the day it was made.
-- fires: {"assessment":[{"date":"2026-02-01"}]}
-- passes: {"assessment":[{"date":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.date AS key, 'date' AS field, r.date AS value
FROM submitted_assessment r
WHERE r.date > :on
