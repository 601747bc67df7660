-- Version 3: where municipalities lie, norms that round, types of service that stand in others,
-- discussions of the map, and expenditure. Frozen.
ALTER TABLE territory ADD COLUMN latitude REAL;
ALTER TABLE territory ADD COLUMN longitude REAL;
ALTER TABLE service_type RENAME TO earlier;
CREATE TABLE service_type (
  code TEXT NOT NULL,
  name_bg TEXT NOT NULL,
  name_en TEXT,
  kinds TEXT,
  target TEXT,
  residential INTEGER,
  institution INTEGER,
  level TEXT,
  dependent INTEGER,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (code)
) STRICT, WITHOUT ROWID;
INSERT INTO service_type (code, name_bg, name_en, kinds, target, residential, institution, level, batch,
    origin, origin_row)
  SELECT code, name_bg, name_en, kinds, target, residential, institution, level, batch,
    origin, origin_row FROM earlier;
DROP TABLE earlier;
ALTER TABLE service_type_history RENAME TO earlier;
CREATE TABLE service_type_history (
  code TEXT NOT NULL,
  name_bg TEXT NOT NULL,
  name_en TEXT,
  kinds TEXT,
  target TEXT,
  residential INTEGER,
  institution INTEGER,
  level TEXT,
  dependent INTEGER,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (code, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO service_type_history (code, name_bg, name_en, kinds, target, residential, institution, level, batch,
    origin, origin_row, until_batch)
  SELECT code, name_bg, name_en, kinds, target, residential, institution, level, batch,
    origin, origin_row, until_batch FROM earlier;
DROP TABLE earlier;
ALTER TABLE norm RENAME TO earlier;
CREATE TABLE norm (
  service TEXT NOT NULL,
  category TEXT NOT NULL,
  level TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  basis TEXT NOT NULL,
  value REAL NOT NULL,
  min_users INTEGER,
  max_users INTEGER,
  rounding TEXT,
  legal_basis TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (service, category, level, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO norm (service, category, level, valid_from, valid_to, basis, value, min_users,
    max_users, legal_basis, batch, origin, origin_row)
  SELECT service, category, level, valid_from, valid_to, basis, value, min_users,
    max_users, legal_basis, batch, origin, origin_row FROM earlier;
DROP TABLE earlier;
ALTER TABLE norm_history RENAME TO earlier;
CREATE TABLE norm_history (
  service TEXT NOT NULL,
  category TEXT NOT NULL,
  level TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  basis TEXT NOT NULL,
  value REAL NOT NULL,
  min_users INTEGER,
  max_users INTEGER,
  rounding TEXT,
  legal_basis TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (service, category, level, valid_from, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO norm_history (service, category, level, valid_from, valid_to, basis, value, min_users,
    max_users, legal_basis, batch, origin, origin_row, until_batch)
  SELECT service, category, level, valid_from, valid_to, basis, value, min_users,
    max_users, legal_basis, batch, origin, origin_row, until_batch FROM earlier;
DROP TABLE earlier;
CREATE TABLE consultation (
  map TEXT NOT NULL,
  territory TEXT NOT NULL,
  stage TEXT NOT NULL,
  opened TEXT NOT NULL,
  closes TEXT,
  held_on TEXT,
  comments INTEGER,
  protocol TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (map, territory, stage)
) STRICT, WITHOUT ROWID;
CREATE TABLE consultation_history (
  map TEXT NOT NULL,
  territory TEXT NOT NULL,
  stage TEXT NOT NULL,
  opened TEXT NOT NULL,
  closes TEXT,
  held_on TEXT,
  comments INTEGER,
  protocol TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (map, territory, stage, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE expenditure (
  service TEXT NOT NULL,
  year INTEGER NOT NULL,
  amount REAL NOT NULL,
  currency TEXT NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (service, year)
) STRICT, WITHOUT ROWID;
CREATE TABLE expenditure_history (
  service TEXT NOT NULL,
  year INTEGER NOT NULL,
  amount REAL NOT NULL,
  currency TEXT NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (service, year, batch, origin)
) STRICT, WITHOUT ROWID;
UPDATE service_type SET dependent = 0 WHERE batch = 0;
