-- uses: coverage/coverage
-- kept: seen_need
-- is: the need for a service and its places, by municipality, oblast or country.
seen_need AS (
  SELECT territory, service, SUM(need) AS need, SUM(capacity) AS capacity,
    MAX(doubted) AS doubted, MAX(people_missing) AS people_missing, MAX(years_mixed) AS years_mixed
  FROM coverage
  GROUP BY territory, service
)
