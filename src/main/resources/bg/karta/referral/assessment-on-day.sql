-- is: each person's latest assessment by the day, and whether it is in force then: to its own end,
-- is: where none is told for 5 years (the term of a lifelong decision). A later assessment takes the
-- is: place of an earlier one even where that would run longer. Whether a person is a child is told by
-- is: the year of birth alone: up to the end of the year before that of the 18th birthday.
assessment_on_day AS MATERIALIZED (
  SELECT a.person, a.date, a.municipality, a.disability, a.dependence, a.foreign_aid, a.needs,
    a.birth_year, a.sex, COALESCE(a.valid_to, date(a.date, '+5 years')) AS ends,
    COALESCE(a.valid_to, date(a.date, '+5 years')) >= :on AS in_force,
    CASE WHEN a.disability IS NULL THEN NULL WHEN a.disability < 50 THEN '<50'
      WHEN a.disability < 71 THEN '50-70.99' WHEN a.disability <= 90 THEN '71-90'
      ELSE '>90' END AS degree,
    CAST(substr(:on, 1, 4) AS INTEGER) - a.birth_year < 18 AS child
  FROM assessment a
  WHERE a.date = (SELECT MAX(last.date) FROM assessment last
    WHERE last.person = a.person AND last.date <= :on)
)
