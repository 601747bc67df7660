-- severity: warning
-- group: history
-- kind: service
-- judges: submission
-- again: service id = id
-- bg: Към {day} файлът дава за {what} на услуга {key} „{value}“, а „{file}“ (партида {batch}) към същия ден дава „{old}“: важи внесеното по-късно.
-- en: As of {day} the file has "{value}" for the {what} of service {key}, and "{file}" (batch {batch}) of the same day has "{old}": what came in last holds.
-- why-bg: Два файла към един и същи ден си противоречат и само редът на внасяне решава кое се брои.
-- why-en: Two files of one day contradict each other, and only which came in last decides what is counted.
-- do-bg: Попитайте кой от двата файла е верен. Ако е първият, отменете партидата на втория; ако вторият го поправя, внесете го с --correction.
-- do-en: Ask which of the two files is right. If the first is, undo the batch of the second; if the second corrects it, import it with --correction.
-- why: Among files of different days the day decides, whichever came in first; of one day nothing else can.
-- is: A correction of that day or of a later one says which is right.
WITH shared AS MATERIALIZED (
  SELECT id, batch, known_on, dating, file, columns FROM source f
  WHERE kind = 'service' AND dating <> 'present' AND EXISTS (SELECT 1 FROM source o
    WHERE o.kind = 'service' AND o.known_on = f.known_on AND o.id <> f.id AND o.dating <> 'present')
),
judged AS MATERIALIZED (
  SELECT DISTINCT r.id FROM shared f CROSS JOIN submitted_service r ON r.origin = f.id
),
-- What was filled into a state later is not what its file says.
state AS MATERIALIZED (
  SELECT k.*, f.known_on, f.dating, f.file, f.batch, f.columns
  FROM judged j CROSS JOIN (SELECT id, capacity, provider, type, municipality, settlement, level, funding,
      opened, closed, origin FROM service
    UNION ALL SELECT id, capacity, provider, type, municipality, settlement, level, funding,
      opened, closed, origin FROM service_history) k ON k.id = j.id
  JOIN shared f ON f.id = k.origin
  WHERE NOT EXISTS (SELECT 1 FROM removal w WHERE w.kind = 'service' AND NOT w.ended
    AND w.key = json_array(k.id) AND w.batch > f.batch)
  GROUP BY k.id, k.origin
),
cell AS (
  SELECT 'capacity' AS field, capacity AS value, id, known_on, dating, file, batch, origin,
    instr(columns, '"capacity":') AS said FROM state
  UNION ALL SELECT 'provider', provider, id, known_on, dating, file, batch, origin,
    instr(columns, '"provider":') FROM state
  UNION ALL SELECT 'type', type, id, known_on, dating, file, batch, origin,
    instr(columns, '"type":') FROM state
  UNION ALL SELECT 'municipality', municipality, id, known_on, dating, file, batch, origin,
    instr(columns, '"municipality":') FROM state
  UNION ALL SELECT 'settlement', settlement, id, known_on, dating, file, batch, origin,
    instr(columns, '"settlement":') FROM state
  UNION ALL SELECT 'level', level, id, known_on, dating, file, batch, origin,
    instr(columns, '"level":') FROM state
  UNION ALL SELECT 'funding', funding, id, known_on, dating, file, batch, origin,
    instr(columns, '"funding":') FROM state
  UNION ALL SELECT 'opened', opened, id, known_on, dating, file, batch, origin,
    instr(columns, '"opened":') FROM state
  UNION ALL SELECT 'closed', closed, id, known_on, dating, file, batch, origin,
    instr(columns, '"closed":') FROM state
),
told AS (
  SELECT *, LAG(origin) OVER earlier AS former_origin, LAG(value) OVER earlier AS former,
    LAG(file) OVER earlier AS former_file, LAG(batch) OVER earlier AS former_batch
  FROM cell WHERE said > 0
  WINDOW earlier AS (PARTITION BY id, known_on, field ORDER BY origin)
)
SELECT r.origin, r.origin_row, r.id AS key, t.field, COALESCE(t.value, '–') AS value,
  COALESCE(t.former, '–') AS old, t.known_on AS day, t.former_file AS file, t.former_batch AS batch,
  CASE :lang WHEN 'bg' THEN CASE t.field WHEN 'capacity' THEN 'местата' WHEN 'provider' THEN 'доставчика'
      WHEN 'type' THEN 'вида' WHEN 'municipality' THEN 'общината' WHEN 'settlement' THEN 'населеното място'
      WHEN 'level' THEN 'нивото' WHEN 'funding' THEN 'финансирането' WHEN 'opened' THEN 'откриването'
      ELSE 'закриването' END
    ELSE CASE t.field WHEN 'capacity' THEN 'places' WHEN 'opened' THEN 'opening'
      WHEN 'closed' THEN 'closing' ELSE t.field END END AS what
FROM told t JOIN submitted_service r ON r.id = t.id AND r.origin = t.origin
WHERE t.former_origin IS NOT NULL AND t.value IS NOT t.former AND t.dating = 'day'
AND NOT EXISTS (SELECT 1 FROM (SELECT id, origin FROM service
    UNION ALL SELECT id, origin FROM service_history) k JOIN source f ON f.id = k.origin
  WHERE k.id = t.id AND f.dating = 'correction' AND f.id > t.origin AND f.known_on >= t.known_on
  AND instr(f.columns, '"' || t.field || '":') > 0)
