-- kept: service_gap
-- index: id
-- is: from which day on a service was not there, as a whole file of that day left it out, and until
-- is: the day before which (null: for good). It is there again from the day of the file that lists it
-- is: anew, or from the day that this file says: on which it opened again, or since when it is what it
-- is: is. What comes in as a correction, or first as closed, says that it never ended on that day. "again" is
-- is: the file that lists it first after that day.
service_left AS MATERIALIZED (
  SELECT r.key ->> 0 AS id, s.known_on AS day, r.batch, r.origin,
    LAG(s.known_on) OVER earlier AS last_day, LAG(r.batch) OVER earlier AS last_batch
  FROM removal r JOIN source s ON s.id = r.origin
  -- What was taken out because it was never right has no past.
  WHERE r.kind = 'service' AND r.ended AND NOT EXISTS (SELECT 1 FROM removal w
    WHERE w.kind = 'service' AND NOT w.ended AND w.key = r.key AND w.batch > r.batch)
  WINDOW earlier AS (PARTITION BY r.key ORDER BY s.known_on, r.batch)
),
service_listed AS MATERIALIZED (
  SELECT DISTINCT l.id, l.opened, l.closed, l.valid_from, f.batch, f.id AS origin,
    f.known_on AS known, f.dating
  FROM (SELECT id, opened, closed, valid_from, batch, origin FROM service
    UNION ALL SELECT id, opened, closed, valid_from, batch, origin FROM service_history) l
  JOIN source f ON f.id = l.origin
  -- A file that has no column for what every service has changes some fields, and lists nothing.
  WHERE l.id IN (SELECT id FROM service_left) AND (f.columns IS NULL OR f.columns = '{}'
    OR (instr(f.columns, '"name":') AND instr(f.columns, '"type":') AND instr(f.columns, '"provider":')
      AND instr(f.columns, '"municipality":') AND instr(f.columns, '"capacity":')
      AND instr(f.columns, '"opened":')))
  AND NOT EXISTS (SELECT 1 FROM removal w
    WHERE w.kind = 'service' AND NOT w.ended AND w.key = json_array(l.id) AND w.batch > l.batch)
),
-- What is left out again ended no second time, and what had not been listed yet did not end.
service_end AS (
  SELECT *, LEAD(day) OVER later AS next_day, LEAD(batch) OVER later AS next_batch
  FROM service_left e
  WHERE EXISTS (SELECT 1 FROM service_listed l WHERE l.id = e.id
    AND (l.known, l.batch) < (e.day, e.batch)
    AND (last_day IS NULL OR (l.known, l.batch) > (e.last_day, e.last_batch)))
  WINDOW later AS (PARTITION BY id ORDER BY day, batch)
),
service_gap AS (
  SELECT * FROM (
    SELECT id, day AS begins, (SELECT MIN(CASE WHEN l.dating = 'correction' THEN e.day
          WHEN l.opened > e.day THEN MIN(l.opened, l.known)
          -- A file that lists it later only tells of its end, and denies no gap before.
          WHEN l.closed <= l.known AND NOT EXISTS (SELECT 1 FROM service_listed f WHERE f.id = e.id
            AND (f.known, f.batch) > (e.day, e.batch)
            AND (f.known, f.batch) < (l.known, l.batch)) THEN e.day
          WHEN l.valid_from > e.day THEN MIN(l.valid_from, l.known)
          ELSE l.known END)
        FROM service_listed l WHERE l.id = e.id AND (l.known, l.batch) > (e.day, e.batch)
          AND (e.next_day IS NULL OR (l.known, l.batch) < (e.next_day, e.next_batch))) AS ends,
      batch, origin, (SELECT l.origin FROM service_listed l
        WHERE l.id = e.id AND (l.known, l.batch) > (e.day, e.batch)
        ORDER BY l.known, l.batch LIMIT 1) AS again
    FROM service_end e)
  WHERE COALESCE(ends, '9999') > begins
)
