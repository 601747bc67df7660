-- uses: licence/licence-life
-- is: the days on which each licence is in force. A changed licence ends the day before its change
-- is: takes over; a terminated or revoked one ends on the day before its order, and one without the
-- is: day of its order counts as never in force; a refused one never was. One that an
-- is: edition of the register lacks though it should be valid on its day is known to have been in
-- is: force until it was seen last; an order or its end before that edition explains why it is gone.
-- index: number
-- index: provider, kind
licence_period AS MATERIALIZED (
  SELECT number, provider, kind, possible_kinds, target_group, status, status_date, replaces, starts,
    MIN(valid_to,
      CASE WHEN status IN ('changed', 'terminated', 'revoked')
        THEN COALESCE(date(status_date, '-1 day'), '0000-00-00') ELSE valid_to END,
      CASE WHEN gone THEN last_seen ELSE valid_to END) AS ends,
    gone, valid_to, origin, origin_row
  FROM (
    SELECT *, last_seen IS NOT NULL AND first_missing <= valid_to
      AND (status = 'valid' OR COALESCE(status_date, '') > first_missing) AS gone
    FROM licence_life WHERE status <> 'refused')
)
