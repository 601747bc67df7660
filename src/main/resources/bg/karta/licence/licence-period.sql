-- uses: licence/licence-life
-- is: the days on which each licence is in force. A changed licence ends the day before its change
-- is: takes over; a terminated or revoked one ends on the day before its order, and one without the
-- is: day of its order counts as never in force; a refused one never was. One that the register no
-- is: longer has is known to have been in force until it was seen last.
-- index: number
-- index: provider, kind
licence_period AS MATERIALIZED (
  SELECT number, provider, kind, possible_kinds, target_group, status, status_date, replaces, starts,
    MIN(valid_to,
      CASE WHEN status IN ('changed', 'terminated', 'revoked')
        THEN COALESCE(date(status_date, '-1 day'), '0000-00-00') ELSE valid_to END,
      COALESCE(last_seen, valid_to)) AS ends,
    last_seen IS NOT NULL AND last_seen < valid_to
      AND (status NOT IN ('changed', 'terminated', 'revoked') OR status_date > last_seen) AS gone,
    valid_to, origin, origin_row
  FROM licence_life
  WHERE status <> 'refused'
)
