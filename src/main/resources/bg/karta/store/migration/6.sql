-- Version 6: the ledger of entries takes the place of the list of batches; each entry is chained by
-- hash to the one before. Frozen.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  action TEXT NOT NULL,
  at TEXT NOT NULL,
  milliseconds INTEGER,
  system_user TEXT,
  signed_by TEXT,
  host TEXT,
  version TEXT,
  options TEXT NOT NULL,
  ruleset TEXT,
  status TEXT,
  subject INTEGER,
  reason TEXT,
  files TEXT NOT NULL,
  counts TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE confirmation (
  batch INTEGER NOT NULL,
  of_batch INTEGER NOT NULL,
  PRIMARY KEY (batch, of_batch)
) STRICT, WITHOUT ROWID;
ALTER TABLE source ADD COLUMN bytes INTEGER;
INSERT INTO entry
SELECT id, 'import', imported_at, NULL, NULL, NULL, NULL, NULL, '', ruleset, status, NULL, NULL,
  (SELECT json_group_array(json_object('file', file, 'sheet', sheet, 'bytes', bytes,
      'sha256', sha256, 'kind', kind, 'charset', charset, 'delimiter', delimiter,
      'columns', columns, 'known_on', known_on, 'whole', whole, 'rows', row_count,
      'inserted', inserted, 'updated', updated, 'unchanged', unchanged, 'earlier', earlier,
      'rejected', rejected, 'skipped', skipped))
    FROM (SELECT * FROM source WHERE source.batch = batch.id ORDER BY id)),
  '{}', ''
FROM batch;
-- Which earlier batches had brought what a later one found unchanged was not kept: all of its kind.
INSERT OR IGNORE INTO confirmation
SELECT later.batch, earlier.batch FROM source AS later
JOIN source AS earlier ON earlier.kind = later.kind AND earlier.batch < later.batch
WHERE later.unchanged > 0;
CREATE TEMP TABLE said AS
SELECT ROW_NUMBER() OVER (ORDER BY id) AS place, id, json_array(id, action, at, milliseconds,
  system_user, signed_by, host, version, options, ruleset, status, subject, reason, files, counts) AS text
FROM entry;
WITH RECURSIVE chain(place, hash) AS (
  SELECT 0, ''
  UNION ALL
  SELECT said.place, sha256(chain.hash || said.text) FROM chain
  JOIN said ON said.place = chain.place + 1
)
UPDATE entry SET hash =
  (SELECT chain.hash FROM chain JOIN said USING (place) WHERE said.id = entry.id);
DROP TABLE temp.said;
DROP TABLE batch;
