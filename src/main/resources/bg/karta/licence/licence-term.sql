-- uses: licence/licence-life
-- is: from when and until when the renewal of each licence may be asked for. Which way the months
-- is: before the end count is a setting, as is a term's running on from a day off to a working day.
licence_term AS MATERIALIZED (
  SELECT number, valid_to,
    CASE WHEN :renewal_within THEN opens ELSE issued END AS renewal_opens,
    CASE WHEN :rolling THEN working_day(due) ELSE due END AS renewal_due
  FROM (
    SELECT number, valid_to, issued, date(valid_to, '-' || :renewal_months || ' months', 'floor') AS opens,
      CASE WHEN :renewal_within THEN valid_to
        ELSE date(valid_to, '-' || :renewal_months || ' months', 'floor') END AS due
    FROM licence_life)
)
