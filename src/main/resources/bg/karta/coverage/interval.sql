-- uses: coverage/coverage
-- is: intervals of confidence for the shares and rates of each cell.
-- is: Shares x of n by Wilson's score (E. B. Wilson, Probable inference, the law of succession, and
-- is: statistical inference, J. Am. Stat. Assoc. 22, 1927, 209-212; as method 3 of R. G. Newcombe,
-- is: Stat. Med. 17, 1998, 857-872): (2 x + z² ± z √(z² + 4 x (n - x) / n)) / (2 (n + z²)).
-- is: Counts O by Byar's approximation of exact Poisson limits (N. E. Breslow, N. E. Day, Statistical
-- is: Methods in Cancer Research II, 1987, 69), as public health profiles use it:
-- is: O (1 - 1/(9 O) - z/(3 √O))³ and P (1 - 1/(9 P) + z/(3 √P))³ with P = O + 1; from 0 for O = 0.
quantile AS MATERIALIZED (
  -- The points of the normal distribution between which it lies with the confidence.
  SELECT CASE CAST(:confidence AS REAL) WHEN 90 THEN 1.6448536269514722 WHEN 95 THEN 1.959963984540054
    WHEN 98 THEN 2.3263478740408408 WHEN 99 THEN 2.5758293035489004 WHEN 99.8 THEN 3.090232306167813
    END AS z
),
counted_group AS (
  SELECT service, level, CASE COUNT(DISTINCT category) WHEN 1 THEN MIN(category) END AS category
  FROM current_norm GROUP BY service, level
),
inhabitants AS MATERIALIZED (
  SELECT CASE :by WHEN 'country' THEN 'BG' ELSE p.territory END AS territory, p.category,
    SUM(p.persons) AS persons
  FROM people p JOIN territory t ON t.code = p.territory
  WHERE t.level = CASE :by WHEN 'oblast' THEN 'oblast' ELSE 'municipality' END
  GROUP BY 1, 2
),
measured AS (
  SELECT c.*, COALESCE(g.category, 'all') AS category,
    CASE WHEN :by = 'municipality' AND c.level = 'oblast' THEN NULL ELSE p.persons END AS persons
  FROM coverage c
  LEFT JOIN counted_group g ON g.service = c.service AND g.level = c.level
  LEFT JOIN inhabitants p ON p.territory = c.territory AND p.category = COALESCE(g.category, 'all')
),
interval_of(name) AS (VALUES ('utilisation'), ('effective'), ('users'), ('waiting')),
-- One row for each interval, so that every formula stands once.
taken AS (
  SELECT m.*, i.name,
    CASE i.name WHEN 'utilisation' THEN users WHEN 'effective' THEN ROUND(need - unmet_need) END AS part,
    CASE i.name WHEN 'utilisation' THEN capacity WHEN 'effective' THEN ROUND(need) END AS whole,
    CASE i.name WHEN 'users' THEN users WHEN 'waiting' THEN waiting END AS events
  FROM measured m CROSS JOIN interval_of i
),
bounded AS (
  SELECT t.*,
    CASE WHEN whole > 0 AND part BETWEEN 0 AND whole
      THEN MAX(0, (2 * part + z * z - z * sqrt(z * z + 4.0 * part * (whole - part) / whole)) / (2 * (whole + z * z)))
      WHEN events = 0 AND persons > 0 THEN 0.0
      WHEN events > 0 AND persons > 0
        THEN 1000.0 / persons * events * pow(1 - 1 / (9.0 * events) - z / (3 * sqrt(events)), 3) END AS low,
    CASE WHEN whole > 0 AND part BETWEEN 0 AND whole
      THEN MIN(1, (2 * part + z * z + z * sqrt(z * z + 4.0 * part * (whole - part) / whole)) / (2 * (whole + z * z)))
      WHEN events >= 0 AND persons > 0 THEN 1000.0 / persons * (events + 1)
        * pow(1 - 1 / (9.0 * (events + 1)) + z / (3 * sqrt(events + 1)), 3) END AS high
  FROM taken t CROSS JOIN quantile
)
