-- Version 2: editions of the register, and orders about licences. Frozen: it makes of a register of
-- version 1 what karta wrote on that day, whatever the declarations of kinds say now.
ALTER TABLE source ADD COLUMN known_on TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN whole INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN earlier INTEGER NOT NULL DEFAULT 0;
UPDATE source SET known_on =
  (SELECT substr(b.imported_at, 1, 10) FROM batch b WHERE b.id = source.batch);
-- Providers and licences in one sheet: the agency's register, which is published whole.
UPDATE source SET whole = 1
WHERE EXISTS (SELECT 1 FROM source p WHERE p.batch = source.batch
    AND p.file = source.file AND p.sheet IS source.sheet AND p.kind = 'provider')
  AND EXISTS (SELECT 1 FROM source l WHERE l.batch = source.batch
    AND l.file = source.file AND l.sheet IS source.sheet AND l.kind = 'licence');
-- A whole register speaks of the day in its file's name.
UPDATE source SET known_on = day_in_text(file) WHERE whole AND day_in_text(file) IS NOT NULL;
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
ALTER TABLE settlement_history RENAME TO earlier;
CREATE TABLE settlement_history (
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  population INTEGER,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (code, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO settlement_history (code, name, municipality, population, batch, origin, origin_row, until_batch)
  SELECT code, name, municipality, population, batch, origin, origin_row, until_batch FROM earlier;
DROP TABLE earlier;
ALTER TABLE population_history RENAME TO earlier;
CREATE TABLE population_history (
  municipality TEXT NOT NULL,
  year INTEGER NOT NULL,
  category TEXT NOT NULL,
  persons INTEGER NOT NULL,
  source TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (municipality, year, category, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO population_history (municipality, year, category, persons, source, batch, origin, origin_row,
    until_batch)
  SELECT municipality, year, category, persons, source, batch, origin, origin_row,
    until_batch FROM earlier;
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
ALTER TABLE provider_history RENAME TO earlier;
CREATE TABLE provider_history (
  eik TEXT NOT NULL,
  name TEXT NOT NULL,
  form TEXT,
  municipality TEXT,
  settlement TEXT,
  address TEXT,
  email TEXT,
  phone TEXT,
  website TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (eik, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO provider_history (eik, name, form, municipality, settlement, address, email, phone, website, batch,
    origin, origin_row, until_batch)
  SELECT eik, name, form, municipality, settlement, address, email, phone, website, batch,
    origin, origin_row, until_batch FROM earlier;
DROP TABLE earlier;
ALTER TABLE licence_history RENAME TO earlier;
CREATE TABLE licence_history (
  number TEXT NOT NULL,
  provider TEXT NOT NULL,
  kind TEXT,
  possible_kinds TEXT,
  target_group TEXT,
  issued TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT NOT NULL,
  valid_to_derived INTEGER,
  status TEXT NOT NULL,
  status_date TEXT,
  replaces TEXT,
  order_number TEXT,
  number_text TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (number, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO licence_history (number, provider, kind, possible_kinds, target_group, issued, valid_from,
    valid_to, valid_to_derived, status, status_date, replaces, order_number,
    number_text, batch, origin, origin_row, until_batch)
  SELECT number, provider, kind, possible_kinds, target_group, issued, valid_from,
    valid_to, valid_to_derived, status, status_date, replaces, order_number,
    number_text, batch, origin, origin_row, until_batch FROM earlier;
DROP TABLE earlier;
CREATE TABLE licence_event (
  licence TEXT NOT NULL,
  event TEXT NOT NULL,
  date TEXT NOT NULL,
  order_number TEXT,
  ground TEXT,
  changed_on TEXT,
  applied_on TEXT,
  notified_on TEXT,
  new_licence TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (licence, event, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE licence_event_history (
  licence TEXT NOT NULL,
  event TEXT NOT NULL,
  date TEXT NOT NULL,
  order_number TEXT,
  ground TEXT,
  changed_on TEXT,
  applied_on TEXT,
  notified_on TEXT,
  new_licence TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (licence, event, date, batch, origin)
) STRICT, WITHOUT ROWID;
ALTER TABLE service_history RENAME TO earlier;
CREATE TABLE service_history (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  provider TEXT NOT NULL,
  municipality TEXT NOT NULL,
  settlement TEXT,
  capacity INTEGER NOT NULL,
  level TEXT,
  funding TEXT,
  opened TEXT NOT NULL,
  closed TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (id, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO service_history (id, name, type, provider, municipality, settlement, capacity, level, funding,
    opened, closed, batch, origin, origin_row, until_batch)
  SELECT id, name, type, provider, municipality, settlement, capacity, level, funding,
    opened, closed, batch, origin, origin_row, until_batch FROM earlier;
DROP TABLE earlier;
ALTER TABLE inspection_history RENAME TO earlier;
CREATE TABLE inspection_history (
  number TEXT NOT NULL,
  provider TEXT NOT NULL,
  service TEXT,
  date TEXT NOT NULL,
  standard TEXT,
  score REAL,
  finding TEXT,
  article TEXT,
  act TEXT,
  remedy_by TEXT,
  remedied_on TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (number, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO inspection_history (number, provider, service, date, standard, score, finding, article, act,
    remedy_by, remedied_on, batch, origin, origin_row, until_batch)
  SELECT number, provider, service, date, standard, score, finding, article, act,
    remedy_by, remedied_on, batch, origin, origin_row, until_batch FROM earlier;
DROP TABLE earlier;
ALTER TABLE service_report_history RENAME TO earlier;
CREATE TABLE service_report_history (
  service TEXT NOT NULL,
  month TEXT NOT NULL,
  users INTEGER NOT NULL,
  admitted INTEGER,
  discharged INTEGER,
  waiting INTEGER,
  user_days INTEGER,
  staff REAL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (service, month, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO service_report_history (service, month, users, admitted, discharged, waiting, user_days, staff, batch,
    origin, origin_row, until_batch)
  SELECT service, month, users, admitted, discharged, waiting, user_days, staff, batch,
    origin, origin_row, until_batch FROM earlier;
DROP TABLE earlier;
ALTER TABLE plan_history RENAME TO earlier;
CREATE TABLE plan_history (
  map TEXT NOT NULL,
  territory TEXT NOT NULL,
  service TEXT NOT NULL,
  level TEXT NOT NULL,
  max_users INTEGER NOT NULL,
  stage TEXT NOT NULL,
  decision TEXT,
  date TEXT NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (map, territory, service, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO plan_history (map, territory, service, level, max_users, stage, decision, date, batch, origin,
    origin_row, until_batch)
  SELECT map, territory, service, level, max_users, stage, decision, date, batch, origin,
    origin_row, until_batch FROM earlier;
DROP TABLE earlier;
ALTER TABLE budget_history RENAME TO earlier;
CREATE TABLE budget_history (
  year INTEGER NOT NULL,
  municipality TEXT NOT NULL,
  service TEXT NOT NULL,
  places INTEGER NOT NULL,
  standard REAL,
  amount REAL NOT NULL,
  currency TEXT NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (year, municipality, service, batch, origin)
) STRICT, WITHOUT ROWID;
INSERT INTO budget_history (year, municipality, service, places, standard, amount, currency, batch, origin,
    origin_row, until_batch)
  SELECT year, municipality, service, places, standard, amount, currency, batch, origin,
    origin_row, until_batch FROM earlier;
DROP TABLE earlier;
