-- is: the days on which each licence is in force. A changed licence ends the day before its change
-- is: takes over; a terminated or revoked one ends on the day before its order, and one without the
-- is: day of its order counts as never in force; a refused one never was.
licence_period AS (
  SELECT number, provider, kind, possible_kinds, valid_from AS starts,
    CASE
      WHEN status IN ('changed', 'terminated', 'revoked')
        THEN MIN(valid_to, COALESCE(date(status_date, '-1 day'), '0000-00-00'))
      ELSE valid_to
    END AS ends
  FROM licence
  WHERE status <> 'refused'
)
