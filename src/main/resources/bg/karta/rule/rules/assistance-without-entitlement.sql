-- severity: warning
-- group: plausibility
-- kind: assistance
-- judges: submission
-- again: assessment person = person
-- legal: Закон за личната помощ, чл. 8, ал. 1
-- bg: Лицето ползва лична помощ през {value}, а по оценката от {date} няма нужда от чужда помощ и не е дете със степен на увреждане поне 90 %.
-- en: The person used personal assistance in {value}, but by the assessment of {date} needs no foreign aid and is no child with a degree of disability of at least 90 %.
-- why-bg: По оценката лицето не отговаря на условията за лична помощ, значи или оценката, или отчетът не е за него.
-- why-en: By the assessment the person does not meet the conditions of personal assistance, so either the assessment or the report is not this person's.
-- do-bg: Сверете решението на ТЕЛК или НЕЛК за чуждата помощ и степента на увреждане. Поправете оценката, ако е внесена непълна, или отчета.
-- do-en: Compare the decision of ТЕЛК or НЕЛК on the aid of another person and on the degree of disability. Correct the assessment, if it was imported incomplete, or the report.
-- fires: {"assessment":[{"date":"2025-03-10","foreign_aid":"не","disability":"95","person":"6101057509"}],"assistance":[{"month":"2025-12","person":"6101057509"}]}
-- fires: {"assessment":[{"date":"2025-03-10","foreign_aid":"не","disability":"80","person":"0844298231"}],"assistance":[{"month":"2025-12","person":"0844298231"}]}
-- passes: {"assessment":[{"date":"2025-03-10","foreign_aid":"не","disability":"90","person":"0844298231"}],"assistance":[{"month":"2025-12","person":"0844298231"}]}
-- passes: {"assessment":[{"date":"2025-03-10","foreign_aid":"да","disability":"60"}],"assistance":[{"month":"2025-12"}]}
-- passes: {"assessment":[{"date":"2025-03-10","disability":"60"}],"assistance":[{"month":"2025-12"}]}
-- Where the year of birth is not known, the person may be a child; eighteen come to the year may be seventeen.
SELECT r.origin, r.origin_row, r.person || '|' || r.month AS key, 'person' AS field, r.month AS value, a.date
FROM submitted_assistance r
JOIN assessment a ON a.person = r.person
WHERE a.date = (SELECT MAX(l.date) FROM assessment l
    WHERE l.person = r.person AND substr(l.date, 1, 7) <= r.month)
  AND a.foreign_aid = 0
  AND (a.disability < 90 OR substr(r.month, 1, 4) - COALESCE(r.birth_year, a.birth_year) > 18)
