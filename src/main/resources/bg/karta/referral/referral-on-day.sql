-- is: each referral asked for by the day, with its state then: one that was admitted, refused or
-- is: withdrawn later still waited. The decision after the preliminary assessment is due so many days
-- is: after the request (чл. 73, ал. 2 ЗСУ).
referral_due AS MATERIALIZED (
  SELECT r.*, date(r.date, '+' || :decision_days || ' days') AS last_day,
    CASE WHEN r.decided_on <= :on THEN r.decided_on END AS decision,
    CASE WHEN (CASE r.status WHEN 'admitted' THEN COALESCE(r.admitted_on, r.decided_on)
      ELSE r.decided_on END) > :on THEN 'waiting' ELSE r.status END AS state
  FROM referral r WHERE r.date <= :on
),
referral_on_day AS MATERIALIZED (
  SELECT *, CASE WHEN :rolling THEN working_day(last_day) ELSE last_day END AS due
  FROM referral_due
)
