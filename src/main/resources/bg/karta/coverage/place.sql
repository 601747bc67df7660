-- uses: coverage/coverage-cell
-- kept: place
-- index: service, municipality
-- is: where the places of a service are.
place AS (
  SELECT municipality, service, SUM(capacity) AS capacity, MAX(doubted) AS doubted
  FROM supply
  WHERE capacity > 0 AND (:service IS NULL OR service = :service) GROUP BY municipality, service
)
