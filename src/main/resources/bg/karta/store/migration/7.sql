-- Version 7: which records were taken out of the register, by which batch, and whether they were
-- there until its day (ended) or should never have been. Frozen.
CREATE TABLE removal (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  PRIMARY KEY (kind, key, batch)
) STRICT, WITHOUT ROWID;
