-- uses: licence/licence-life
-- kept: licence_period
-- index: number
-- index: provider, kind
-- is: the days on which each licence is in force. A changed licence ends the day before its change
-- is: takes over; a terminated or revoked one ends on the day before its order, and one without the
-- is: day of its order counts as never in force; a refused one never was. One that an edition of the
-- is: register lacks though it should be valid on its day is gone: it is known to have been in force
-- is: until it was seen last. An order or its own end before that edition explains why it is not there.
-- is: After its end something may be in force and not be known until unknown_to: what has gone, what
-- is: took the place of a changed one, or followed a renewed one, if no record or order names it.
licence_period AS (
  SELECT number, provider, kind, possible_kinds, target_group, status, replaces, starts,
    MIN(valid_to,
      CASE WHEN status IN ('changed', 'terminated', 'revoked')
        THEN COALESCE(date(status_date, '-1 day'), '0000-00-00') ELSE valid_to END,
      CASE WHEN gone THEN last_seen ELSE valid_to END) AS ends,
    gone, valid_to, last_seen, origin, origin_row,
    CASE WHEN gone THEN valid_to WHEN followed THEN NULL WHEN status = 'changed' THEN valid_to
      WHEN status = 'renewed' THEN renewal_end(valid_to) END AS unknown_to
  FROM (
    SELECT *, last_seen IS NOT NULL AND first_missing <= valid_to
      AND (status = 'valid' OR COALESCE(status_date, '') > first_missing) AS gone
    FROM licence_life WHERE status <> 'refused')
)
