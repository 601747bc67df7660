-- severity: error
-- group: reference
-- kind: casework-step
-- judges: submission
-- again: casework casework = id
-- bg: Стъпката от {day} е записана на друго лице, а не на лицето, с което се работи по случай {casework}.
-- en: The step of {day} is recorded of another person than the one of casework {casework}.
-- why-bg: Резултатът на един човек се записва на друг и изходът и на двата случая става неверен.
-- why-en: One person's result is recorded with another, and the outcome of both caseworks becomes untrue.
-- do-bg: Сверете номера на лицето със заглавието на досието. Ако номерът е верен, сгрешен е номерът на случая.
-- do-en: Compare the person's number with the head of the file. If the number is right, that of the casework is wrong.
-- fires: {"casework":[{"id":"С1","person":"6101057509"}],"casework-step":[{"casework":"С1","date":"2025-02-10","step":"assessment","person":"8809268343"}]}
-- passes: {"casework":[{"id":"С1","person":"6101057509"}],"casework-step":[{"casework":"С1","date":"2025-02-10","step":"assessment","person":"6101057509"}]}
-- passes: {"casework":[{"id":"С1","person":"6101057509"}],"casework-step":[{"casework":"С1","date":"2025-02-10","step":"assessment"}]}
-- The token of the other person tells an officer nothing, so it is not shown.
SELECT r.origin, r.origin_row, r.casework || '|' || r.date || '|' || r.step AS key, 'person' AS field, NULL AS value,
  r.casework, r.date AS day
FROM submitted_casework_step r JOIN casework c ON c.id = r.casework
WHERE r.person <> c.person
