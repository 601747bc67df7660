-- uses: referral/assessment-on-day
-- uses: referral/referral-on-day
-- is: who waits, with what each factor contributes to the score, and the place in the queue: among
-- is: those who wait for the same service in the same municipality, by score, day of request, token.
waiting AS MATERIALIZED (
  SELECT r.person, r.date, r.service, r.municipality, r.decision, r.due, r.risk,
    CAST(julianday(:on) - julianday(r.date) AS INTEGER) AS days,
    -- Full months, as a month's last day counts only once it is reached.
    12 * (substr(:on, 1, 4) - substr(r.date, 1, 4)) + substr(:on, 6, 2) - substr(r.date, 6, 2)
      - (substr(:on, 9, 2) < substr(r.date, 9, 2)) AS months,
    CASE WHEN a.person IS NULL THEN 'none' WHEN a.in_force THEN 'in-force' ELSE 'lapsed' END
      AS assessment,
    CASE WHEN a.in_force THEN a.degree END AS degree,
    CASE WHEN a.in_force THEN a.foreign_aid END AS aided,
    CAST(substr(:on, 1, 4) AS INTEGER) - COALESCE(r.birth_year, a.birth_year) < 18 AS under_age
  FROM referral_on_day r LEFT JOIN assessment_on_day a ON a.person = r.person
  WHERE r.state = 'waiting'
),
scored AS MATERIALIZED (
  SELECT w.*, CASE degree WHEN '<50' THEN :disability_under_fifty
      WHEN '50-70.99' THEN :disability_from_fifty WHEN '71-90' THEN :disability_from_seventy_one
      WHEN '>90' THEN :disability_over_ninety ELSE 0 END AS disability_points,
    CASE WHEN aided THEN :foreign_aid ELSE 0 END AS foreign_aid_points,
    CASE WHEN under_age THEN :child ELSE 0 END AS child_points,
    MIN(months * :waiting_month, :waiting_most) AS waiting_points,
    CASE WHEN risk THEN :risk ELSE 0 END AS risk_points
  FROM waiting w
),
totalled AS MATERIALIZED (
  SELECT *, ROUND(disability_points + foreign_aid_points + child_points + waiting_points
    + risk_points, 2) AS score
  FROM scored
),
queue AS MATERIALIZED (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY service, municipality
      ORDER BY score DESC, date, person) AS place,
    ROW_NUMBER() OVER (ORDER BY score DESC, date, person, service) AS turn
  FROM totalled
)
