-- severity: error
-- group: time
-- kind: casework-step
-- judges: submission
-- bg: Стъпката по случай {casework} е от {value}, ден, който още не е дошъл.
-- en: The step of casework {casework} is of {value}, a day that has not come yet.
-- why-bg: Стъпка, която още не е направена, се брои като свършена работа.
-- why-en: A step that has not been taken yet counts as work done.
-- do-bg: Ако е насрочена среща, внесете я, след като се състои. Иначе поправете датата по досието.
-- do-en: If it is an appointment, import it after it took place. Otherwise correct the date by the file.
-- fires: {"casework":[{"id":"С1"}],"casework-step":[{"casework":"С1","date":"2026-02-01","step":"training"}]}
-- passes: {"casework":[{"id":"С1"}],"casework-step":[{"casework":"С1","date":"2026-01-31","step":"training"}]}
SELECT r.origin, r.origin_row, r.casework || '|' || r.date || '|' || r.step AS key, 'date' AS field, r.date AS value,
  r.casework
FROM submitted_casework_step r
WHERE r.date > :on
