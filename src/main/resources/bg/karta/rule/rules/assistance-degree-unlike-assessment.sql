-- severity: warning
-- group: plausibility
-- kind: assistance
-- judges: submission
-- again: assessment person = person
-- bg: Отчетена е степен на зависимост {value}, а по оценката от {date} тя е {degree}.
-- en: The degree of dependence is given as {value}, but by the assessment of {date} it is {degree}.
-- why-bg: По степента на зависимост се определят часовете, затова друга степен значи други часове.
-- why-en: Hours are set by the degree of dependence, so another degree means other hours.
-- do-bg: Сверете с последната индивидуална оценка. Поправете степента в отчета или внесете новата оценка, ако я няма.
-- do-en: Compare with the last individual assessment. Correct the degree in the report, or import the new assessment if it is not there.
-- fires: {"assessment":[{"date":"2025-03-10","dependence":"II"}],"assistance":[{"month":"2025-12","dependence":"III"}]}
-- fires: {"assessment":[{"date":"2024-03-10","dependence":"III"},{"date":"2025-03-10","dependence":"II"}],"assistance":[{"month":"2025-12","dependence":"III"}]}
-- passes: {"assessment":[{"date":"2024-03-10","dependence":"II"},{"date":"2025-03-10","dependence":"III"}],"assistance":[{"month":"2025-12","dependence":"III"}]}
-- passes: {"assessment":[{"date":"2024-03-10","dependence":"III"},{"date":"2025-12-10","dependence":"II"}],"assistance":[{"month":"2025-12","dependence":"III"}]}
-- passes: {"assessment":[{"date":"2025-03-10","disability":"92"}],"assistance":[{"month":"2025-12","dependence":"III"}]}
-- In the month of a new assessment the degree of the one before may still have been in use.
SELECT r.origin, r.origin_row, r.person || '|' || r.month AS key, 'dependence' AS field, r.dependence AS value,
  a.date, a.dependence AS degree
FROM submitted_assistance r
JOIN assessment a ON a.person = r.person
WHERE a.date = (SELECT MAX(l.date) FROM assessment l
    WHERE l.person = r.person AND l.dependence IS NOT NULL AND substr(l.date, 1, 7) <= r.month)
  AND a.dependence <> r.dependence
  AND NOT (substr(a.date, 1, 7) = r.month AND r.dependence = (SELECT b.dependence FROM assessment b
    WHERE b.person = r.person AND b.date < r.month AND b.dependence IS NOT NULL
    ORDER BY b.date DESC LIMIT 1))
