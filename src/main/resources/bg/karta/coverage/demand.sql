-- uses: coverage/coverage-cell
-- uses: coverage/oblast-share
-- kept: demand
-- index: service
-- is: the need for a service where it arises, by municipality: that of oblast level lies where the
-- is: norms have it arise.
demand AS (
  SELECT municipality, service, SUM(need) AS need, MAX(doubted) AS doubted,
    MAX(people_missing) AS people_missing, MAX(last_year > first_year) AS years_mixed
  FROM (
    SELECT c.territory AS municipality, c.service, c.need, c.doubted, c.people_missing, c.first_year,
      c.last_year
    FROM coverage_cell c
    JOIN territory t ON t.code = c.territory AND t.level = 'municipality'
    WHERE c.level = 'municipal'
    UNION ALL
    SELECT h.municipality, c.service, c.need * h.share, c.doubted, c.people_missing, c.first_year,
      c.last_year
    FROM coverage_cell c
    JOIN oblast_share h ON h.oblast = c.territory AND h.service = c.service
    WHERE c.level = 'oblast')
  WHERE :service IS NULL OR service = :service
  GROUP BY municipality, service
)
