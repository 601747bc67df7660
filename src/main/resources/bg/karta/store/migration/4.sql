-- Version 4: people under tokens, the centres that work with them, families, and figures that others
-- published. Frozen.
CREATE TABLE person_key (id TEXT NOT NULL, since TEXT NOT NULL) STRICT;
CREATE TABLE assessment (
  person TEXT NOT NULL,
  date TEXT NOT NULL,
  municipality TEXT NOT NULL,
  disability REAL,
  dependence TEXT,
  foreign_aid INTEGER,
  needs TEXT,
  valid_to TEXT,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (person, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE assessment_history (
  person TEXT NOT NULL,
  date TEXT NOT NULL,
  municipality TEXT NOT NULL,
  disability REAL,
  dependence TEXT,
  foreign_aid INTEGER,
  needs TEXT,
  valid_to TEXT,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (person, date, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE referral (
  person TEXT NOT NULL,
  date TEXT NOT NULL,
  service TEXT NOT NULL,
  municipality TEXT NOT NULL,
  status TEXT NOT NULL,
  decided_on TEXT,
  admitted_on TEXT,
  admitted_to TEXT,
  discharged_on TEXT,
  order_number TEXT,
  risk INTEGER,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (person, date, service)
) STRICT, WITHOUT ROWID;
CREATE TABLE referral_history (
  person TEXT NOT NULL,
  date TEXT NOT NULL,
  service TEXT NOT NULL,
  municipality TEXT NOT NULL,
  status TEXT NOT NULL,
  decided_on TEXT,
  admitted_on TEXT,
  admitted_to TEXT,
  discharged_on TEXT,
  order_number TEXT,
  risk INTEGER,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (person, date, service, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_by_service ON referral(admitted_to);
CREATE TABLE assistance (
  person TEXT NOT NULL,
  month TEXT NOT NULL,
  dependence TEXT NOT NULL,
  hours REAL NOT NULL,
  municipality TEXT NOT NULL,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (person, month)
) STRICT, WITHOUT ROWID;
CREATE TABLE assistance_history (
  person TEXT NOT NULL,
  month TEXT NOT NULL,
  dependence TEXT NOT NULL,
  hours REAL NOT NULL,
  municipality TEXT NOT NULL,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (person, month, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE centre (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  opened TEXT NOT NULL,
  closed TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE centre_history (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  opened TEXT NOT NULL,
  closed TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (id, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE centre_report (
  centre TEXT NOT NULL,
  month TEXT NOT NULL,
  served INTEGER NOT NULL,
  placed_primary INTEGER NOT NULL,
  placed_subsidised INTEGER NOT NULL,
  activation INTEGER,
  trained INTEGER,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (centre, month)
) STRICT, WITHOUT ROWID;
CREATE TABLE centre_report_history (
  centre TEXT NOT NULL,
  month TEXT NOT NULL,
  served INTEGER NOT NULL,
  placed_primary INTEGER NOT NULL,
  placed_subsidised INTEGER NOT NULL,
  activation INTEGER,
  trained INTEGER,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (centre, month, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE casework (
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  centre TEXT NOT NULL,
  opened TEXT NOT NULL,
  closed TEXT,
  unemployed_since TEXT,
  young INTEGER,
  barriers TEXT,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE casework_history (
  id TEXT NOT NULL,
  person TEXT NOT NULL,
  centre TEXT NOT NULL,
  opened TEXT NOT NULL,
  closed TEXT,
  unemployed_since TEXT,
  young INTEGER,
  barriers TEXT,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (id, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX casework_by_person ON casework(person);
CREATE TABLE casework_step (
  casework TEXT NOT NULL,
  date TEXT NOT NULL,
  step TEXT NOT NULL,
  outcome TEXT,
  person TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (casework, date, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE casework_step_history (
  casework TEXT NOT NULL,
  date TEXT NOT NULL,
  step TEXT NOT NULL,
  outcome TEXT,
  person TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (casework, date, step, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE foster_family (
  id TEXT NOT NULL,
  municipality TEXT NOT NULL,
  kind TEXT NOT NULL,
  approved TEXT NOT NULL,
  removed TEXT,
  places INTEGER NOT NULL,
  accepts_disability INTEGER,
  age_from INTEGER,
  age_to INTEGER,
  trained_on TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE foster_family_history (
  id TEXT NOT NULL,
  municipality TEXT NOT NULL,
  kind TEXT NOT NULL,
  approved TEXT NOT NULL,
  removed TEXT,
  places INTEGER NOT NULL,
  accepts_disability INTEGER,
  age_from INTEGER,
  age_to INTEGER,
  trained_on TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (id, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE foster_need (
  municipality TEXT NOT NULL,
  month TEXT NOT NULL,
  age TEXT NOT NULL,
  disability INTEGER NOT NULL,
  children INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (municipality, month, age, disability)
) STRICT, WITHOUT ROWID;
CREATE TABLE foster_need_history (
  municipality TEXT NOT NULL,
  month TEXT NOT NULL,
  age TEXT NOT NULL,
  disability INTEGER NOT NULL,
  children INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (municipality, month, age, disability, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE foster_placement (
  child TEXT NOT NULL,
  family TEXT NOT NULL,
  placed_on TEXT NOT NULL,
  ended_on TEXT,
  disability INTEGER,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (child, family, placed_on)
) STRICT, WITHOUT ROWID;
CREATE TABLE foster_placement_history (
  child TEXT NOT NULL,
  family TEXT NOT NULL,
  placed_on TEXT NOT NULL,
  ended_on TEXT,
  disability INTEGER,
  birth_year INTEGER,
  sex TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (child, family, placed_on, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_by_family ON foster_placement(family);
CREATE TABLE training (
  id TEXT NOT NULL,
  topic TEXT NOT NULL,
  provider TEXT,
  oblast TEXT,
  date TEXT NOT NULL,
  persons INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE training_history (
  id TEXT NOT NULL,
  topic TEXT NOT NULL,
  provider TEXT,
  oblast TEXT,
  date TEXT NOT NULL,
  persons INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (id, batch, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE published_figure (
  indicator TEXT NOT NULL,
  date TEXT NOT NULL,
  scope TEXT NOT NULL,
  cumulative_from TEXT,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  source TEXT NOT NULL,
  exactness TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (indicator, date, scope, cumulative_from, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE published_figure_history (
  indicator TEXT NOT NULL,
  date TEXT NOT NULL,
  scope TEXT NOT NULL,
  cumulative_from TEXT,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  source TEXT NOT NULL,
  exactness TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  until_batch INTEGER NOT NULL,
  PRIMARY KEY (indicator, date, scope, cumulative_from, source, batch, origin)
) STRICT, WITHOUT ROWID;
