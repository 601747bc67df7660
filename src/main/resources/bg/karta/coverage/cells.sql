-- uses: coverage/coverage-cell
SELECT territory, service, level, need, planned, capacity, licensed_capacity, users, waiting,
  marks('finding', doubted, 'licence', licence_doubted, 'report', reports_missing, 'people', people_missing,
    'years', last_year > first_year) AS marks
FROM coverage_cell ORDER BY territory, service, level
