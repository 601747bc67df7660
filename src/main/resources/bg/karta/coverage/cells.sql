-- uses: coverage/coverage-cell
SELECT territory, service, level, need, planned, capacity, licensed_capacity, users, waiting
FROM coverage_cell ORDER BY territory, service, level
