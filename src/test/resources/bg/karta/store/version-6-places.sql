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
CREATE TABLE budget (
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
  PRIMARY KEY (year, municipality, service)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE confirmation (
  batch INTEGER NOT NULL,
  of_batch INTEGER NOT NULL,
  PRIMARY KEY (batch, of_batch)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE declaration (fingerprint TEXT NOT NULL) STRICT;
INSERT INTO "declaration" VALUES('ec40b06a');
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
INSERT INTO "entry" VALUES(1,'import','2026-11-29T02:31:11+02:00',4711,'root',NULL,'vm','0.1.0','--as-of=2025-01-01','7bce00d98bf1','accepted',NULL,NULL,'[{"file":"provider.csv","sheet":null,"bytes":86,"sha256":"d38f24ec97af715e00a95617b7a0ee012dda331758f9f6c3cc21d8d0211bf7c6","kind":"provider","charset":"UTF-8","delimiter":",","columns":"{\"eik\":\"A\",\"name\":\"B\",\"form\":\"C\",\"municipality\":\"D\"}","known_on":"2025-01-01","whole":0,"rows":1,"inserted":1,"updated":0,"unchanged":0,"earlier":0,"rejected":0,"skipped":0},{"file":"service.csv","sheet":null,"bytes":106,"sha256":"9c69bbcad5c4a1b3d5db19362bf714b28a2fe1d647ac75b08c6057721183dd59","kind":"service","charset":"UTF-8","delimiter":",","columns":"{\"id\":\"A\",\"name\":\"B\",\"type\":\"C\",\"provider\":\"D\",\"municipality\":\"E\",\"capacity\":\"F\",\"opened\":\"G\"}","known_on":"2025-01-01","whole":0,"rows":1,"inserted":1,"updated":0,"unchanged":0,"earlier":0,"rejected":0,"skipped":0}]','{}','b2270161489e2f80f40348111050f0688822b602253166072a386c054a0edc05');
INSERT INTO "entry" VALUES(2,'import','2026-11-29T02:31:23+02:00',9812,'root',NULL,'vm','0.1.0','--kind=service --as-of=2025-07-01','7bce00d98bf1','accepted-with-warnings',NULL,NULL,'[{"file":"later.csv","sheet":null,"bytes":106,"sha256":"4f0d139dfcb4f2095c061c736127fb2a35e2e43276c257d4e7bd5ffad0b644fd","kind":"service","charset":"UTF-8","delimiter":",","columns":"{\"id\":\"A\",\"name\":\"B\",\"type\":\"C\",\"provider\":\"D\",\"municipality\":\"E\",\"capacity\":\"F\",\"opened\":\"G\"}","known_on":"2025-07-01","whole":0,"rows":1,"inserted":0,"updated":1,"unchanged":0,"earlier":0,"rejected":0,"skipped":0}]','{}','14bc47f9f5edcff41d1376244f36db6be2bd87dd7876bc7afb1842acedac7fc4');
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
CREATE TABLE inspection (
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
  PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE licence (
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
  PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE nomenclature (
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  place INTEGER NOT NULL,
  name_bg TEXT NOT NULL,
  name_en TEXT NOT NULL,
  PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;
INSERT INTO "nomenclature" VALUES('basis','per-1000',0,'на 1000 души','per 1000 persons');
INSERT INTO "nomenclature" VALUES('basis','per-municipality',2,'на община','per municipality');
INSERT INTO "nomenclature" VALUES('basis','per-oblast',3,'на област','per oblast');
INSERT INTO "nomenclature" VALUES('basis','percent',1,'процент','percent');
INSERT INTO "nomenclature" VALUES('casework-step','activation',2,'активиране','activation');
INSERT INTO "nomenclature" VALUES('casework-step','assessment',0,'оценка','assessment');
INSERT INTO "nomenclature" VALUES('casework-step','counselling',1,'консултиране','counselling');
INSERT INTO "nomenclature" VALUES('casework-step','exit',7,'напускане','exit');
INSERT INTO "nomenclature" VALUES('casework-step','placement-primary',4,'започване на работа на първичния пазар','placement on the primary market');
INSERT INTO "nomenclature" VALUES('casework-step','placement-subsidised',5,'започване на субсидирана работа','subsidised placement');
INSERT INTO "nomenclature" VALUES('casework-step','social-service',6,'насочване към социална услуга','referral to a social service');
INSERT INTO "nomenclature" VALUES('casework-step','training',3,'обучение','training');
INSERT INTO "nomenclature" VALUES('consultation-stage','municipal',0,'общинско обсъждане','municipal discussion');
INSERT INTO "nomenclature" VALUES('consultation-stage','national',2,'национално обсъждане','national discussion');
INSERT INTO "nomenclature" VALUES('consultation-stage','oblast',1,'областно обсъждане','discussion in the oblast');
INSERT INTO "nomenclature" VALUES('currency','BGN',0,'лев','lev');
INSERT INTO "nomenclature" VALUES('currency','EUR',1,'евро','euro');
INSERT INTO "nomenclature" VALUES('dependence','I',0,'първа','first');
INSERT INTO "nomenclature" VALUES('dependence','II',1,'втора','second');
INSERT INTO "nomenclature" VALUES('dependence','III',2,'трета','third');
INSERT INTO "nomenclature" VALUES('dependence','IV',3,'четвърта','fourth');
INSERT INTO "nomenclature" VALUES('exactness','about',1,'около','about');
INSERT INTO "nomenclature" VALUES('exactness','at-least',2,'поне','at least');
INSERT INTO "nomenclature" VALUES('exactness','at-most',3,'най-много','at most');
INSERT INTO "nomenclature" VALUES('exactness','exact',0,'точно','exact');
INSERT INTO "nomenclature" VALUES('form','eu-entity',4,'лице от ЕС или ЕИП','entity of the EU or EEA');
INSERT INTO "nomenclature" VALUES('form','municipal-entity',2,'юридическо лице на община','entity of a municipality');
INSERT INTO "nomenclature" VALUES('form','municipality',0,'община','municipality');
INSERT INTO "nomenclature" VALUES('form','private',3,'частен','private');
INSERT INTO "nomenclature" VALUES('form','state',1,'държава','state');
INSERT INTO "nomenclature" VALUES('foster-age','0-3',0,'0–3 години','0 to 3 years');
INSERT INTO "nomenclature" VALUES('foster-age','10+',2,'10 и повече години','10 years and more');
INSERT INTO "nomenclature" VALUES('foster-age','4-9',1,'4–9 години','4 to 9 years');
INSERT INTO "nomenclature" VALUES('foster-kind','professional',1,'професионално','professional');
INSERT INTO "nomenclature" VALUES('foster-kind','voluntary',0,'доброволно','voluntary');
INSERT INTO "nomenclature" VALUES('funding','municipal',1,'общински бюджет','municipal budget');
INSERT INTO "nomenclature" VALUES('funding','private',2,'частно','private');
INSERT INTO "nomenclature" VALUES('funding','project',3,'проект','project');
INSERT INTO "nomenclature" VALUES('funding','state',0,'държавен бюджет','state budget');
INSERT INTO "nomenclature" VALUES('inspection-finding','compliant',0,'съответства','compliant');
INSERT INTO "nomenclature" VALUES('inspection-finding','not-compliant',2,'не съответства','not compliant');
INSERT INTO "nomenclature" VALUES('inspection-finding','partly',1,'частично съответства','partly compliant');
INSERT INTO "nomenclature" VALUES('kind','ADVOC',1,'Застъпничество и посредничество','Advocacy and mediation');
INSERT INTO "nomenclature" VALUES('kind','ASSIST',9,'Асистентска подкрепа','Assistant support');
INSERT INTO "nomenclature" VALUES('kind','COMM',2,'Общностна работа','Community work');
INSERT INTO "nomenclature" VALUES('kind','DAY',6,'Дневна грижа','Day care');
INSERT INTO "nomenclature" VALUES('kind','INFO',0,'Информиране и консултиране','Information and counselling');
INSERT INTO "nomenclature" VALUES('kind','RES',7,'Резидентна грижа','Residential care');
INSERT INTO "nomenclature" VALUES('kind','SHELT',8,'Осигуряване на подслон','Provision of shelter');
INSERT INTO "nomenclature" VALUES('kind','SKILL',4,'Обучение за придобиване на умения','Skills training');
INSERT INTO "nomenclature" VALUES('kind','THER',3,'Терапия и рехабилитация','Therapy and rehabilitation');
INSERT INTO "nomenclature" VALUES('kind','WORK',5,'Подкрепа за придобиване на трудови умения','Support for acquiring work skills');
INSERT INTO "nomenclature" VALUES('level','municipal',0,'общинско','municipal');
INSERT INTO "nomenclature" VALUES('level','oblast',1,'областно','oblast');
INSERT INTO "nomenclature" VALUES('licence-event','change',1,'промяна','change');
INSERT INTO "nomenclature" VALUES('licence-event','duplicate',5,'издаване на дубликат','issue of a duplicate');
INSERT INTO "nomenclature" VALUES('licence-event','issue',0,'издаване','issue');
INSERT INTO "nomenclature" VALUES('licence-event','renewal',2,'подновяване','renewal');
INSERT INTO "nomenclature" VALUES('licence-event','revocation',4,'отнемане','revocation');
INSERT INTO "nomenclature" VALUES('licence-event','termination',3,'прекратяване','termination');
INSERT INTO "nomenclature" VALUES('licence-status','changed',1,'променен','changed');
INSERT INTO "nomenclature" VALUES('licence-status','refused',5,'отказан','refused');
INSERT INTO "nomenclature" VALUES('licence-status','renewed',2,'подновен','renewed');
INSERT INTO "nomenclature" VALUES('licence-status','revoked',4,'отнет','revoked');
INSERT INTO "nomenclature" VALUES('licence-status','terminated',3,'прекратен','terminated');
INSERT INTO "nomenclature" VALUES('licence-status','valid',0,'валиден','valid');
INSERT INTO "nomenclature" VALUES('plan-stage','adopted',4,'приета','adopted');
INSERT INTO "nomenclature" VALUES('plan-stage','agreed',1,'съгласувано в областта','agreed in the oblast');
INSERT INTO "nomenclature" VALUES('plan-stage','consultation',3,'обсъждане','consultation');
INSERT INTO "nomenclature" VALUES('plan-stage','draft',2,'проект на карта','draft');
INSERT INTO "nomenclature" VALUES('plan-stage','proposal',0,'предложение','proposal');
INSERT INTO "nomenclature" VALUES('population-group','0-17',1,'деца 0–17','children 0-17');
INSERT INTO "nomenclature" VALUES('population-group','18-64',2,'лица 18–64','persons 18-64');
INSERT INTO "nomenclature" VALUES('population-group','65+',3,'лица над 65','persons 65+');
INSERT INTO "nomenclature" VALUES('population-group','all',0,'всички','all');
INSERT INTO "nomenclature" VALUES('population-group','at-risk',7,'в риск','at risk');
INSERT INTO "nomenclature" VALUES('population-group','disabled-0-17',4,'деца с увреждания','children with disabilities');
INSERT INTO "nomenclature" VALUES('population-group','disabled-18+',5,'пълнолетни с увреждания','adults with disabilities');
INSERT INTO "nomenclature" VALUES('population-group','long-term-unemployed',6,'трайно безработни','long-term unemployed');
INSERT INTO "nomenclature" VALUES('referral-status','admitted',1,'настанен','admitted');
INSERT INTO "nomenclature" VALUES('referral-status','refused',2,'отказано','refused');
INSERT INTO "nomenclature" VALUES('referral-status','waiting',0,'чака','waiting');
INSERT INTO "nomenclature" VALUES('referral-status','withdrawn',3,'оттеглено','withdrawn');
INSERT INTO "nomenclature" VALUES('rounding','down',2,'надолу','down');
INSERT INTO "nomenclature" VALUES('rounding','nearest',1,'до най-близкото цяло','nearest');
INSERT INTO "nomenclature" VALUES('rounding','up',0,'нагоре','up');
INSERT INTO "nomenclature" VALUES('sex','female',1,'жена','female');
INSERT INTO "nomenclature" VALUES('sex','male',0,'мъж','male');
INSERT INTO "nomenclature" VALUES('standard','effectiveness',2,'ефективност','effectiveness');
INSERT INTO "nomenclature" VALUES('standard','organisation',0,'организация и управление','organisation and management');
INSERT INTO "nomenclature" VALUES('standard','staff',1,'квалификация и развитие на служителите','qualification and development of staff');
INSERT INTO "nomenclature" VALUES('target','adults',1,'пълнолетни','adults');
INSERT INTO "nomenclature" VALUES('target','children',0,'деца','children');
INSERT INTO "nomenclature" VALUES('target','families',3,'семейства','families');
INSERT INTO "nomenclature" VALUES('target','older',2,'възрастни хора','older people');
INSERT INTO "nomenclature" VALUES('training-topic','foster',2,'приемна грижа','foster care');
INSERT INTO "nomenclature" VALUES('training-topic','module',0,'модул „Социални услуги“','module of social services');
INSERT INTO "nomenclature" VALUES('training-topic','other',3,'друга','other');
INSERT INTO "nomenclature" VALUES('training-topic','quality-standards',1,'стандарти за качество','quality standards');
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
CREATE TABLE person_key (id TEXT NOT NULL, since TEXT NOT NULL) STRICT;
CREATE TABLE plan (
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
  PRIMARY KEY (map, territory, service)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE population (
  municipality TEXT NOT NULL,
  year INTEGER NOT NULL,
  category TEXT NOT NULL,
  persons INTEGER NOT NULL,
  source TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (municipality, year, category)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE provider (
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
  PRIMARY KEY (eik)
) STRICT, WITHOUT ROWID;
INSERT INTO "provider" VALUES('817778009','Община Казанлък','municipality','SZR12',NULL,NULL,NULL,NULL,NULL,1,1,2);
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
CREATE TABLE service (
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
  PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
INSERT INTO "service" VALUES('S1','Център','ЦСРИ','817778009','SZR12',NULL,30,NULL,NULL,'2015-01-01',NULL,2,3,2);
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
INSERT INTO "service_history" VALUES('S1','Център','ЦСРИ','817778009','SZR12',NULL,12,NULL,NULL,'2015-01-01',NULL,1,2,2,2);
CREATE TABLE service_report (
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
  PRIMARY KEY (service, month)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "service_type" VALUES('АП','Асистентска подкрепа','Assistant support','["ASSIST"]','adults',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ДДЛРГ','Дом за деца лишени от родителска грижа','Home for children deprived of parental care','["RES"]','children',1,1,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ДДУИ','Дом за деца с умствена изостаналост','Home for children with intellectual disability','["RES"]','children',1,1,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ДМСГД','Дом за медико-социални грижи за деца','Home for medical and social care for children','["RES"]','children',1,1,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ДПЛД','Дом за пълнолетни лица с деменция','Home for adults with dementia','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ДПЛПР','Дом за пълнолетни лица с психични разстройства','Home for adults with mental disorders','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ДПЛСН','Дом за пълнолетни лица със сетивни нарушения','Home for adults with sensory impairments','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ДПЛУИ','Дом за пълнолетни лица с умствена изостаналост','Home for adults with intellectual disability','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ДПЛФУ','Дом за пълнолетни лица с физически увреждания','Home for adults with physical disabilities','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ДСП','Домашен социален патронаж','Home social patronage','[]','older',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ДСХ','Дом за стари хора','Old people''s home','["RES"]','older',1,1,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ДЦДМУ-СГ','Дневен център за деца и/или младежи с увреждания – седмична грижа','Day centre for children with disabilities – weekly care','["DAY"]','children',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ДЦДТМУ','Дневен център за деца и/или младежи с тежки множествени увреждания','Day centre for children with severe multiple disabilities','["DAY"]','children',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ДЦДУ','Дневен център за деца и/или младежи с увреждания','Day centre for children with disabilities','["DAY"]','children',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ДЦПЛТУ','Дневен център за пълнолетни лица с тежки увреждания или деменция','Day centre for adults with severe disabilities or dementia','["DAY"]','adults',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ДЦПЛУ','Дневен център за пълнолетни лица с увреждания','Day centre for adults with disabilities','["DAY"]','adults',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ДЦСХ','Дневен център за стари хора','Day centre for older people','["DAY"]','older',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ЗГ','Заместваща грижа','Substitute care','[]','families',0,0,NULL,1,0,0,0);
INSERT INTO "service_type" VALUES('ЗЖ','Защитено жилище','Sheltered housing','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЗМБ','Звено „Майка и бебе“','Mother-and-baby unit','["RES"]','families',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('КЦ-Д','Кризисен център за деца','Crisis centre for children','["SHELT","INFO","ADVOC","THER"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('КЦ-ПЛ','Кризисен център за пълнолетни лица','Crisis centre for adults','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЛП','Механизъм лична помощ','Personal assistance','[]','adults',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('НЖ','Наблюдавано жилище','Supervised housing','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ОЦДС','Общностен център за деца и семейства','Community centre for children and families','["INFO","SKILL","COMM"]','families',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ПГ','Приемна грижа (областен екип)','Foster care (regional team)','[]','children',0,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ПЖ','Преходно жилище','Transitional housing','["RES"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('Приют','Приют за безнадзорни деца','Shelter for unsupervised children','["SHELT","INFO","ADVOC","THER"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('Спешен център','Спешен приемен център','Emergency reception centre','["SHELT"]','families',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦВН','Център за временно настаняване','Temporary accommodation centre','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦГВХУ','Център за грижа за възрастни хора в невъзможност за самообслужване','Care centre for older people unable to care for themselves','["RES"]','older',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦГЛПР','Център за грижа за лица с психични разстройства','Care centre for persons with mental disorders','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНВП','Център за нощувка','Night shelter','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНСТДБУ','Център за настаняване от семеен тип за деца и/или младежи без увреждания','Family-type placement centre for children without disabilities','["RES","INFO","ADVOC","SKILL"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНСТДМУ','Център за настаняване от семеен тип за деца и/или младежи с увреждания','Family-type placement centre for children with disabilities','["RES"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНСТДМУ-ПМГ','Център за настаняване от семеен тип за деца и/или младежи с увреждания с потребност от постоянни медицински грижи','Family-type placement centre with permanent medical care','["RES"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНСТПЛД','Център за настаняване от семеен тип за пълнолетни лица с деменция','Family-type placement centre for adults with dementia','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНСТПЛПР','Център за настаняване от семеен тип за пълнолетни лица с психични разстройства','Family-type placement centre for adults with mental disorders','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНСТПЛУИ','Център за настаняване от семеен тип за пълнолетни лица с умствена изостаналост','Family-type placement centre for adults with intellectual disability','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНСТПЛФУ','Център за настаняване от семеен тип за пълнолетни лица с физически увреждания','Family-type placement centre for adults with physical disabilities','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦНСТСХ','Център за настаняване от семеен тип за стари хора','Family-type placement centre for older people','["RES"]','older',1,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦОП','Център за обществена подкрепа','Community support centre','["INFO","ADVOC","THER","SKILL"]','families',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦРДУ','Център за работа с деца на улицата','Centre for street children','["COMM","INFO","ADVOC"]','children',0,0,'municipal',0,0,0,0);
INSERT INTO "service_type" VALUES('ЦСРИ','Център за социална рехабилитация и интеграция','Social rehabilitation and integration centre','["THER","INFO","ADVOC","SKILL"]','adults',0,0,'municipal',0,0,0,0);
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
CREATE TABLE settlement (
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  population INTEGER,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (code)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL,
  file TEXT NOT NULL,
  sheet TEXT,
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  charset TEXT,
  delimiter TEXT,
  columns TEXT NOT NULL,
  known_on TEXT NOT NULL,
  whole INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  inserted INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  earlier INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  bytes INTEGER
) STRICT;
INSERT INTO "source" VALUES(1,1,'provider.csv',NULL,'d38f24ec97af715e00a95617b7a0ee012dda331758f9f6c3cc21d8d0211bf7c6','provider','UTF-8',',','{"eik":"A","name":"B","form":"C","municipality":"D"}','2025-01-01',0,1,1,0,0,0,0,0,86);
INSERT INTO "source" VALUES(2,1,'service.csv',NULL,'9c69bbcad5c4a1b3d5db19362bf714b28a2fe1d647ac75b08c6057721183dd59','service','UTF-8',',','{"id":"A","name":"B","type":"C","provider":"D","municipality":"E","capacity":"F","opened":"G"}','2025-01-01',0,1,1,0,0,0,0,0,106);
INSERT INTO "source" VALUES(3,2,'later.csv',NULL,'4f0d139dfcb4f2095c061c736127fb2a35e2e43276c257d4e7bd5ffad0b644fd','service','UTF-8',',','{"id":"A","name":"B","type":"C","provider":"D","municipality":"E","capacity":"F","opened":"G"}','2025-07-01',0,1,0,1,0,0,0,0,106);
CREATE TABLE territory (
  code TEXT NOT NULL PRIMARY KEY,
  oblast TEXT NOT NULL,
  level TEXT NOT NULL,
  name_bg TEXT NOT NULL,
  name_en TEXT NOT NULL,
  latitude REAL,
  longitude REAL
) STRICT, WITHOUT ROWID;
INSERT INTO "territory" VALUES('BGS','BGS','oblast','Бургас','Burgas',NULL,NULL);
INSERT INTO "territory" VALUES('BGS01','BGS','municipality','Айтос','Aytos',42.7,27.25);
INSERT INTO "territory" VALUES('BGS04','BGS','municipality','Бургас','Burgas',42.51,27.47);
INSERT INTO "territory" VALUES('BGS06','BGS','municipality','Средец','Sredets',42.35,27.18);
INSERT INTO "territory" VALUES('BGS08','BGS','municipality','Камено','Kameno',42.57,27.3);
INSERT INTO "territory" VALUES('BGS09','BGS','municipality','Карнобат','Karnobat',42.65,26.98);
INSERT INTO "territory" VALUES('BGS12','BGS','municipality','Малко Търново','Malko Tarnovo',41.98,27.52);
INSERT INTO "territory" VALUES('BGS13','BGS','municipality','Царево','Tsarevo',42.17,27.85);
INSERT INTO "territory" VALUES('BGS15','BGS','municipality','Несебър','Nesebar',42.66,27.74);
INSERT INTO "territory" VALUES('BGS17','BGS','municipality','Поморие','Pomorie',42.56,27.63);
INSERT INTO "territory" VALUES('BGS18','BGS','municipality','Руен','Ruen',42.8,27.28);
INSERT INTO "territory" VALUES('BGS21','BGS','municipality','Созопол','Sozopol',42.42,27.7);
INSERT INTO "territory" VALUES('BGS23','BGS','municipality','Сунгурларе','Sungurlare',42.77,26.78);
INSERT INTO "territory" VALUES('BGS27','BGS','municipality','Приморско','Primorsko',42.27,27.76);
INSERT INTO "territory" VALUES('BLG','BLG','oblast','Благоевград','Blagoevgrad',NULL,NULL);
INSERT INTO "territory" VALUES('BLG01','BLG','municipality','Банско','Bansko',41.84,23.49);
INSERT INTO "territory" VALUES('BLG02','BLG','municipality','Белица','Belitsa',41.95,23.56);
INSERT INTO "territory" VALUES('BLG03','BLG','municipality','Благоевград','Blagoevgrad',42.01,23.1);
INSERT INTO "territory" VALUES('BLG11','BLG','municipality','Гоце Делчев','Gotse Delchev',41.57,23.73);
INSERT INTO "territory" VALUES('BLG13','BLG','municipality','Гърмен','Garmen',41.6,23.82);
INSERT INTO "territory" VALUES('BLG28','BLG','municipality','Кресна','Kresna',41.73,23.15);
INSERT INTO "territory" VALUES('BLG33','BLG','municipality','Петрич','Petrich',41.4,23.21);
INSERT INTO "territory" VALUES('BLG37','BLG','municipality','Разлог','Razlog',41.89,23.47);
INSERT INTO "territory" VALUES('BLG40','BLG','municipality','Сандански','Sandanski',41.57,23.28);
INSERT INTO "territory" VALUES('BLG42','BLG','municipality','Сатовча','Satovcha',41.62,23.98);
INSERT INTO "territory" VALUES('BLG44','BLG','municipality','Симитли','Simitli',41.88,23.12);
INSERT INTO "territory" VALUES('BLG49','BLG','municipality','Струмяни','Strumyani',41.63,23.2);
INSERT INTO "territory" VALUES('BLG52','BLG','municipality','Хаджидимово','Hadzhidimovo',41.52,23.87);
INSERT INTO "territory" VALUES('BLG53','BLG','municipality','Якоруда','Yakoruda',42.03,23.68);
INSERT INTO "territory" VALUES('DOB','DOB','oblast','Добрич','Dobrich',NULL,NULL);
INSERT INTO "territory" VALUES('DOB03','DOB','municipality','Балчик','Balchik',43.42,28.16);
INSERT INTO "territory" VALUES('DOB12','DOB','municipality','Генерал Тошево','General Toshevo',43.7,28.04);
INSERT INTO "territory" VALUES('DOB15','DOB','municipality','Добрич-селска','Dobrich-Selska',43.6,27.75);
INSERT INTO "territory" VALUES('DOB17','DOB','municipality','Каварна','Kavarna',43.44,28.34);
INSERT INTO "territory" VALUES('DOB20','DOB','municipality','Крушари','Krushari',43.82,27.76);
INSERT INTO "territory" VALUES('DOB27','DOB','municipality','Тервел','Tervel',43.75,27.41);
INSERT INTO "territory" VALUES('DOB28','DOB','municipality','Добрич','Dobrich',43.56,27.83);
INSERT INTO "territory" VALUES('DOB29','DOB','municipality','Шабла','Shabla',43.54,28.53);
INSERT INTO "territory" VALUES('GAB','GAB','oblast','Габрово','Gabrovo',NULL,NULL);
INSERT INTO "territory" VALUES('GAB05','GAB','municipality','Габрово','Gabrovo',42.87,25.32);
INSERT INTO "territory" VALUES('GAB12','GAB','municipality','Дряново','Dryanovo',42.98,25.48);
INSERT INTO "territory" VALUES('GAB29','GAB','municipality','Севлиево','Sevlievo',43.02,25.1);
INSERT INTO "territory" VALUES('GAB35','GAB','municipality','Трявна','Tryavna',42.87,25.5);
INSERT INTO "territory" VALUES('HKV','HKV','oblast','Хасково','Haskovo',NULL,NULL);
INSERT INTO "territory" VALUES('HKV09','HKV','municipality','Димитровград','Dimitrovgrad',42.05,25.6);
INSERT INTO "territory" VALUES('HKV11','HKV','municipality','Ивайловград','Ivaylovgrad',41.53,26.12);
INSERT INTO "territory" VALUES('HKV17','HKV','municipality','Любимец','Lyubimets',41.84,26.08);
INSERT INTO "territory" VALUES('HKV18','HKV','municipality','Маджарово','Madzharovo',41.63,25.86);
INSERT INTO "territory" VALUES('HKV19','HKV','municipality','Минерални бани','Mineralni Bani',41.92,25.35);
INSERT INTO "territory" VALUES('HKV28','HKV','municipality','Свиленград','Svilengrad',41.77,26.2);
INSERT INTO "territory" VALUES('HKV29','HKV','municipality','Симеоновград','Simeonovgrad',42.03,25.83);
INSERT INTO "territory" VALUES('HKV30','HKV','municipality','Стамболово','Stambolovo',41.78,25.64);
INSERT INTO "territory" VALUES('HKV32','HKV','municipality','Тополовград','Topolovgrad',42.08,26.33);
INSERT INTO "territory" VALUES('HKV33','HKV','municipality','Харманли','Harmanli',41.93,25.9);
INSERT INTO "territory" VALUES('HKV34','HKV','municipality','Хасково','Haskovo',41.93,25.56);
INSERT INTO "territory" VALUES('JAM','JAM','oblast','Ямбол','Yambol',NULL,NULL);
INSERT INTO "territory" VALUES('JAM03','JAM','municipality','Болярово','Bolyarovo',42.15,26.81);
INSERT INTO "territory" VALUES('JAM07','JAM','municipality','Елхово','Elhovo',42.17,26.57);
INSERT INTO "territory" VALUES('JAM22','JAM','municipality','Стралджа','Straldzha',42.55,26.7);
INSERT INTO "territory" VALUES('JAM25','JAM','municipality','Тунджа','Tundzha',42.41,26.47);
INSERT INTO "territory" VALUES('JAM26','JAM','municipality','Ямбол','Yambol',42.48,26.5);
INSERT INTO "territory" VALUES('KNL','KNL','oblast','Кюстендил','Kyustendil',NULL,NULL);
INSERT INTO "territory" VALUES('KNL04','KNL','municipality','Бобов дол','Bobov Dol',42.36,23.0);
INSERT INTO "territory" VALUES('KNL05','KNL','municipality','Бобошево','Boboshevo',42.15,23.0);
INSERT INTO "territory" VALUES('KNL27','KNL','municipality','Кочериново','Kocherinovo',42.08,23.06);
INSERT INTO "territory" VALUES('KNL29','KNL','municipality','Кюстендил','Kyustendil',42.28,22.69);
INSERT INTO "territory" VALUES('KNL31','KNL','municipality','Невестино','Nevestino',42.25,22.85);
INSERT INTO "territory" VALUES('KNL38','KNL','municipality','Рила','Rila',42.13,23.13);
INSERT INTO "territory" VALUES('KNL41','KNL','municipality','Сапарева баня','Sapareva Banya',42.29,23.26);
INSERT INTO "territory" VALUES('KNL48','KNL','municipality','Дупница','Dupnitsa',42.26,23.12);
INSERT INTO "territory" VALUES('KNL50','KNL','municipality','Трекляно','Treklyano',42.56,22.59);
INSERT INTO "territory" VALUES('KRZ','KRZ','oblast','Кърджали','Kardzhali',NULL,NULL);
INSERT INTO "territory" VALUES('KRZ02','KRZ','municipality','Ардино','Ardino',41.58,25.13);
INSERT INTO "territory" VALUES('KRZ08','KRZ','municipality','Джебел','Dzhebel',41.5,25.3);
INSERT INTO "territory" VALUES('KRZ14','KRZ','municipality','Кирково','Kirkovo',41.33,25.36);
INSERT INTO "territory" VALUES('KRZ15','KRZ','municipality','Крумовград','Krumovgrad',41.47,25.65);
INSERT INTO "territory" VALUES('KRZ16','KRZ','municipality','Кърджали','Kardzhali',41.65,25.37);
INSERT INTO "territory" VALUES('KRZ21','KRZ','municipality','Момчилград','Momchilgrad',41.53,25.41);
INSERT INTO "territory" VALUES('KRZ35','KRZ','municipality','Черноочене','Chernoochene',41.76,25.35);
INSERT INTO "territory" VALUES('LOV','LOV','oblast','Ловеч','Lovech',NULL,NULL);
INSERT INTO "territory" VALUES('LOV02','LOV','municipality','Априлци','Apriltsi',42.84,24.92);
INSERT INTO "territory" VALUES('LOV17','LOV','municipality','Летница','Letnitsa',43.31,25.07);
INSERT INTO "territory" VALUES('LOV18','LOV','municipality','Ловеч','Lovech',43.13,24.72);
INSERT INTO "territory" VALUES('LOV19','LOV','municipality','Луковит','Lukovit',43.2,24.17);
INSERT INTO "territory" VALUES('LOV33','LOV','municipality','Тетевен','Teteven',42.92,24.27);
INSERT INTO "territory" VALUES('LOV34','LOV','municipality','Троян','Troyan',42.89,24.72);
INSERT INTO "territory" VALUES('LOV36','LOV','municipality','Угърчин','Ugarchin',43.1,24.42);
INSERT INTO "territory" VALUES('LOV38','LOV','municipality','Ябланица','Yablanitsa',43.03,24.1);
INSERT INTO "territory" VALUES('MON','MON','oblast','Монтана','Montana',NULL,NULL);
INSERT INTO "territory" VALUES('MON02','MON','municipality','Берковица','Berkovitsa',43.24,23.13);
INSERT INTO "territory" VALUES('MON04','MON','municipality','Бойчиновци','Boychinovtsi',43.47,23.33);
INSERT INTO "territory" VALUES('MON07','MON','municipality','Брусарци','Brusartsi',43.66,23.07);
INSERT INTO "territory" VALUES('MON11','MON','municipality','Вълчедръм','Valchedram',43.69,23.45);
INSERT INTO "territory" VALUES('MON12','MON','municipality','Вършец','Varshets',43.19,23.29);
INSERT INTO "territory" VALUES('MON14','MON','municipality','Георги Дамяново','Georgi Damyanovo',43.39,23.03);
INSERT INTO "territory" VALUES('MON24','MON','municipality','Лом','Lom',43.83,23.24);
INSERT INTO "territory" VALUES('MON26','MON','municipality','Медковец','Medkovets',43.62,23.17);
INSERT INTO "territory" VALUES('MON29','MON','municipality','Монтана','Montana',43.41,23.22);
INSERT INTO "territory" VALUES('MON36','MON','municipality','Чипровци','Chiprovtsi',43.38,22.88);
INSERT INTO "territory" VALUES('MON38','MON','municipality','Якимово','Yakimovo',43.63,23.35);
INSERT INTO "territory" VALUES('PAZ','PAZ','oblast','Пазарджик','Pazardzhik',NULL,NULL);
INSERT INTO "territory" VALUES('PAZ03','PAZ','municipality','Батак','Batak',41.94,24.22);
INSERT INTO "territory" VALUES('PAZ04','PAZ','municipality','Белово','Belovo',42.21,24.02);
INSERT INTO "territory" VALUES('PAZ06','PAZ','municipality','Брацигово','Bratsigovo',42.02,24.38);
INSERT INTO "territory" VALUES('PAZ08','PAZ','municipality','Велинград','Velingrad',42.03,23.99);
INSERT INTO "territory" VALUES('PAZ14','PAZ','municipality','Лесичово','Lesichovo',42.36,24.11);
INSERT INTO "territory" VALUES('PAZ19','PAZ','municipality','Пазарджик','Pazardzhik',42.2,24.33);
INSERT INTO "territory" VALUES('PAZ20','PAZ','municipality','Панагюрище','Panagyurishte',42.5,24.19);
INSERT INTO "territory" VALUES('PAZ21','PAZ','municipality','Пещера','Peshtera',42.03,24.3);
INSERT INTO "territory" VALUES('PAZ24','PAZ','municipality','Ракитово','Rakitovo',41.99,24.09);
INSERT INTO "territory" VALUES('PAZ29','PAZ','municipality','Септември','Septemvri',42.22,24.12);
INSERT INTO "territory" VALUES('PAZ32','PAZ','municipality','Стрелча','Strelcha',42.5,24.32);
INSERT INTO "territory" VALUES('PAZ39','PAZ','municipality','Сърница','Sarnitsa',41.74,24.02);
INSERT INTO "territory" VALUES('PDV','PDV','oblast','Пловдив','Plovdiv',NULL,NULL);
INSERT INTO "territory" VALUES('PDV01','PDV','municipality','Асеновград','Asenovgrad',42.02,24.87);
INSERT INTO "territory" VALUES('PDV07','PDV','municipality','Брезово','Brezovo',42.35,25.08);
INSERT INTO "territory" VALUES('PDV12','PDV','municipality','Калояново','Kaloyanovo',42.35,24.73);
INSERT INTO "territory" VALUES('PDV13','PDV','municipality','Карлово','Karlovo',42.63,24.8);
INSERT INTO "territory" VALUES('PDV15','PDV','municipality','Лъки','Laki',41.85,24.82);
INSERT INTO "territory" VALUES('PDV17','PDV','municipality','Марица','Maritsa',42.21,24.78);
INSERT INTO "territory" VALUES('PDV22','PDV','municipality','Пловдив','Plovdiv',42.15,24.75);
INSERT INTO "territory" VALUES('PDV23','PDV','municipality','Първомай','Parvomay',42.1,25.22);
INSERT INTO "territory" VALUES('PDV25','PDV','municipality','Раковски','Rakovski',42.29,24.97);
INSERT INTO "territory" VALUES('PDV26','PDV','municipality','Родопи','Rodopi',42.09,24.68);
INSERT INTO "territory" VALUES('PDV28','PDV','municipality','Садово','Sadovo',42.13,24.94);
INSERT INTO "territory" VALUES('PDV33','PDV','municipality','Съединение','Saedinenie',42.27,24.55);
INSERT INTO "territory" VALUES('PDV37','PDV','municipality','Хисаря','Hisarya',42.5,24.7);
INSERT INTO "territory" VALUES('PDV39','PDV','municipality','Кричим','Krichim',42.05,24.47);
INSERT INTO "territory" VALUES('PDV40','PDV','municipality','Перущица','Perushtitsa',42.05,24.55);
INSERT INTO "territory" VALUES('PDV41','PDV','municipality','Стамболийски','Stamboliyski',42.13,24.53);
INSERT INTO "territory" VALUES('PDV42','PDV','municipality','Куклен','Kuklen',42.03,24.79);
INSERT INTO "territory" VALUES('PDV43','PDV','municipality','Сопот','Sopot',42.65,24.75);
INSERT INTO "territory" VALUES('PER','PER','oblast','Перник','Pernik',NULL,NULL);
INSERT INTO "territory" VALUES('PER08','PER','municipality','Брезник','Breznik',42.74,22.91);
INSERT INTO "territory" VALUES('PER19','PER','municipality','Земен','Zemen',42.48,22.75);
INSERT INTO "territory" VALUES('PER22','PER','municipality','Ковачевци','Kovachevtsi',42.56,22.82);
INSERT INTO "territory" VALUES('PER32','PER','municipality','Перник','Pernik',42.6,23.03);
INSERT INTO "territory" VALUES('PER36','PER','municipality','Радомир','Radomir',42.55,22.97);
INSERT INTO "territory" VALUES('PER51','PER','municipality','Трън','Tran',42.84,22.65);
INSERT INTO "territory" VALUES('PVN','PVN','oblast','Плевен','Pleven',NULL,NULL);
INSERT INTO "territory" VALUES('PVN03','PVN','municipality','Белене','Belene',43.65,25.13);
INSERT INTO "territory" VALUES('PVN08','PVN','municipality','Гулянци','Gulyantsi',43.64,24.69);
INSERT INTO "territory" VALUES('PVN10','PVN','municipality','Долна Митрополия','Dolna Mitropolia',43.47,24.53);
INSERT INTO "territory" VALUES('PVN11','PVN','municipality','Долни Дъбник','Dolni Dabnik',43.4,24.43);
INSERT INTO "territory" VALUES('PVN16','PVN','municipality','Левски','Levski',43.37,25.13);
INSERT INTO "territory" VALUES('PVN21','PVN','municipality','Никопол','Nikopol',43.71,24.9);
INSERT INTO "territory" VALUES('PVN23','PVN','municipality','Искър','Iskar',43.46,24.26);
INSERT INTO "territory" VALUES('PVN24','PVN','municipality','Плевен','Pleven',43.42,24.62);
INSERT INTO "territory" VALUES('PVN27','PVN','municipality','Пордим','Pordim',43.38,24.85);
INSERT INTO "territory" VALUES('PVN37','PVN','municipality','Червен бряг','Cherven Bryag',43.28,24.08);
INSERT INTO "territory" VALUES('PVN39','PVN','municipality','Кнежа','Knezha',43.5,24.08);
INSERT INTO "territory" VALUES('RAZ','RAZ','oblast','Разград','Razgrad',NULL,NULL);
INSERT INTO "territory" VALUES('RAZ11','RAZ','municipality','Завет','Zavet',43.76,26.68);
INSERT INTO "territory" VALUES('RAZ14','RAZ','municipality','Исперих','Isperih',43.72,26.83);
INSERT INTO "territory" VALUES('RAZ16','RAZ','municipality','Кубрат','Kubrat',43.8,26.5);
INSERT INTO "territory" VALUES('RAZ17','RAZ','municipality','Лозница','Loznitsa',43.37,26.6);
INSERT INTO "territory" VALUES('RAZ26','RAZ','municipality','Разград','Razgrad',43.53,26.52);
INSERT INTO "territory" VALUES('RAZ29','RAZ','municipality','Самуил','Samuil',43.52,26.75);
INSERT INTO "territory" VALUES('RAZ36','RAZ','municipality','Цар Калоян','Tsar Kaloyan',43.62,26.25);
INSERT INTO "territory" VALUES('RSE','RSE','oblast','Русе','Ruse',NULL,NULL);
INSERT INTO "territory" VALUES('RSE03','RSE','municipality','Борово','Borovo',43.5,25.81);
INSERT INTO "territory" VALUES('RSE04','RSE','municipality','Бяла','Byala',43.46,25.74);
INSERT INTO "territory" VALUES('RSE05','RSE','municipality','Ветово','Vetovo',43.7,26.27);
INSERT INTO "territory" VALUES('RSE08','RSE','municipality','Две могили','Dve Mogili',43.59,25.87);
INSERT INTO "territory" VALUES('RSE13','RSE','municipality','Иваново','Ivanovo',43.69,25.96);
INSERT INTO "territory" VALUES('RSE27','RSE','municipality','Русе','Ruse',43.85,25.95);
INSERT INTO "territory" VALUES('RSE33','RSE','municipality','Сливо поле','Slivo Pole',43.94,26.2);
INSERT INTO "territory" VALUES('RSE37','RSE','municipality','Ценово','Tsenovo',43.54,25.66);
INSERT INTO "territory" VALUES('SFO','SFO','oblast','София','Sofia',NULL,NULL);
INSERT INTO "territory" VALUES('SFO06','SFO','municipality','Божурище','Bozhurishte',42.76,23.2);
INSERT INTO "territory" VALUES('SFO07','SFO','municipality','Ботевград','Botevgrad',42.91,23.79);
INSERT INTO "territory" VALUES('SFO09','SFO','municipality','Годеч','Godech',43.02,23.05);
INSERT INTO "territory" VALUES('SFO10','SFO','municipality','Горна Малина','Gorna Malina',42.68,23.7);
INSERT INTO "territory" VALUES('SFO16','SFO','municipality','Драгоман','Dragoman',42.92,22.93);
INSERT INTO "territory" VALUES('SFO17','SFO','municipality','Елин Пелин','Elin Pelin',42.67,23.6);
INSERT INTO "territory" VALUES('SFO18','SFO','municipality','Етрополе','Etropole',42.83,24.0);
INSERT INTO "territory" VALUES('SFO20','SFO','municipality','Ихтиман','Ihtiman',42.44,23.82);
INSERT INTO "territory" VALUES('SFO24','SFO','municipality','Копривщица','Koprivshtitsa',42.63,24.35);
INSERT INTO "territory" VALUES('SFO25','SFO','municipality','Костенец','Kostenets',42.31,23.86);
INSERT INTO "territory" VALUES('SFO26','SFO','municipality','Костинброд','Kostinbrod',42.82,23.22);
INSERT INTO "territory" VALUES('SFO34','SFO','municipality','Правец','Pravets',42.89,23.92);
INSERT INTO "territory" VALUES('SFO39','SFO','municipality','Самоков','Samokov',42.34,23.56);
INSERT INTO "territory" VALUES('SFO43','SFO','municipality','Своге','Svoge',42.97,23.35);
INSERT INTO "territory" VALUES('SFO45','SFO','municipality','Сливница','Slivnitsa',42.85,23.04);
INSERT INTO "territory" VALUES('SFO47','SFO','municipality','Златица','Zlatitsa',42.72,24.13);
INSERT INTO "territory" VALUES('SFO54','SFO','municipality','Антон','Anton',42.74,24.26);
INSERT INTO "territory" VALUES('SFO55','SFO','municipality','Пирдоп','Pirdop',42.7,24.18);
INSERT INTO "territory" VALUES('SFO56','SFO','municipality','Мирково','Mirkovo',42.7,23.98);
INSERT INTO "territory" VALUES('SFO57','SFO','municipality','Чавдар','Chavdar',42.65,24.05);
INSERT INTO "territory" VALUES('SFO58','SFO','municipality','Челопеч','Chelopech',42.7,24.08);
INSERT INTO "territory" VALUES('SFO59','SFO','municipality','Долна баня','Dolna Banya',42.31,23.76);
INSERT INTO "territory" VALUES('SHU','SHU','oblast','Шумен','Shumen',NULL,NULL);
INSERT INTO "territory" VALUES('SHU07','SHU','municipality','Венец','Venets',43.55,26.93);
INSERT INTO "territory" VALUES('SHU10','SHU','municipality','Върбица','Varbitsa',43.0,26.63);
INSERT INTO "territory" VALUES('SHU11','SHU','municipality','Хитрино','Hitrino',43.43,26.92);
INSERT INTO "territory" VALUES('SHU18','SHU','municipality','Каолиново','Kaolinovo',43.62,27.12);
INSERT INTO "territory" VALUES('SHU19','SHU','municipality','Каспичан','Kaspichan',43.32,27.17);
INSERT INTO "territory" VALUES('SHU21','SHU','municipality','Никола Козлево','Nikola Kozlevo',43.57,27.23);
INSERT INTO "territory" VALUES('SHU22','SHU','municipality','Нови пазар','Novi Pazar',43.35,27.2);
INSERT INTO "territory" VALUES('SHU23','SHU','municipality','Велики Преслав','Veliki Preslav',43.17,26.82);
INSERT INTO "territory" VALUES('SHU25','SHU','municipality','Смядово','Smyadovo',43.07,27.02);
INSERT INTO "territory" VALUES('SHU30','SHU','municipality','Шумен','Shumen',43.27,26.92);
INSERT INTO "territory" VALUES('SLS','SLS','oblast','Силистра','Silistra',NULL,NULL);
INSERT INTO "territory" VALUES('SLS01','SLS','municipality','Алфатар','Alfatar',43.95,27.29);
INSERT INTO "territory" VALUES('SLS07','SLS','municipality','Главиница','Glavinitsa',43.92,26.83);
INSERT INTO "territory" VALUES('SLS10','SLS','municipality','Дулово','Dulovo',43.82,27.15);
INSERT INTO "territory" VALUES('SLS15','SLS','municipality','Кайнарджа','Kaynardzha',43.99,27.51);
INSERT INTO "territory" VALUES('SLS31','SLS','municipality','Силистра','Silistra',44.12,27.26);
INSERT INTO "territory" VALUES('SLS32','SLS','municipality','Ситово','Sitovo',44.03,27.02);
INSERT INTO "territory" VALUES('SLS34','SLS','municipality','Тутракан','Tutrakan',44.05,26.61);
INSERT INTO "territory" VALUES('SLV','SLV','oblast','Сливен','Sliven',NULL,NULL);
INSERT INTO "territory" VALUES('SLV11','SLV','municipality','Котел','Kotel',42.88,26.45);
INSERT INTO "territory" VALUES('SLV16','SLV','municipality','Нова Загора','Nova Zagora',42.48,26.02);
INSERT INTO "territory" VALUES('SLV20','SLV','municipality','Сливен','Sliven',42.69,26.33);
INSERT INTO "territory" VALUES('SLV24','SLV','municipality','Твърдица','Tvarditsa',42.7,25.9);
INSERT INTO "territory" VALUES('SML','SML','oblast','Смолян','Smolyan',NULL,NULL);
INSERT INTO "territory" VALUES('SML02','SML','municipality','Баните','Banite',41.62,25.02);
INSERT INTO "territory" VALUES('SML05','SML','municipality','Борино','Borino',41.69,24.29);
INSERT INTO "territory" VALUES('SML09','SML','municipality','Девин','Devin',41.74,24.4);
INSERT INTO "territory" VALUES('SML10','SML','municipality','Доспат','Dospat',41.64,24.16);
INSERT INTO "territory" VALUES('SML11','SML','municipality','Златоград','Zlatograd',41.38,25.1);
INSERT INTO "territory" VALUES('SML16','SML','municipality','Мадан','Madan',41.5,24.94);
INSERT INTO "territory" VALUES('SML18','SML','municipality','Неделино','Nedelino',41.46,25.08);
INSERT INTO "territory" VALUES('SML27','SML','municipality','Рудозем','Rudozem',41.49,24.85);
INSERT INTO "territory" VALUES('SML31','SML','municipality','Смолян','Smolyan',41.57,24.71);
INSERT INTO "territory" VALUES('SML38','SML','municipality','Чепеларе','Chepelare',41.73,24.68);
INSERT INTO "territory" VALUES('SOF','SOF','oblast','София (столица)','Sofia (capital)',NULL,NULL);
INSERT INTO "territory" VALUES('SOF46','SOF','municipality','Столична','Stolichna',42.7,23.32);
INSERT INTO "territory" VALUES('SZR','SZR','oblast','Стара Загора','Stara Zagora',NULL,NULL);
INSERT INTO "territory" VALUES('SZR04','SZR','municipality','Братя Даскалови','Bratya Daskalovi',42.3,25.21);
INSERT INTO "territory" VALUES('SZR07','SZR','municipality','Гълъбово','Galabovo',42.13,25.85);
INSERT INTO "territory" VALUES('SZR12','SZR','municipality','Казанлък','Kazanlak',42.62,25.4);
INSERT INTO "territory" VALUES('SZR22','SZR','municipality','Мъглиж','Maglizh',42.6,25.55);
INSERT INTO "territory" VALUES('SZR23','SZR','municipality','Опан','Opan',42.21,25.69);
INSERT INTO "territory" VALUES('SZR24','SZR','municipality','Павел баня','Pavel Banya',42.6,25.2);
INSERT INTO "territory" VALUES('SZR27','SZR','municipality','Раднево','Radnevo',42.3,25.93);
INSERT INTO "territory" VALUES('SZR31','SZR','municipality','Стара Загора','Stara Zagora',42.43,25.64);
INSERT INTO "territory" VALUES('SZR36','SZR','municipality','Чирпан','Chirpan',42.2,25.33);
INSERT INTO "territory" VALUES('SZR37','SZR','municipality','Гурково','Gurkovo',42.67,25.8);
INSERT INTO "territory" VALUES('SZR38','SZR','municipality','Николаево','Nikolaevo',42.63,25.8);
INSERT INTO "territory" VALUES('TGV','TGV','oblast','Търговище','Targovishte',NULL,NULL);
INSERT INTO "territory" VALUES('TGV02','TGV','municipality','Антоново','Antonovo',43.15,26.16);
INSERT INTO "territory" VALUES('TGV22','TGV','municipality','Омуртаг','Omurtag',43.1,26.42);
INSERT INTO "territory" VALUES('TGV23','TGV','municipality','Опака','Opaka',43.45,26.17);
INSERT INTO "territory" VALUES('TGV24','TGV','municipality','Попово','Popovo',43.35,26.23);
INSERT INTO "territory" VALUES('TGV35','TGV','municipality','Търговище','Targovishte',43.25,26.57);
INSERT INTO "territory" VALUES('VAR','VAR','oblast','Варна','Varna',NULL,NULL);
INSERT INTO "territory" VALUES('VAR01','VAR','municipality','Аврен','Avren',43.11,27.67);
INSERT INTO "territory" VALUES('VAR02','VAR','municipality','Аксаково','Aksakovo',43.26,27.82);
INSERT INTO "territory" VALUES('VAR04','VAR','municipality','Белослав','Beloslav',43.19,27.7);
INSERT INTO "territory" VALUES('VAR05','VAR','municipality','Бяла','Byala',42.87,27.89);
INSERT INTO "territory" VALUES('VAR06','VAR','municipality','Варна','Varna',43.22,27.91);
INSERT INTO "territory" VALUES('VAR08','VAR','municipality','Ветрино','Vetrino',43.32,27.43);
INSERT INTO "territory" VALUES('VAR09','VAR','municipality','Вълчи дол','Valchi Dol',43.4,27.55);
INSERT INTO "territory" VALUES('VAR13','VAR','municipality','Долни чифлик','Dolni Chiflik',42.99,27.72);
INSERT INTO "territory" VALUES('VAR14','VAR','municipality','Девня','Devnya',43.22,27.57);
INSERT INTO "territory" VALUES('VAR16','VAR','municipality','Дългопол','Dalgopol',43.05,27.35);
INSERT INTO "territory" VALUES('VAR24','VAR','municipality','Провадия','Provadia',43.18,27.43);
INSERT INTO "territory" VALUES('VAR26','VAR','municipality','Суворово','Suvorovo',43.33,27.6);
INSERT INTO "territory" VALUES('VID','VID','oblast','Видин','Vidin',NULL,NULL);
INSERT INTO "territory" VALUES('VID01','VID','municipality','Белоградчик','Belogradchik',43.63,22.68);
INSERT INTO "territory" VALUES('VID03','VID','municipality','Бойница','Boynitsa',43.96,22.53);
INSERT INTO "territory" VALUES('VID06','VID','municipality','Брегово','Bregovo',44.15,22.64);
INSERT INTO "territory" VALUES('VID09','VID','municipality','Видин','Vidin',43.99,22.88);
INSERT INTO "territory" VALUES('VID15','VID','municipality','Грамада','Gramada',43.84,22.65);
INSERT INTO "territory" VALUES('VID16','VID','municipality','Димово','Dimovo',43.74,22.73);
INSERT INTO "territory" VALUES('VID22','VID','municipality','Кула','Kula',43.89,22.52);
INSERT INTO "territory" VALUES('VID25','VID','municipality','Макреш','Makresh',43.77,22.66);
INSERT INTO "territory" VALUES('VID30','VID','municipality','Ново село','Novo Selo',44.16,22.78);
INSERT INTO "territory" VALUES('VID33','VID','municipality','Ружинци','Ruzhintsi',43.62,22.83);
INSERT INTO "territory" VALUES('VID37','VID','municipality','Чупрене','Chuprene',43.52,22.67);
INSERT INTO "territory" VALUES('VRC','VRC','oblast','Враца','Vratsa',NULL,NULL);
INSERT INTO "territory" VALUES('VRC05','VRC','municipality','Борован','Borovan',43.43,23.75);
INSERT INTO "territory" VALUES('VRC08','VRC','municipality','Бяла Слатина','Byala Slatina',43.47,23.93);
INSERT INTO "territory" VALUES('VRC10','VRC','municipality','Враца','Vratsa',43.21,23.56);
INSERT INTO "territory" VALUES('VRC20','VRC','municipality','Козлодуй','Kozloduy',43.78,23.73);
INSERT INTO "territory" VALUES('VRC21','VRC','municipality','Криводол','Krivodol',43.37,23.48);
INSERT INTO "territory" VALUES('VRC27','VRC','municipality','Мездра','Mezdra',43.14,23.71);
INSERT INTO "territory" VALUES('VRC28','VRC','municipality','Мизия','Mizia',43.69,23.85);
INSERT INTO "territory" VALUES('VRC31','VRC','municipality','Оряхово','Oryahovo',43.74,23.96);
INSERT INTO "territory" VALUES('VRC32','VRC','municipality','Роман','Roman',43.15,23.92);
INSERT INTO "territory" VALUES('VRC35','VRC','municipality','Хайредин','Hayredin',43.6,23.66);
INSERT INTO "territory" VALUES('VTR','VTR','oblast','Велико Търново','Veliko Tarnovo',NULL,NULL);
INSERT INTO "territory" VALUES('VTR04','VTR','municipality','Велико Търново','Veliko Tarnovo',43.08,25.63);
INSERT INTO "territory" VALUES('VTR06','VTR','municipality','Горна Оряховица','Gorna Oryahovitsa',43.13,25.7);
INSERT INTO "territory" VALUES('VTR13','VTR','municipality','Елена','Elena',42.93,25.88);
INSERT INTO "territory" VALUES('VTR14','VTR','municipality','Златарица','Zlataritsa',43.05,25.9);
INSERT INTO "territory" VALUES('VTR20','VTR','municipality','Лясковец','Lyaskovets',43.11,25.73);
INSERT INTO "territory" VALUES('VTR22','VTR','municipality','Павликени','Pavlikeni',43.24,25.32);
INSERT INTO "territory" VALUES('VTR26','VTR','municipality','Полски Тръмбеш','Polski Trambesh',43.37,25.64);
INSERT INTO "territory" VALUES('VTR28','VTR','municipality','Свищов','Svishtov',43.62,25.35);
INSERT INTO "territory" VALUES('VTR31','VTR','municipality','Стражица','Strazhitsa',43.23,25.97);
INSERT INTO "territory" VALUES('VTR32','VTR','municipality','Сухиндол','Suhindol',43.19,25.18);
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
CREATE INDEX source_by_batch ON source(batch);
CREATE INDEX licence_by_provider ON licence(provider, kind);
CREATE INDEX service_by_place ON service(municipality, type);
CREATE INDEX service_by_provider ON service(provider);
CREATE INDEX referral_by_service ON referral(admitted_to);
CREATE INDEX casework_by_person ON casework(person);
CREATE INDEX placement_by_family ON foster_placement(family);
