-- uses: work/casework-group
-- is: for each casework of a group the days to the event asked for, :event, or to the last day on
-- is: which it could have been seen. To the first placement: up to closing, leaving or the day :on.
-- is: From it to the end of the job: up to closing or the day.
spell AS MATERIALIZED (
  SELECT g.part, l.placed IS NOT NULL AS event,
    CAST(julianday(COALESCE(l.placed, l.sought_until)) - julianday(l.opened) AS INTEGER) AS days
  FROM casework_group g JOIN casework_life l ON l.id = g.id
  WHERE :event = 'placement'
  UNION ALL
  SELECT g.part, l.left_work IS NOT NULL,
    CAST(julianday(COALESCE(l.left_work, MAX(l.placed, COALESCE(l.closed, :on))))
      - julianday(l.placed) AS INTEGER)
  FROM casework_group g JOIN casework_life l ON l.id = g.id
  WHERE :event = 'exit' AND l.placed IS NOT NULL
)
