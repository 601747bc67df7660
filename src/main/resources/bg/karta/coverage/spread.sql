-- uses: coverage/coverage
-- kept: spread
-- index: service
-- is: how a measure is spread over the people of territories, from the worst served to the best:
-- is: each one's share of the people, and both cumulative shares, of the people and of what they
-- is: have (the measure times the people). Services of oblast level are shared out by need.
served AS MATERIALIZED (
  SELECT service, territory, SUM(need) AS need, SUM(capacity) AS capacity,
    1.0 * SUM(capacity) / NULLIF(SUM(need), 0) AS coverage,
    SUM(need * effective_coverage) / NULLIF(SUM(need), 0) AS effective_coverage,
    SUM(users) / NULLIF(SUM(1.0 * capacity), 0) AS utilisation, MAX(per) AS per,
    MAX(doubted) AS doubted, MAX(reports_missing) AS reports_missing, MAX(people_missing) AS people_missing,
    MAX(years_mixed) AS years_mixed
  FROM coverage
  WHERE (:service IS NULL OR service = :service) AND (:per IS NULL OR per = :per)
  GROUP BY service, territory
),
measured AS (
  -- Where there is neither need nor a place, there are still people without a place.
  SELECT s.service, t.code AS territory, t.oblast, CASE :measure
      WHEN 'effective_coverage' THEN c.effective_coverage
      WHEN 'utilisation' THEN c.utilisation
      WHEN 'places_per_1000' THEN 1000.0 * COALESCE(c.capacity, 0) / NULLIF(p.persons, 0)
      ELSE c.coverage END AS value,
    CASE :weight WHEN 'need' THEN c.need ELSE p.persons END AS weight, s.per,
    c.doubted, c.reports_missing, c.people_missing, c.years_mixed
  FROM (SELECT DISTINCT service, per FROM served) s
  JOIN territory t ON t.level = :by
  LEFT JOIN served c ON c.service = s.service AND c.territory = t.code
  LEFT JOIN people p ON p.territory = t.code AND p.category = 'all'
),
spread AS (
  SELECT service, territory, oblast, value, weight, per, doubted, reports_missing, people_missing,
    years_mixed, weight / SUM(weight) OVER whole AS part,
    SUM(weight * value) OVER whole / SUM(weight) OVER whole AS mean,
    SUM(weight) OVER upto / SUM(weight) OVER whole AS people,
    SUM(weight * value) OVER upto / NULLIF(SUM(weight * value) OVER whole, 0) AS possessed
  FROM (SELECT service, territory, oblast, value, CAST(weight AS REAL) AS weight, per, doubted,
      reports_missing, people_missing, years_mixed FROM measured
    WHERE value IS NOT NULL AND weight > 0)
  WINDOW whole AS (PARTITION BY service),
    upto AS (PARTITION BY service ORDER BY value, territory ROWS UNBOUNDED PRECEDING)
)
