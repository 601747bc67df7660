-- severity: warning
-- group: plausibility
-- kind: centre-report
-- judges: submission
-- again: casework centre = centre
-- again: casework-step
-- bg: Център {centre} отчита {value} {value?човек|души} за „{step_name}“ през {month}, а по случаите му те са {people}.
-- en: Centre {centre} reports {value} {value?person|people} for "{step_name}" in {month}, but its caseworks have {people}.
-- why-bg: В отчета са по-малко започнали работа, отколкото личи от случаите: част от резултата не е отчетен.
-- why-en: The report has fewer people who began work than the caseworks show: part of the result was not reported.
-- do-bg: Сравнете отчета със случаите на центъра (karta casework outcomes). Помолете центъра да поправи отчета за месеца или стъпките по случаите.
-- do-en: Compare the report with the caseworks of the centre (karta casework outcomes). Ask the centre to correct the month's report or the steps of the caseworks.
-- fires: {"centre":[{"id":"Ц1"}],"casework":[{"id":"С1","centre":"Ц1"}],"casework-step":[{"casework":"С1","date":"2025-12-05","step":"placement-primary"}],"centre-report":[{"centre":"Ц1","month":"2025-12","placed_primary":"0"}]}
-- fires: {"centre":[{"id":"Ц1"}],"casework":[{"id":"С1","centre":"Ц1"}],"casework-step":[{"casework":"С1","date":"2025-12-05","step":"placement-subsidised"}],"centre-report":[{"centre":"Ц1","month":"2025-12","placed_primary":"1"}]}
-- passes: {"centre":[{"id":"Ц1"}],"casework":[{"id":"С1","centre":"Ц1"}],"casework-step":[{"casework":"С1","date":"2025-12-05","step":"placement-primary"}],"centre-report":[{"centre":"Ц1","month":"2025-12","placed_primary":"1"}]}
-- passes: {"centre":[{"id":"Ц1"}],"centre-report":[{"centre":"Ц1","month":"2025-12","placed_primary":"5"}]}
-- A centre also reports people of whom no casework is kept, so only fewer than the caseworks is amiss.
SELECT r.origin, r.origin_row, r.centre || '|' || r.month AS key,
  replace(p.step, 'placement-', 'placed_') AS field,
  IIF(p.step = 'placement-primary', r.placed_primary, r.placed_subsidised) AS value,
  r.centre, r.month, p.people,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'casework-step' AND n.code = p.step) AS step_name
FROM submitted_centre_report r
JOIN (SELECT c.centre, substr(s.date, 1, 7) AS month, s.step, COUNT(DISTINCT c.person) AS people
  FROM casework c CROSS JOIN casework_step s ON s.casework = c.id
  WHERE c.centre IN (SELECT centre FROM submitted_centre_report)
    AND s.step IN ('placement-primary', 'placement-subsidised')
  GROUP BY c.centre, substr(s.date, 1, 7), s.step) p ON p.centre = r.centre AND p.month = r.month
WHERE IIF(p.step = 'placement-primary', r.placed_primary, r.placed_subsidised) < p.people
