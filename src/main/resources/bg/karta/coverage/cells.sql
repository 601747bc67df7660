-- uses: coverage/coverage-cell
SELECT territory, service, level, need, planned, capacity, licensed_capacity, users, waiting,
  coverage_marks(doubted, licence_doubted, reports_missing, people_missing, last_year > first_year) AS marks
FROM coverage_cell ORDER BY territory, service, level
