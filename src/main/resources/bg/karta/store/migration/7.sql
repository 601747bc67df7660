-- Version 7: which records were taken out of the register, by which batch, and whether they were
-- there until its day (ended) or should never have been; and what was found wrong or odd with a
-- record and not waived when it was taken in, which was not kept before; and how the day
-- of a file's records is known. Frozen.
CREATE TABLE removal (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  PRIMARY KEY (kind, key, batch)
) STRICT, WITHOUT ROWID;
CREATE TABLE open_finding (
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  batch INTEGER NOT NULL,
  PRIMARY KEY (origin, origin_row, rule)
) STRICT, WITHOUT ROWID;
ALTER TABLE source ADD COLUMN dating TEXT;
