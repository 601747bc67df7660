-- severity: error
-- group: time
-- kind: referral
-- judges: submission
-- bg: Заявяването, решението или настаняването е от {value}, ден, който още не е дошъл.
-- en: The request, the decision or the admission is of {value}, a day that has not come yet.
-- why-bg: Заявяване, решение или настаняване от ден, който не е дошъл, измества реда на чакащите.
-- why-en: A request, a decision or an admission on a day that has not come moves the order of those who wait.
-- do-bg: Сверете трите дати с преписката. За насрочено настаняване оставете статуса „чака“ и попълнете деня, когато лицето постъпи.
-- do-en: Compare the three dates with the file. For an admission that is only arranged leave the status waiting, and fill in the day when the person comes.
-- fires: {"referral":[{"date":"2026-02-01"}]}
-- fires: {"referral":[{"date":"2026-01-10","decided_on":"2026-02-01"}]}
-- fires: {"referral":[{"date":"2026-01-10","decided_on":"2026-01-20","status":"admitted","admitted_on":"2026-02-01"}]}
-- passes: {"referral":[{"date":"2026-01-10","decided_on":"2026-01-20","status":"admitted","admitted_on":"2026-01-31"}]}
-- passes: {"referral":[{"date":"2026-01-10","status":"admitted","admitted_on":"2026-01-31","discharged_on":"2026-03-31"}]}
-- The day of leaving may be known beforehand.
SELECT r.origin, r.origin_row, r.person || '|' || r.date || '|' || r.service AS key,
  CASE WHEN r.date > :on THEN 'date' WHEN r.decided_on > :on THEN 'decided_on' ELSE 'admitted_on' END AS field,
  CASE WHEN r.date > :on THEN r.date WHEN r.decided_on > :on THEN r.decided_on ELSE r.admitted_on END AS value
FROM submitted_referral r
WHERE r.date > :on OR r.decided_on > :on OR r.admitted_on > :on
