-- is: each casework opened up to the day :on with its first placement, how long it took, and how it
-- is: ended. An exit after the first placement is the end of that job; before any placement it is
-- is: leaving the casework. Steps before the opening or after the day are not seen.
casework_placed AS MATERIALIZED (
  SELECT c.id,
    MIN(CASE WHEN s.step LIKE 'placement-%' THEN s.date END) AS placed,
    MIN(CASE WHEN s.step = 'exit' THEN s.date END) AS first_exit
  FROM casework c JOIN casework_step s ON s.casework = c.id AND s.date BETWEEN c.opened AND :on
  WHERE c.opened <= :on
  GROUP BY c.id
),
casework_life AS MATERIALIZED (
  SELECT c.id, c.person, c.centre, c.opened, CASE WHEN c.closed <= :on THEN c.closed END AS closed,
    c.unemployed_since, c.barriers, c.sex, p.placed,
    CASE WHEN p.placed IS NOT NULL THEN (SELECT MIN(s.step) FROM casework_step s
      WHERE s.casework = c.id AND s.date = p.placed AND s.step LIKE 'placement-%') END AS market,
    CASE WHEN p.placed IS NOT NULL THEN (SELECT MIN(s.date) FROM casework_step s
      WHERE s.casework = c.id AND s.step = 'exit' AND s.date > p.placed AND s.date <= :on) END
      AS left_work,
    -- The last day on which a placement could have been seen, for those without one.
    CASE WHEN p.placed IS NULL THEN MIN(:on, COALESCE(CASE WHEN c.closed >= c.opened THEN c.closed END, :on),
      COALESCE(p.first_exit, :on)) END AS sought_until,
    CAST(substr(c.opened, 1, 4) AS INTEGER) - c.birth_year AS age,
    CASE
      WHEN c.young = 1 OR CAST(substr(c.opened, 1, 4) AS INTEGER) - c.birth_year < 29 THEN 'yes'
      WHEN c.young IS NOT NULL OR c.birth_year IS NOT NULL THEN 'no' ELSE 'unknown'
    END AS young,
    -- 12 months and more: трайно безработен.
    CASE WHEN c.unemployed_since IS NULL THEN 'unknown'
      WHEN MIN(date(c.unemployed_since, '+12 months'),
        date(c.unemployed_since, 'start of month', '+13 months', '-1 day')) <= c.opened THEN 'yes'
      ELSE 'no' END AS long_term
  FROM casework c LEFT JOIN casework_placed p ON p.id = c.id
  WHERE c.opened <= :on
)
