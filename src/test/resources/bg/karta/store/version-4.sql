CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  imported_at TEXT NOT NULL,
  ruleset TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
INSERT INTO batch VALUES(1,'2026-11-28T16:07:18+02:00','a7280ce864a6','accepted-with-warnings');
INSERT INTO batch VALUES(2,'2026-11-28T16:07:48+02:00','a7280ce864a6','accepted-with-warnings');
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
  skipped INTEGER NOT NULL
) STRICT;
INSERT INTO source VALUES(1,1,'assessment.csv',NULL,'ce29fd0eff0bb2d2d05ffe8174a865ab2a85b438a5123680de9beb048c81f20b','assessment','UTF-8',';','{"person":"A","date":"B","municipality":"C","disability":"D","dependence":"E","foreign_aid":"F","needs":"G","valid_to":"H"}','2026-11-28',0,3,3,0,0,0,0,0);
INSERT INTO source VALUES(2,1,'assistance.csv',NULL,'f8470bb4f926ec6909a8374abe5ca0bb2b0244fc9656d16ea8b1ebf60a00dace','assistance','UTF-8',';','{"person":"A","month":"B","dependence":"C","hours":"D","municipality":"E"}','2026-11-28',0,3,3,0,0,0,0,0);
INSERT INTO source VALUES(3,1,'budget.csv',NULL,'0b21afc5f466fcb98978f0e2bfdfef6947091ec5bc041a990f3be6eba6e140f5','budget','UTF-8',';','{"year":"A","municipality":"B","service":"C","places":"D","standard":"E","amount":"F","currency":"G"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(4,1,'casework-step.csv',NULL,'28bb3e696313ed7240c4a2a88071e02fa2b8e41a20bf1248b2eec7aa04c2e0cb','casework-step','UTF-8',';','{"casework":"A","date":"B","step":"C","outcome":"D","person":"E"}','2026-11-28',0,4,4,0,0,0,0,0);
INSERT INTO source VALUES(5,1,'casework.csv',NULL,'b8668c90071ff57e1136135c39c3c71b2fdb07428291591100456011f030b53a','casework','UTF-8',';','{"id":"A","person":"B","centre":"C","opened":"D","closed":"E","unemployed_since":"F","young":"G","barriers":"H"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(6,1,'centre-report.csv',NULL,'29b2d74b2338c62204fd980365b2566679270d1ac162eafdce358445345165ea','centre-report','UTF-8',';','{"centre":"A","month":"B","served":"C","placed_primary":"D","placed_subsidised":"E","activation":"F","trained":"G"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(7,1,'centre.csv',NULL,'629fc487cd37b8626532ab86db01ee4d12d3dbecfc950cead300fd62a829c034','centre','UTF-8',';','{"id":"A","name":"B","municipality":"C","opened":"D","closed":"E"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(8,1,'consultation.csv',NULL,'db299d3bde016f3eda90f80083be90b36c229a13f3b9f1aba9a08776789a1816','consultation','UTF-8',';','{"map":"A","territory":"B","stage":"C","opened":"D","closes":"E","held_on":"F","comments":"G","protocol":"H"}','2026-11-28',0,3,3,0,0,0,0,0);
INSERT INTO source VALUES(9,1,'expenditure.csv',NULL,'c433056394c67824c6e7078553ad52397e4d8c0e1cbe6db5aacb5a666239116a','expenditure','UTF-8',';','{"service":"A","year":"B","amount":"C","currency":"D"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(10,1,'foster-family.csv',NULL,'8d16d6f1408051669c0acea0b89d60a955e08f1253ec3420d84c2fe026d0ca1c','foster-family','UTF-8',';','{"id":"A","municipality":"B","kind":"C","approved":"D","removed":"E","places":"F","accepts_disability":"G","age_from":"H","age_to":"I","trained_on":"J"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(11,1,'foster-need.csv',NULL,'499c1282d868d77831df4e553bbd7ba13d5a199b15a13be4a69c0a237593fa48','foster-need','UTF-8',';','{"municipality":"A","month":"B","age":"C","disability":"D","children":"E"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(12,1,'foster-placement.csv',NULL,'167f269cee53481503e83637d38db4880629c79d9c6a8dd43c1805e1ea27ade9','foster-placement','UTF-8',';','{"child":"A","family":"B","placed_on":"C","ended_on":"D","disability":"E"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(13,1,'inspection.csv',NULL,'e4bae9cc95f82707561ea30aeb83f20cb414b3fa9a5f8bb93a209026ca78fc06','inspection','UTF-8',';','{"number":"A","provider":"B","service":"C","date":"D","standard":"E","score":"F","finding":"G","remedy_by":"H","remedied_on":"I"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(14,1,'licence-event.csv',NULL,'9352cf50178fccea5cef89d680f36e8efbc6ebe40b32fea67d752e9edfc4f5d7','licence-event','UTF-8',';','{"licence":"A","event":"B","date":"C","order_number":"D","changed_on":"E","applied_on":"F","notified_on":"G","new_licence":"H"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(15,1,'licence.csv',NULL,'58bad3784583737e7ca1e1f7042dc5c126caa129797026659396a621b1c2a835','licence','UTF-8',';','{"number":"A","provider":"B","kind":"C","issued":"D","valid_to":"E","status":"F"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(16,1,'norm.csv',NULL,'e15cb22f12dcf544ea9133f2d003eeb5995a297d496fc49b29f9a512aa3d8dbd','norm','UTF-8',';','{"service":"A","category":"B","level":"C","valid_from":"D","basis":"E","value":"F","min_users":"G","legal_basis":"H"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(17,1,'plan.csv',NULL,'e5563b37584f421451d622b180dfa3c657207bdf7ab5fa1a1764820d6bd3fa20','plan','UTF-8',';','{"map":"A","territory":"B","service":"C","level":"D","max_users":"E","stage":"F","decision":"G","date":"H"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(18,1,'population.csv',NULL,'8c0047e564d06074b865530041f9be025534bd5bf1c4106d2aeaaf95ee80ea43','population','UTF-8',';','{"municipality":"A","year":"B","category":"C","persons":"D","source":"E"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(19,1,'provider.csv',NULL,'2125c5cd3a27e824a6ddc28bbcf86e7925bd3fe2100beee777d7ba0b14f3d466','provider','UTF-8',';','{"eik":"A","name":"B","form":"C","municipality":"D","settlement":"E","address":"F","email":"G"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(20,1,'published-figure.csv',NULL,'a99585c16aa5a057a62f177be9b89ffc56ff43787e14240fb2831da197c47509','published-figure','UTF-8',';','{"indicator":"A","date":"B","scope":"C","cumulative_from":"D","value":"E","unit":"F","source":"G","exactness":"H"}','2026-11-28',0,4,4,0,0,0,0,0);
INSERT INTO source VALUES(21,1,'referral.csv',NULL,'ab6d5734b8d0eb76d4c8e1fafb4fedf9f445205000c284caacb449513bcf7717','referral','UTF-8',';','{"person":"A","date":"B","service":"C","municipality":"D","status":"E","decided_on":"F","admitted_on":"G","admitted_to":"H","discharged_on":"I","order_number":"J","risk":"K"}','2026-11-28',0,3,3,0,0,0,0,0);
INSERT INTO source VALUES(22,1,'service-report.csv',NULL,'93886b0efe5bb68374ebe5de770f2165aa099d6bfc9199762997d8def9df5524','service-report','UTF-8',';','{"service":"A","month":"B","users":"C","admitted":"D","discharged":"E","waiting":"F"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(23,1,'service-type.csv',NULL,'f6ba87ef93146d98f3515ed328cb20e473b087208bd3fa9837338bbb100be9dc','service-type','UTF-8',';','{"code":"A","name_bg":"B","name_en":"C","kinds":"D","target":"E","residential":"F","institution":"G","level":"H"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(24,1,'service.csv',NULL,'6efa5c847386126090b71818570031e2ac38bd9db6b4d2337014af145ec15fae','service','UTF-8',';','{"id":"A","name":"B","type":"C","provider":"D","municipality":"E","settlement":"F","capacity":"G","funding":"H","opened":"I"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(25,1,'settlement.csv',NULL,'e409f1d97950acb2a88f45f4258775bcb71215130e78b03f0042c57ecdc1a224','settlement','UTF-8',';','{"code":"A","name":"B","municipality":"C","population":"D"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(26,1,'training.csv',NULL,'9553a170ce9db573346557857a15a63aa951d77267ed5250fc5e5513bd76863a','training','UTF-8',';','{"id":"A","topic":"B","provider":"C","oblast":"D","date":"E","persons":"F"}','2026-11-28',0,3,3,0,0,0,0,0);
INSERT INTO source VALUES(27,2,'s2.csv',NULL,'f5212970501cba715016cb5b6c6cc2c9e3f153063019daf7742045d87b607475','service','UTF-8',';','{"id":"A","name":"B","type":"C","provider":"D","municipality":"E","settlement":"F","capacity":"G","funding":"H","opened":"I"}','2026-11-28',0,2,0,1,1,0,0,0);
CREATE TABLE territory (
  code TEXT NOT NULL PRIMARY KEY,
  oblast TEXT NOT NULL,
  level TEXT NOT NULL,
  name_bg TEXT NOT NULL,
  name_en TEXT NOT NULL,
  latitude REAL,
  longitude REAL
) STRICT, WITHOUT ROWID;
INSERT INTO territory VALUES('BGS','BGS','oblast','Бургас','Burgas',NULL,NULL);
INSERT INTO territory VALUES('BGS01','BGS','municipality','Айтос','Aytos',42.70000000000000284,27.249999999999999999);
INSERT INTO territory VALUES('BGS04','BGS','municipality','Бургас','Burgas',42.509999999999998009,27.469999999999998863);
INSERT INTO territory VALUES('BGS06','BGS','municipality','Средец','Sredets',42.350000000000001419,27.179999999999999715);
INSERT INTO territory VALUES('BGS08','BGS','municipality','Камено','Kameno',42.570000000000000283,27.300000000000000711);
INSERT INTO territory VALUES('BGS09','BGS','municipality','Карнобат','Karnobat',42.64999999999999858,26.980000000000000427);
INSERT INTO territory VALUES('BGS12','BGS','municipality','Малко Търново','Malko Tarnovo',41.979999999999996875,27.519999999999999573);
INSERT INTO territory VALUES('BGS13','BGS','municipality','Царево','Tsarevo',42.170000000000001706,27.850000000000001421);
INSERT INTO territory VALUES('BGS15','BGS','municipality','Несебър','Nesebar',42.65999999999999659,27.739999999999998437);
INSERT INTO territory VALUES('BGS17','BGS','municipality','Поморие','Pomorie',42.560000000000002273,27.629999999999999005);
INSERT INTO territory VALUES('BGS18','BGS','municipality','Руен','Ruen',42.799999999999997156,27.280000000000001136);
INSERT INTO territory VALUES('BGS21','BGS','municipality','Созопол','Sozopol',42.420000000000001707,27.699999999999999288);
INSERT INTO territory VALUES('BGS23','BGS','municipality','Сунгурларе','Sungurlare',42.770000000000003128,26.780000000000001136);
INSERT INTO territory VALUES('BGS27','BGS','municipality','Приморско','Primorsko',42.270000000000003126,27.760000000000001562);
INSERT INTO territory VALUES('BLG','BLG','oblast','Благоевград','Blagoevgrad',NULL,NULL);
INSERT INTO territory VALUES('BLG01','BLG','municipality','Банско','Bansko',41.840000000000003412,23.489999999999998437);
INSERT INTO territory VALUES('BLG02','BLG','municipality','Белица','Belitsa',41.950000000000002842,23.559999999999998721);
INSERT INTO territory VALUES('BLG03','BLG','municipality','Благоевград','Blagoevgrad',42.009999999999998012,23.100000000000001421);
INSERT INTO territory VALUES('BLG11','BLG','municipality','Гоце Делчев','Gotse Delchev',41.570000000000000284,23.730000000000000426);
INSERT INTO territory VALUES('BLG13','BLG','municipality','Гърмен','Garmen',41.600000000000001421,23.820000000000000283);
INSERT INTO territory VALUES('BLG28','BLG','municipality','Кресна','Kresna',41.729999999999996874,23.149999999999998578);
INSERT INTO territory VALUES('BLG33','BLG','municipality','Петрич','Petrich',41.39999999999999858,23.210000000000000851);
INSERT INTO territory VALUES('BLG37','BLG','municipality','Разлог','Razlog',41.890000000000000568,23.469999999999998862);
INSERT INTO territory VALUES('BLG40','BLG','municipality','Сандански','Sandanski',41.570000000000000284,23.280000000000001137);
INSERT INTO territory VALUES('BLG42','BLG','municipality','Сатовча','Satovcha',41.61999999999999744,23.980000000000000425);
INSERT INTO territory VALUES('BLG44','BLG','municipality','Симитли','Simitli',41.880000000000002558,23.120000000000000995);
INSERT INTO territory VALUES('BLG49','BLG','municipality','Струмяни','Strumyani',41.630000000000002557,23.19999999999999929);
INSERT INTO territory VALUES('BLG52','BLG','municipality','Хаджидимово','Hadzhidimovo',41.520000000000003128,23.870000000000000995);
INSERT INTO territory VALUES('BLG53','BLG','municipality','Якоруда','Yakoruda',42.030000000000001135,23.679999999999999716);
INSERT INTO territory VALUES('DOB','DOB','oblast','Добрич','Dobrich',NULL,NULL);
INSERT INTO territory VALUES('DOB03','DOB','municipality','Балчик','Balchik',43.420000000000001706,28.160000000000000142);
INSERT INTO territory VALUES('DOB12','DOB','municipality','Генерал Тошево','General Toshevo',43.700000000000002843,28.039999999999999148);
INSERT INTO territory VALUES('DOB15','DOB','municipality','Добрич-селска','Dobrich-Selska',43.600000000000001419,27.75);
INSERT INTO territory VALUES('DOB17','DOB','municipality','Каварна','Kavarna',43.439999999999997725,28.339999999999999857);
INSERT INTO territory VALUES('DOB20','DOB','municipality','Крушари','Krushari',43.820000000000000283,27.760000000000001562);
INSERT INTO territory VALUES('DOB27','DOB','municipality','Тервел','Tervel',43.75,27.410000000000000141);
INSERT INTO territory VALUES('DOB28','DOB','municipality','Добрич','Dobrich',43.560000000000002272,27.829999999999998293);
INSERT INTO territory VALUES('DOB29','DOB','municipality','Шабла','Shabla',43.539999999999999145,28.530000000000001136);
INSERT INTO territory VALUES('GAB','GAB','oblast','Габрово','Gabrovo',NULL,NULL);
INSERT INTO territory VALUES('GAB05','GAB','municipality','Габрово','Gabrovo',42.86999999999999744,25.320000000000000284);
INSERT INTO territory VALUES('GAB12','GAB','municipality','Дряново','Dryanovo',42.979999999999996874,25.480000000000000426);
INSERT INTO territory VALUES('GAB29','GAB','municipality','Севлиево','Sevlievo',43.020000000000003124,25.10000000000000142);
INSERT INTO territory VALUES('GAB35','GAB','municipality','Трявна','Tryavna',42.86999999999999744,25.499999999999999999);
INSERT INTO territory VALUES('HKV','HKV','oblast','Хасково','Haskovo',NULL,NULL);
INSERT INTO territory VALUES('HKV09','HKV','municipality','Димитровград','Dimitrovgrad',42.049999999999997158,25.600000000000001421);
INSERT INTO territory VALUES('HKV11','HKV','municipality','Ивайловград','Ivaylovgrad',41.530000000000001137,26.120000000000000994);
INSERT INTO territory VALUES('HKV17','HKV','municipality','Любимец','Lyubimets',41.840000000000003412,26.079999999999998294);
INSERT INTO territory VALUES('HKV18','HKV','municipality','Маджарово','Madzharovo',41.630000000000002557,25.859999999999999432);
INSERT INTO territory VALUES('HKV19','HKV','municipality','Минерални бани','Mineralni Bani',41.920000000000001705,25.350000000000001421);
INSERT INTO territory VALUES('HKV28','HKV','municipality','Свиленград','Svilengrad',41.770000000000003124,26.199999999999999289);
INSERT INTO territory VALUES('HKV29','HKV','municipality','Симеоновград','Simeonovgrad',42.030000000000001135,25.829999999999998295);
INSERT INTO territory VALUES('HKV30','HKV','municipality','Стамболово','Stambolovo',41.780000000000001138,25.640000000000000568);
INSERT INTO territory VALUES('HKV32','HKV','municipality','Тополовград','Topolovgrad',42.079999999999998295,26.329999999999998295);
INSERT INTO territory VALUES('HKV33','HKV','municipality','Харманли','Harmanli',41.929999999999999714,25.899999999999998578);
INSERT INTO territory VALUES('HKV34','HKV','municipality','Хасково','Haskovo',41.929999999999999714,25.559999999999998721);
INSERT INTO territory VALUES('JAM','JAM','oblast','Ямбол','Yambol',NULL,NULL);
INSERT INTO territory VALUES('JAM03','JAM','municipality','Болярово','Bolyarovo',42.149999999999998578,26.809999999999998721);
INSERT INTO territory VALUES('JAM07','JAM','municipality','Елхово','Elhovo',42.170000000000001706,26.570000000000000284);
INSERT INTO territory VALUES('JAM22','JAM','municipality','Стралджа','Straldzha',42.549999999999997156,26.699999999999999289);
INSERT INTO territory VALUES('JAM25','JAM','municipality','Тунджа','Tundzha',42.409999999999996589,26.469999999999998863);
INSERT INTO territory VALUES('JAM26','JAM','municipality','Ямбол','Yambol',42.479999999999996872,26.5);
INSERT INTO territory VALUES('KNL','KNL','oblast','Кюстендил','Kyustendil',NULL,NULL);
INSERT INTO territory VALUES('KNL04','KNL','municipality','Бобов дол','Bobov Dol',42.359999999999999433,23.0);
INSERT INTO territory VALUES('KNL05','KNL','municipality','Бобошево','Boboshevo',42.149999999999998578,23.0);
INSERT INTO territory VALUES('KNL27','KNL','municipality','Кочериново','Kocherinovo',42.079999999999998295,23.059999999999998721);
INSERT INTO territory VALUES('KNL29','KNL','municipality','Кюстендил','Kyustendil',42.280000000000001136,22.690000000000001278);
INSERT INTO territory VALUES('KNL31','KNL','municipality','Невестино','Nevestino',42.249999999999999999,22.850000000000001421);
INSERT INTO territory VALUES('KNL38','KNL','municipality','Рила','Rila',42.130000000000002559,23.129999999999999004);
INSERT INTO territory VALUES('KNL41','KNL','municipality','Сапарева баня','Sapareva Banya',42.289999999999999145,23.260000000000001564);
INSERT INTO territory VALUES('KNL48','KNL','municipality','Дупница','Dupnitsa',42.259999999999998008,23.120000000000000995);
INSERT INTO territory VALUES('KNL50','KNL','municipality','Трекляно','Treklyano',42.560000000000002273,22.589999999999999858);
INSERT INTO territory VALUES('KRZ','KRZ','oblast','Кърджали','Kardzhali',NULL,NULL);
INSERT INTO territory VALUES('KRZ02','KRZ','municipality','Ардино','Ardino',41.579999999999998293,25.129999999999999005);
INSERT INTO territory VALUES('KRZ08','KRZ','municipality','Джебел','Dzhebel',41.5,25.30000000000000071);
INSERT INTO territory VALUES('KRZ14','KRZ','municipality','Кирково','Kirkovo',41.329999999999998292,25.35999999999999943);
INSERT INTO territory VALUES('KRZ15','KRZ','municipality','Крумовград','Krumovgrad',41.469999999999998863,25.649999999999998578);
INSERT INTO territory VALUES('KRZ16','KRZ','municipality','Кърджали','Kardzhali',41.649999999999998577,25.370000000000000994);
INSERT INTO territory VALUES('KRZ21','KRZ','municipality','Момчилград','Momchilgrad',41.530000000000001137,25.410000000000000142);
INSERT INTO territory VALUES('KRZ35','KRZ','municipality','Черноочене','Chernoochene',41.759999999999998011,25.350000000000001421);
INSERT INTO territory VALUES('LOV','LOV','oblast','Ловеч','Lovech',NULL,NULL);
INSERT INTO territory VALUES('LOV02','LOV','municipality','Априлци','Apriltsi',42.840000000000003411,24.920000000000001704);
INSERT INTO territory VALUES('LOV17','LOV','municipality','Летница','Letnitsa',43.310000000000002272,25.070000000000000283);
INSERT INTO territory VALUES('LOV18','LOV','municipality','Ловеч','Lovech',43.130000000000002558,24.719999999999998862);
INSERT INTO territory VALUES('LOV19','LOV','municipality','Луковит','Lukovit',43.200000000000002842,24.170000000000001704);
INSERT INTO territory VALUES('LOV33','LOV','municipality','Тетевен','Teteven',42.920000000000001704,24.269999999999999572);
INSERT INTO territory VALUES('LOV34','LOV','municipality','Троян','Troyan',42.890000000000000567,24.719999999999998862);
INSERT INTO territory VALUES('LOV36','LOV','municipality','Угърчин','Ugarchin',43.100000000000001421,24.420000000000001705);
INSERT INTO territory VALUES('LOV38','LOV','municipality','Ябланица','Yablanitsa',43.030000000000001138,24.100000000000001421);
INSERT INTO territory VALUES('MON','MON','oblast','Монтана','Montana',NULL,NULL);
INSERT INTO territory VALUES('MON02','MON','municipality','Берковица','Berkovitsa',43.240000000000001988,23.129999999999999004);
INSERT INTO territory VALUES('MON04','MON','municipality','Бойчиновци','Boychinovtsi',43.469999999999998862,23.329999999999998295);
INSERT INTO territory VALUES('MON07','MON','municipality','Брусарци','Brusartsi',43.659999999999996589,23.070000000000000285);
INSERT INTO territory VALUES('MON11','MON','municipality','Вълчедръм','Valchedram',43.689999999999997726,23.449999999999999289);
INSERT INTO territory VALUES('MON12','MON','municipality','Вършец','Varshets',43.189999999999997724,23.289999999999999146);
INSERT INTO territory VALUES('MON14','MON','municipality','Георги Дамяново','Georgi Damyanovo',43.390000000000000569,23.030000000000001136);
INSERT INTO territory VALUES('MON24','MON','municipality','Лом','Lom',43.829999999999998292,23.239999999999998436);
INSERT INTO territory VALUES('MON26','MON','municipality','Медковец','Medkovets',43.619999999999997442,23.170000000000001705);
INSERT INTO territory VALUES('MON29','MON','municipality','Монтана','Montana',43.409999999999996588,23.219999999999998863);
INSERT INTO territory VALUES('MON36','MON','municipality','Чипровци','Chiprovtsi',43.380000000000002559,22.879999999999999006);
INSERT INTO territory VALUES('MON38','MON','municipality','Якимово','Yakimovo',43.630000000000002556,23.35000000000000142);
INSERT INTO territory VALUES('PAZ','PAZ','oblast','Пазарджик','Pazardzhik',NULL,NULL);
INSERT INTO territory VALUES('PAZ03','PAZ','municipality','Батак','Batak',41.939999999999997724,24.219999999999998862);
INSERT INTO territory VALUES('PAZ04','PAZ','municipality','Белово','Belovo',42.210000000000000852,24.019999999999999574);
INSERT INTO territory VALUES('PAZ06','PAZ','municipality','Брацигово','Bratsigovo',42.020000000000003125,24.379999999999999004);
INSERT INTO territory VALUES('PAZ08','PAZ','municipality','Велинград','Velingrad',42.030000000000001135,23.989999999999998437);
INSERT INTO territory VALUES('PAZ14','PAZ','municipality','Лесичово','Lesichovo',42.359999999999999433,24.10999999999999943);
INSERT INTO territory VALUES('PAZ19','PAZ','municipality','Пазарджик','Pazardzhik',42.200000000000002843,24.329999999999998294);
INSERT INTO territory VALUES('PAZ20','PAZ','municipality','Панагюрище','Panagyurishte',42.5,24.190000000000001279);
INSERT INTO territory VALUES('PAZ21','PAZ','municipality','Пещера','Peshtera',42.030000000000001135,24.300000000000000709);
INSERT INTO territory VALUES('PAZ24','PAZ','municipality','Ракитово','Rakitovo',41.990000000000001988,24.089999999999999857);
INSERT INTO territory VALUES('PAZ29','PAZ','municipality','Септември','Septemvri',42.219999999999998862,24.120000000000000994);
INSERT INTO territory VALUES('PAZ32','PAZ','municipality','Стрелча','Strelcha',42.5,24.320000000000000285);
INSERT INTO territory VALUES('PAZ39','PAZ','municipality','Сърница','Sarnitsa',41.740000000000001987,24.019999999999999574);
INSERT INTO territory VALUES('PDV','PDV','oblast','Пловдив','Plovdiv',NULL,NULL);
INSERT INTO territory VALUES('PDV01','PDV','municipality','Асеновград','Asenovgrad',42.020000000000003125,24.870000000000000994);
INSERT INTO territory VALUES('PDV07','PDV','municipality','Брезово','Brezovo',42.350000000000001419,25.079999999999998295);
INSERT INTO territory VALUES('PDV12','PDV','municipality','Калояново','Kaloyanovo',42.350000000000001419,24.730000000000000425);
INSERT INTO territory VALUES('PDV13','PDV','municipality','Карлово','Karlovo',42.630000000000002557,24.800000000000000711);
INSERT INTO territory VALUES('PDV15','PDV','municipality','Лъки','Laki',41.850000000000001421,24.820000000000000284);
INSERT INTO territory VALUES('PDV17','PDV','municipality','Марица','Maritsa',42.210000000000000852,24.780000000000001136);
INSERT INTO territory VALUES('PDV22','PDV','municipality','Пловдив','Plovdiv',42.149999999999998578,24.749999999999999999);
INSERT INTO territory VALUES('PDV23','PDV','municipality','Първомай','Parvomay',42.100000000000001422,25.219999999999998863);
INSERT INTO territory VALUES('PDV25','PDV','municipality','Раковски','Rakovski',42.289999999999999145,24.969999999999998863);
INSERT INTO territory VALUES('PDV26','PDV','municipality','Родопи','Rodopi',42.090000000000003408,24.679999999999999715);
INSERT INTO territory VALUES('PDV28','PDV','municipality','Садово','Sadovo',42.130000000000002559,24.940000000000001278);
INSERT INTO territory VALUES('PDV33','PDV','municipality','Съединение','Saedinenie',42.270000000000003126,24.55000000000000071);
INSERT INTO territory VALUES('PDV37','PDV','municipality','Хисаря','Hisarya',42.5,24.699999999999999289);
INSERT INTO territory VALUES('PDV39','PDV','municipality','Кричим','Krichim',42.049999999999997158,24.469999999999998863);
INSERT INTO territory VALUES('PDV40','PDV','municipality','Перущица','Perushtitsa',42.049999999999997158,24.55000000000000071);
INSERT INTO territory VALUES('PDV41','PDV','municipality','Стамболийски','Stamboliyski',42.130000000000002559,24.530000000000001137);
INSERT INTO territory VALUES('PDV42','PDV','municipality','Куклен','Kuklen',42.030000000000001135,24.789999999999999147);
INSERT INTO territory VALUES('PDV43','PDV','municipality','Сопот','Sopot',42.64999999999999858,24.749999999999999999);
INSERT INTO territory VALUES('PER','PER','oblast','Перник','Pernik',NULL,NULL);
INSERT INTO territory VALUES('PER08','PER','municipality','Брезник','Breznik',42.740000000000001991,22.910000000000000142);
INSERT INTO territory VALUES('PER19','PER','municipality','Земен','Zemen',42.479999999999996872,22.75);
INSERT INTO territory VALUES('PER22','PER','municipality','Ковачевци','Kovachevtsi',42.560000000000002273,22.820000000000000284);
INSERT INTO territory VALUES('PER32','PER','municipality','Перник','Pernik',42.60000000000000142,23.030000000000001136);
INSERT INTO territory VALUES('PER36','PER','municipality','Радомир','Radomir',42.549999999999997156,22.969999999999998862);
INSERT INTO territory VALUES('PER51','PER','municipality','Трън','Tran',42.840000000000003411,22.649999999999998578);
INSERT INTO territory VALUES('PVN','PVN','oblast','Плевен','Pleven',NULL,NULL);
INSERT INTO territory VALUES('PVN03','PVN','municipality','Белене','Belene',43.649999999999998579,25.129999999999999005);
INSERT INTO territory VALUES('PVN08','PVN','municipality','Гулянци','Gulyantsi',43.64000000000000057,24.690000000000001279);
INSERT INTO territory VALUES('PVN10','PVN','municipality','Долна Митрополия','Dolna Mitropolia',43.469999999999998862,24.530000000000001137);
INSERT INTO territory VALUES('PVN11','PVN','municipality','Долни Дъбник','Dolni Dabnik',43.399999999999998578,24.429999999999999714);
INSERT INTO territory VALUES('PVN16','PVN','municipality','Левски','Levski',43.369999999999997442,25.129999999999999005);
INSERT INTO territory VALUES('PVN21','PVN','municipality','Никопол','Nikopol',43.710000000000000853,24.899999999999998579);
INSERT INTO territory VALUES('PVN23','PVN','municipality','Искър','Iskar',43.460000000000000852,24.260000000000001563);
INSERT INTO territory VALUES('PVN24','PVN','municipality','Плевен','Pleven',43.420000000000001706,24.620000000000000993);
INSERT INTO territory VALUES('PVN27','PVN','municipality','Пордим','Pordim',43.380000000000002559,24.850000000000001421);
INSERT INTO territory VALUES('PVN37','PVN','municipality','Червен бряг','Cherven Bryag',43.280000000000001135,24.079999999999998293);
INSERT INTO territory VALUES('PVN39','PVN','municipality','Кнежа','Knezha',43.499999999999999999,24.079999999999998293);
INSERT INTO territory VALUES('RAZ','RAZ','oblast','Разград','Razgrad',NULL,NULL);
INSERT INTO territory VALUES('RAZ11','RAZ','municipality','Завет','Zavet',43.759999999999998009,26.679999999999999716);
INSERT INTO territory VALUES('RAZ14','RAZ','municipality','Исперих','Isperih',43.719999999999998863,26.829999999999998294);
INSERT INTO territory VALUES('RAZ16','RAZ','municipality','Кубрат','Kubrat',43.799999999999997156,26.5);
INSERT INTO territory VALUES('RAZ17','RAZ','municipality','Лозница','Loznitsa',43.369999999999997442,26.600000000000001421);
INSERT INTO territory VALUES('RAZ26','RAZ','municipality','Разград','Razgrad',43.530000000000001136,26.519999999999999574);
INSERT INTO territory VALUES('RAZ29','RAZ','municipality','Самуил','Samuil',43.520000000000003126,26.749999999999999999);
INSERT INTO territory VALUES('RAZ36','RAZ','municipality','Цар Калоян','Tsar Kaloyan',43.619999999999997442,26.25);
INSERT INTO territory VALUES('RSE','RSE','oblast','Русе','Ruse',NULL,NULL);
INSERT INTO territory VALUES('RSE03','RSE','municipality','Борово','Borovo',43.499999999999999999,25.80999999999999872);
INSERT INTO territory VALUES('RSE04','RSE','municipality','Бяла','Byala',43.460000000000000852,25.739999999999998436);
INSERT INTO territory VALUES('RSE05','RSE','municipality','Ветово','Vetovo',43.700000000000002843,26.269999999999999573);
INSERT INTO territory VALUES('RSE08','RSE','municipality','Две могили','Dve Mogili',43.590000000000003409,25.870000000000000993);
INSERT INTO territory VALUES('RSE13','RSE','municipality','Иваново','Ivanovo',43.689999999999997726,25.960000000000000852);
INSERT INTO territory VALUES('RSE27','RSE','municipality','Русе','Ruse',43.85000000000000142,25.949999999999999289);
INSERT INTO territory VALUES('RSE33','RSE','municipality','Сливо поле','Slivo Pole',43.939999999999997727,26.199999999999999289);
INSERT INTO territory VALUES('RSE37','RSE','municipality','Ценово','Tsenovo',43.539999999999999145,25.660000000000000141);
INSERT INTO territory VALUES('SFO','SFO','oblast','София','Sofia',NULL,NULL);
INSERT INTO territory VALUES('SFO06','SFO','municipality','Божурище','Bozhurishte',42.75999999999999801,23.19999999999999929);
INSERT INTO territory VALUES('SFO07','SFO','municipality','Ботевград','Botevgrad',42.909999999999996591,23.789999999999999146);
INSERT INTO territory VALUES('SFO09','SFO','municipality','Годеч','Godech',43.020000000000003124,23.050000000000000709);
INSERT INTO territory VALUES('SFO10','SFO','municipality','Горна Малина','Gorna Malina',42.679999999999999717,23.699999999999999289);
INSERT INTO territory VALUES('SFO16','SFO','municipality','Драгоман','Dragoman',42.920000000000001704,22.929999999999999716);
INSERT INTO territory VALUES('SFO17','SFO','municipality','Елин Пелин','Elin Pelin',42.670000000000001703,23.600000000000001421);
INSERT INTO territory VALUES('SFO18','SFO','municipality','Етрополе','Etropole',42.829999999999998293,24.0);
INSERT INTO territory VALUES('SFO20','SFO','municipality','Ихтиман','Ihtiman',42.439999999999997726,23.820000000000000283);
INSERT INTO territory VALUES('SFO24','SFO','municipality','Копривщица','Koprivshtitsa',42.630000000000002557,24.350000000000001421);
INSERT INTO territory VALUES('SFO25','SFO','municipality','Костенец','Kostenets',42.310000000000002272,23.859999999999999431);
INSERT INTO territory VALUES('SFO26','SFO','municipality','Костинброд','Kostinbrod',42.820000000000000284,23.219999999999998863);
INSERT INTO territory VALUES('SFO34','SFO','municipality','Правец','Pravets',42.890000000000000567,23.920000000000001705);
INSERT INTO territory VALUES('SFO39','SFO','municipality','Самоков','Samokov',42.340000000000003409,23.559999999999998721);
INSERT INTO territory VALUES('SFO43','SFO','municipality','Своге','Svoge',42.969999999999998864,23.35000000000000142);
INSERT INTO territory VALUES('SFO45','SFO','municipality','Сливница','Slivnitsa',42.850000000000001421,23.039999999999999148);
INSERT INTO territory VALUES('SFO47','SFO','municipality','Златица','Zlatitsa',42.719999999999998863,24.129999999999999006);
INSERT INTO territory VALUES('SFO54','SFO','municipality','Антон','Anton',42.740000000000001991,24.260000000000001563);
INSERT INTO territory VALUES('SFO55','SFO','municipality','Пирдоп','Pirdop',42.70000000000000284,24.179999999999999716);
INSERT INTO territory VALUES('SFO56','SFO','municipality','Мирково','Mirkovo',42.70000000000000284,23.980000000000000425);
INSERT INTO territory VALUES('SFO57','SFO','municipality','Чавдар','Chavdar',42.64999999999999858,24.05000000000000071);
INSERT INTO territory VALUES('SFO58','SFO','municipality','Челопеч','Chelopech',42.70000000000000284,24.079999999999998293);
INSERT INTO territory VALUES('SFO59','SFO','municipality','Долна баня','Dolna Banya',42.310000000000002272,23.760000000000001563);
INSERT INTO territory VALUES('SHU','SHU','oblast','Шумен','Shumen',NULL,NULL);
INSERT INTO territory VALUES('SHU07','SHU','municipality','Венец','Venets',43.549999999999997159,26.929999999999999714);
INSERT INTO territory VALUES('SHU10','SHU','municipality','Върбица','Varbitsa',43.0,26.629999999999999006);
INSERT INTO territory VALUES('SHU11','SHU','municipality','Хитрино','Hitrino',43.429999999999999715,26.920000000000001705);
INSERT INTO territory VALUES('SHU18','SHU','municipality','Каолиново','Kaolinovo',43.619999999999997442,27.120000000000000993);
INSERT INTO territory VALUES('SHU19','SHU','municipality','Каспичан','Kaspichan',43.320000000000000285,27.170000000000001706);
INSERT INTO territory VALUES('SHU21','SHU','municipality','Никола Козлево','Nikola Kozlevo',43.570000000000000282,27.230000000000000425);
INSERT INTO territory VALUES('SHU22','SHU','municipality','Нови пазар','Novi Pazar',43.350000000000001422,27.199999999999999289);
INSERT INTO territory VALUES('SHU23','SHU','municipality','Велики Преслав','Veliki Preslav',43.170000000000001705,26.820000000000000285);
INSERT INTO territory VALUES('SHU25','SHU','municipality','Смядово','Smyadovo',43.070000000000000285,27.019999999999999573);
INSERT INTO territory VALUES('SHU30','SHU','municipality','Шумен','Shumen',43.270000000000003125,26.920000000000001705);
INSERT INTO territory VALUES('SLS','SLS','oblast','Силистра','Silistra',NULL,NULL);
INSERT INTO territory VALUES('SLS01','SLS','municipality','Алфатар','Alfatar',43.95000000000000284,27.289999999999999147);
INSERT INTO territory VALUES('SLS07','SLS','municipality','Главиница','Glavinitsa',43.920000000000001703,26.829999999999998294);
INSERT INTO territory VALUES('SLS10','SLS','municipality','Дулово','Dulovo',43.820000000000000283,27.149999999999998578);
INSERT INTO territory VALUES('SLS15','SLS','municipality','Кайнарджа','Kaynardzha',43.990000000000001991,27.510000000000001563);
INSERT INTO territory VALUES('SLS31','SLS','municipality','Силистра','Silistra',44.11999999999999744,27.260000000000001562);
INSERT INTO territory VALUES('SLS32','SLS','municipality','Ситово','Sitovo',44.030000000000001137,27.019999999999999573);
INSERT INTO territory VALUES('SLS34','SLS','municipality','Тутракан','Tutrakan',44.049999999999997156,26.60999999999999943);
INSERT INTO territory VALUES('SLV','SLV','oblast','Сливен','Sliven',NULL,NULL);
INSERT INTO territory VALUES('SLV11','SLV','municipality','Котел','Kotel',42.880000000000002557,26.449999999999999288);
INSERT INTO territory VALUES('SLV16','SLV','municipality','Нова Загора','Nova Zagora',42.479999999999996872,26.019999999999999574);
INSERT INTO territory VALUES('SLV20','SLV','municipality','Сливен','Sliven',42.689999999999997727,26.329999999999998295);
INSERT INTO territory VALUES('SLV24','SLV','municipality','Твърдица','Tvarditsa',42.70000000000000284,25.899999999999998578);
INSERT INTO territory VALUES('SML','SML','oblast','Смолян','Smolyan',NULL,NULL);
INSERT INTO territory VALUES('SML02','SML','municipality','Баните','Banite',41.61999999999999744,25.019999999999999573);
INSERT INTO territory VALUES('SML05','SML','municipality','Борино','Borino',41.689999999999997727,24.289999999999999148);
INSERT INTO territory VALUES('SML09','SML','municipality','Девин','Devin',41.740000000000001987,24.399999999999998578);
INSERT INTO territory VALUES('SML10','SML','municipality','Доспат','Dospat',41.640000000000000567,24.160000000000000142);
INSERT INTO territory VALUES('SML11','SML','municipality','Златоград','Zlatograd',41.380000000000002557,25.10000000000000142);
INSERT INTO territory VALUES('SML16','SML','municipality','Мадан','Madan',41.5,24.940000000000001278);
INSERT INTO territory VALUES('SML18','SML','municipality','Неделино','Nedelino',41.460000000000000854,25.079999999999998295);
INSERT INTO territory VALUES('SML27','SML','municipality','Рудозем','Rudozem',41.490000000000001991,24.850000000000001421);
INSERT INTO territory VALUES('SML31','SML','municipality','Смолян','Smolyan',41.570000000000000284,24.710000000000000852);
INSERT INTO territory VALUES('SML38','SML','municipality','Чепеларе','Chepelare',41.729999999999996874,24.679999999999999715);
INSERT INTO territory VALUES('SOF','SOF','oblast','София (столица)','Sofia (capital)',NULL,NULL);
INSERT INTO territory VALUES('SOF46','SOF','municipality','Столична','Stolichna',42.70000000000000284,23.320000000000000283);
INSERT INTO territory VALUES('SZR','SZR','oblast','Стара Загора','Stara Zagora',NULL,NULL);
INSERT INTO territory VALUES('SZR04','SZR','municipality','Братя Даскалови','Bratya Daskalovi',42.299999999999997159,25.210000000000000852);
INSERT INTO territory VALUES('SZR07','SZR','municipality','Гълъбово','Galabovo',42.130000000000002559,25.85000000000000142);
INSERT INTO territory VALUES('SZR12','SZR','municipality','Казанлък','Kazanlak',42.619999999999997443,25.399999999999998579);
INSERT INTO territory VALUES('SZR22','SZR','municipality','Мъглиж','Maglizh',42.60000000000000142,25.550000000000000709);
INSERT INTO territory VALUES('SZR23','SZR','municipality','Опан','Opan',42.210000000000000852,25.690000000000001278);
INSERT INTO territory VALUES('SZR24','SZR','municipality','Павел баня','Pavel Banya',42.60000000000000142,25.199999999999999288);
INSERT INTO territory VALUES('SZR27','SZR','municipality','Раднево','Radnevo',42.299999999999997159,25.929999999999999715);
INSERT INTO territory VALUES('SZR31','SZR','municipality','Стара Загора','Stara Zagora',42.429999999999999716,25.640000000000000568);
INSERT INTO territory VALUES('SZR36','SZR','municipality','Чирпан','Chirpan',42.200000000000002843,25.329999999999998293);
INSERT INTO territory VALUES('SZR37','SZR','municipality','Гурково','Gurkovo',42.670000000000001703,25.80000000000000071);
INSERT INTO territory VALUES('SZR38','SZR','municipality','Николаево','Nikolaevo',42.630000000000002557,25.80000000000000071);
INSERT INTO territory VALUES('TGV','TGV','oblast','Търговище','Targovishte',NULL,NULL);
INSERT INTO territory VALUES('TGV02','TGV','municipality','Антоново','Antonovo',43.149999999999998578,26.160000000000000141);
INSERT INTO territory VALUES('TGV22','TGV','municipality','Омуртаг','Omurtag',43.100000000000001421,26.420000000000001705);
INSERT INTO territory VALUES('TGV23','TGV','municipality','Опака','Opaka',43.450000000000002843,26.170000000000001704);
INSERT INTO territory VALUES('TGV24','TGV','municipality','Попово','Popovo',43.350000000000001422,26.230000000000000426);
INSERT INTO territory VALUES('TGV35','TGV','municipality','Търговище','Targovishte',43.249999999999999998,26.570000000000000284);
INSERT INTO territory VALUES('VAR','VAR','oblast','Варна','Varna',NULL,NULL);
INSERT INTO territory VALUES('VAR01','VAR','municipality','Аврен','Avren',43.109999999999999431,27.670000000000001705);
INSERT INTO territory VALUES('VAR02','VAR','municipality','Аксаково','Aksakovo',43.259999999999998012,27.820000000000000284);
INSERT INTO territory VALUES('VAR04','VAR','municipality','Белослав','Beloslav',43.189999999999997724,27.699999999999999288);
INSERT INTO territory VALUES('VAR05','VAR','municipality','Бяла','Byala',42.86999999999999744,27.890000000000000567);
INSERT INTO territory VALUES('VAR06','VAR','municipality','Варна','Varna',43.219999999999998861,27.910000000000000142);
INSERT INTO territory VALUES('VAR08','VAR','municipality','Ветрино','Vetrino',43.320000000000000285,27.429999999999999716);
INSERT INTO territory VALUES('VAR09','VAR','municipality','Вълчи дол','Valchi Dol',43.399999999999998578,27.55000000000000071);
INSERT INTO territory VALUES('VAR13','VAR','municipality','Долни чифлик','Dolni Chiflik',42.990000000000001987,27.719999999999998863);
INSERT INTO territory VALUES('VAR14','VAR','municipality','Девня','Devnya',43.219999999999998861,27.570000000000000283);
INSERT INTO territory VALUES('VAR16','VAR','municipality','Дългопол','Dalgopol',43.049999999999997157,27.350000000000001421);
INSERT INTO territory VALUES('VAR24','VAR','municipality','Провадия','Provadia',43.179999999999999714,27.429999999999999716);
INSERT INTO territory VALUES('VAR26','VAR','municipality','Суворово','Suvorovo',43.329999999999998295,27.60000000000000142);
INSERT INTO territory VALUES('VID','VID','oblast','Видин','Vidin',NULL,NULL);
INSERT INTO territory VALUES('VID01','VID','municipality','Белоградчик','Belogradchik',43.630000000000002556,22.679999999999999715);
INSERT INTO territory VALUES('VID03','VID','municipality','Бойница','Boynitsa',43.960000000000000854,22.530000000000001136);
INSERT INTO territory VALUES('VID06','VID','municipality','Брегово','Bregovo',44.149999999999998577,22.640000000000000568);
INSERT INTO territory VALUES('VID09','VID','municipality','Видин','Vidin',43.990000000000001991,22.879999999999999006);
INSERT INTO territory VALUES('VID15','VID','municipality','Грамада','Gramada',43.84000000000000341,22.649999999999998578);
INSERT INTO territory VALUES('VID16','VID','municipality','Димово','Dimovo',43.74000000000000199,22.730000000000000425);
INSERT INTO territory VALUES('VID22','VID','municipality','Кула','Kula',43.890000000000000566,22.519999999999999573);
INSERT INTO territory VALUES('VID25','VID','municipality','Макреш','Makresh',43.770000000000003127,22.660000000000000142);
INSERT INTO territory VALUES('VID30','VID','municipality','Ново село','Novo Selo',44.159999999999996591,22.780000000000001137);
INSERT INTO territory VALUES('VID33','VID','municipality','Ружинци','Ruzhintsi',43.619999999999997442,22.829999999999998293);
INSERT INTO territory VALUES('VID37','VID','municipality','Чупрене','Chuprene',43.520000000000003126,22.670000000000001705);
INSERT INTO territory VALUES('VRC','VRC','oblast','Враца','Vratsa',NULL,NULL);
INSERT INTO territory VALUES('VRC05','VRC','municipality','Борован','Borovan',43.429999999999999715,23.75);
INSERT INTO territory VALUES('VRC08','VRC','municipality','Бяла Слатина','Byala Slatina',43.469999999999998862,23.929999999999999715);
INSERT INTO territory VALUES('VRC10','VRC','municipality','Враца','Vratsa',43.210000000000000851,23.559999999999998721);
INSERT INTO territory VALUES('VRC20','VRC','municipality','Козлодуй','Kozloduy',43.780000000000001136,23.730000000000000426);
INSERT INTO territory VALUES('VRC21','VRC','municipality','Криводол','Krivodol',43.369999999999997442,23.480000000000000425);
INSERT INTO territory VALUES('VRC27','VRC','municipality','Мездра','Mezdra',43.140000000000000568,23.710000000000000853);
INSERT INTO territory VALUES('VRC28','VRC','municipality','Мизия','Mizia',43.689999999999997726,23.85000000000000142);
INSERT INTO territory VALUES('VRC31','VRC','municipality','Оряхово','Oryahovo',43.74000000000000199,23.960000000000000852);
INSERT INTO territory VALUES('VRC32','VRC','municipality','Роман','Roman',43.149999999999998578,23.920000000000001705);
INSERT INTO territory VALUES('VRC35','VRC','municipality','Хайредин','Hayredin',43.600000000000001419,23.660000000000000141);
INSERT INTO territory VALUES('VTR','VTR','oblast','Велико Търново','Veliko Tarnovo',NULL,NULL);
INSERT INTO territory VALUES('VTR04','VTR','municipality','Велико Търново','Veliko Tarnovo',43.079999999999998294,25.629999999999999004);
INSERT INTO territory VALUES('VTR06','VTR','municipality','Горна Оряховица','Gorna Oryahovitsa',43.130000000000002558,25.69999999999999929);
INSERT INTO territory VALUES('VTR13','VTR','municipality','Елена','Elena',42.929999999999999714,25.879999999999999005);
INSERT INTO territory VALUES('VTR14','VTR','municipality','Златарица','Zlataritsa',43.049999999999997157,25.899999999999998578);
INSERT INTO territory VALUES('VTR20','VTR','municipality','Лясковец','Lyaskovets',43.109999999999999431,25.730000000000000427);
INSERT INTO territory VALUES('VTR22','VTR','municipality','Павликени','Pavlikeni',43.240000000000001988,25.320000000000000284);
INSERT INTO territory VALUES('VTR26','VTR','municipality','Полски Тръмбеш','Polski Trambesh',43.369999999999997442,25.640000000000000568);
INSERT INTO territory VALUES('VTR28','VTR','municipality','Свищов','Svishtov',43.619999999999997442,25.350000000000001421);
INSERT INTO territory VALUES('VTR31','VTR','municipality','Стражица','Strazhitsa',43.229999999999996875,25.969999999999998862);
INSERT INTO territory VALUES('VTR32','VTR','municipality','Сухиндол','Suhindol',43.189999999999997724,25.179999999999999715);
CREATE TABLE nomenclature (
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  place INTEGER NOT NULL,
  name_bg TEXT NOT NULL,
  name_en TEXT NOT NULL,
  PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;
INSERT INTO nomenclature VALUES('basis','per-1000',0,'на 1000 души','per 1000 persons');
INSERT INTO nomenclature VALUES('basis','per-municipality',2,'на община','per municipality');
INSERT INTO nomenclature VALUES('basis','per-oblast',3,'на област','per oblast');
INSERT INTO nomenclature VALUES('basis','percent',1,'процент','percent');
INSERT INTO nomenclature VALUES('casework-step','activation',2,'активиране','activation');
INSERT INTO nomenclature VALUES('casework-step','assessment',0,'оценка','assessment');
INSERT INTO nomenclature VALUES('casework-step','counselling',1,'консултиране','counselling');
INSERT INTO nomenclature VALUES('casework-step','exit',7,'напускане','exit');
INSERT INTO nomenclature VALUES('casework-step','placement-primary',4,'започване на работа на първичния пазар','placement on the primary market');
INSERT INTO nomenclature VALUES('casework-step','placement-subsidised',5,'започване на субсидирана работа','subsidised placement');
INSERT INTO nomenclature VALUES('casework-step','social-service',6,'насочване към социална услуга','referral to a social service');
INSERT INTO nomenclature VALUES('casework-step','training',3,'обучение','training');
INSERT INTO nomenclature VALUES('consultation-stage','municipal',0,'общинско обсъждане','municipal discussion');
INSERT INTO nomenclature VALUES('consultation-stage','national',2,'национално обсъждане','national discussion');
INSERT INTO nomenclature VALUES('consultation-stage','oblast',1,'областно обсъждане','discussion in the oblast');
INSERT INTO nomenclature VALUES('currency','BGN',0,'лев','lev');
INSERT INTO nomenclature VALUES('currency','EUR',1,'евро','euro');
INSERT INTO nomenclature VALUES('dependence','I',0,'първа','first');
INSERT INTO nomenclature VALUES('dependence','II',1,'втора','second');
INSERT INTO nomenclature VALUES('dependence','III',2,'трета','third');
INSERT INTO nomenclature VALUES('dependence','IV',3,'четвърта','fourth');
INSERT INTO nomenclature VALUES('exactness','about',1,'около','about');
INSERT INTO nomenclature VALUES('exactness','at-least',2,'поне','at least');
INSERT INTO nomenclature VALUES('exactness','at-most',3,'най-много','at most');
INSERT INTO nomenclature VALUES('exactness','exact',0,'точно','exact');
INSERT INTO nomenclature VALUES('form','eu-entity',4,'лице от ЕС или ЕИП','entity of the EU or EEA');
INSERT INTO nomenclature VALUES('form','municipal-entity',2,'юридическо лице на община','entity of a municipality');
INSERT INTO nomenclature VALUES('form','municipality',0,'община','municipality');
INSERT INTO nomenclature VALUES('form','private',3,'частен','private');
INSERT INTO nomenclature VALUES('form','state',1,'държава','state');
INSERT INTO nomenclature VALUES('foster-age','0-3',0,'0–3 години','0 to 3 years');
INSERT INTO nomenclature VALUES('foster-age','10+',2,'10 и повече години','10 years and more');
INSERT INTO nomenclature VALUES('foster-age','4-9',1,'4–9 години','4 to 9 years');
INSERT INTO nomenclature VALUES('foster-kind','professional',1,'професионално','professional');
INSERT INTO nomenclature VALUES('foster-kind','voluntary',0,'доброволно','voluntary');
INSERT INTO nomenclature VALUES('funding','municipal',1,'общински бюджет','municipal budget');
INSERT INTO nomenclature VALUES('funding','private',2,'частно','private');
INSERT INTO nomenclature VALUES('funding','project',3,'проект','project');
INSERT INTO nomenclature VALUES('funding','state',0,'държавен бюджет','state budget');
INSERT INTO nomenclature VALUES('inspection-finding','compliant',0,'съответства','compliant');
INSERT INTO nomenclature VALUES('inspection-finding','not-compliant',2,'не съответства','not compliant');
INSERT INTO nomenclature VALUES('inspection-finding','partly',1,'частично съответства','partly compliant');
INSERT INTO nomenclature VALUES('kind','ADVOC',1,'Застъпничество и посредничество','Advocacy and mediation');
INSERT INTO nomenclature VALUES('kind','ASSIST',9,'Асистентска подкрепа','Assistant support');
INSERT INTO nomenclature VALUES('kind','COMM',2,'Общностна работа','Community work');
INSERT INTO nomenclature VALUES('kind','DAY',6,'Дневна грижа','Day care');
INSERT INTO nomenclature VALUES('kind','INFO',0,'Информиране и консултиране','Information and counselling');
INSERT INTO nomenclature VALUES('kind','RES',7,'Резидентна грижа','Residential care');
INSERT INTO nomenclature VALUES('kind','SHELT',8,'Осигуряване на подслон','Provision of shelter');
INSERT INTO nomenclature VALUES('kind','SKILL',4,'Обучение за придобиване на умения','Skills training');
INSERT INTO nomenclature VALUES('kind','THER',3,'Терапия и рехабилитация','Therapy and rehabilitation');
INSERT INTO nomenclature VALUES('kind','WORK',5,'Подкрепа за придобиване на трудови умения','Support for acquiring work skills');
INSERT INTO nomenclature VALUES('level','municipal',0,'общинско','municipal');
INSERT INTO nomenclature VALUES('level','oblast',1,'областно','oblast');
INSERT INTO nomenclature VALUES('licence-event','change',1,'промяна','change');
INSERT INTO nomenclature VALUES('licence-event','duplicate',5,'издаване на дубликат','issue of a duplicate');
INSERT INTO nomenclature VALUES('licence-event','issue',0,'издаване','issue');
INSERT INTO nomenclature VALUES('licence-event','renewal',2,'подновяване','renewal');
INSERT INTO nomenclature VALUES('licence-event','revocation',4,'отнемане','revocation');
INSERT INTO nomenclature VALUES('licence-event','termination',3,'прекратяване','termination');
INSERT INTO nomenclature VALUES('licence-status','changed',1,'променен','changed');
INSERT INTO nomenclature VALUES('licence-status','refused',5,'отказан','refused');
INSERT INTO nomenclature VALUES('licence-status','renewed',2,'подновен','renewed');
INSERT INTO nomenclature VALUES('licence-status','revoked',4,'отнет','revoked');
INSERT INTO nomenclature VALUES('licence-status','terminated',3,'прекратен','terminated');
INSERT INTO nomenclature VALUES('licence-status','valid',0,'валиден','valid');
INSERT INTO nomenclature VALUES('plan-stage','adopted',4,'приета','adopted');
INSERT INTO nomenclature VALUES('plan-stage','agreed',1,'съгласувано в областта','agreed in the oblast');
INSERT INTO nomenclature VALUES('plan-stage','consultation',3,'обсъждане','consultation');
INSERT INTO nomenclature VALUES('plan-stage','draft',2,'проект на карта','draft');
INSERT INTO nomenclature VALUES('plan-stage','proposal',0,'предложение','proposal');
INSERT INTO nomenclature VALUES('population-group','0-17',1,'деца 0–17','children 0-17');
INSERT INTO nomenclature VALUES('population-group','18-64',2,'лица 18–64','persons 18-64');
INSERT INTO nomenclature VALUES('population-group','65+',3,'лица над 65','persons 65+');
INSERT INTO nomenclature VALUES('population-group','all',0,'всички','all');
INSERT INTO nomenclature VALUES('population-group','at-risk',7,'в риск','at risk');
INSERT INTO nomenclature VALUES('population-group','disabled-0-17',4,'деца с увреждания','children with disabilities');
INSERT INTO nomenclature VALUES('population-group','disabled-18+',5,'пълнолетни с увреждания','adults with disabilities');
INSERT INTO nomenclature VALUES('population-group','long-term-unemployed',6,'трайно безработни','long-term unemployed');
INSERT INTO nomenclature VALUES('referral-status','admitted',1,'настанен','admitted');
INSERT INTO nomenclature VALUES('referral-status','refused',2,'отказано','refused');
INSERT INTO nomenclature VALUES('referral-status','waiting',0,'чака','waiting');
INSERT INTO nomenclature VALUES('referral-status','withdrawn',3,'оттеглено','withdrawn');
INSERT INTO nomenclature VALUES('rounding','down',2,'надолу','down');
INSERT INTO nomenclature VALUES('rounding','nearest',1,'до най-близкото цяло','nearest');
INSERT INTO nomenclature VALUES('rounding','up',0,'нагоре','up');
INSERT INTO nomenclature VALUES('sex','female',1,'жена','female');
INSERT INTO nomenclature VALUES('sex','male',0,'мъж','male');
INSERT INTO nomenclature VALUES('standard','effectiveness',2,'ефективност','effectiveness');
INSERT INTO nomenclature VALUES('standard','organisation',0,'организация и управление','organisation and management');
INSERT INTO nomenclature VALUES('standard','staff',1,'квалификация и развитие на служителите','qualification and development of staff');
INSERT INTO nomenclature VALUES('target','adults',1,'пълнолетни','adults');
INSERT INTO nomenclature VALUES('target','children',0,'деца','children');
INSERT INTO nomenclature VALUES('target','families',3,'семейства','families');
INSERT INTO nomenclature VALUES('target','older',2,'възрастни хора','older people');
INSERT INTO nomenclature VALUES('training-topic','foster',2,'приемна грижа','foster care');
INSERT INTO nomenclature VALUES('training-topic','module',0,'модул „Социални услуги“','module of social services');
INSERT INTO nomenclature VALUES('training-topic','other',3,'друга','other');
INSERT INTO nomenclature VALUES('training-topic','quality-standards',1,'стандарти за качество','quality standards');
CREATE TABLE person_key (id TEXT NOT NULL, since TEXT NOT NULL) STRICT;
INSERT INTO person_key VALUES('l374uj','2026-11-28');
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
INSERT INTO service_type VALUES('АП','Асистентска подкрепа','Assistant support','["ASSIST"]','adults',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ДДЛРГ','Дом за деца лишени от родителска грижа','Home for children deprived of parental care','["RES"]','children',1,1,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ДДУИ','Дом за деца с умствена изостаналост','Home for children with intellectual disability','["RES"]','children',1,1,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ДМСГД','Дом за медико-социални грижи за деца','Home for medical and social care for children','["RES"]','children',1,1,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ДПЛД','Дом за пълнолетни лица с деменция','Home for adults with dementia','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ДПЛПР','Дом за пълнолетни лица с психични разстройства','Home for adults with mental disorders','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ДПЛСН','Дом за пълнолетни лица със сетивни нарушения','Home for adults with sensory impairments','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ДПЛУИ','Дом за пълнолетни лица с умствена изостаналост','Home for adults with intellectual disability','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ДПЛФУ','Дом за пълнолетни лица с физически увреждания','Home for adults with physical disabilities','["RES"]','adults',1,1,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ДСП','Домашен социален патронаж','Home social patronage','[]','older',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ДСХ','Дом за стари хора','Old people''s home','["RES"]','older',1,1,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ДЦДМУ-СГ','Дневен център за деца и/или младежи с увреждания – седмична грижа','Day centre for children with disabilities – weekly care','["DAY"]','children',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ДЦДТМУ','Дневен център за деца и/или младежи с тежки множествени увреждания','Day centre for children with severe multiple disabilities','["DAY"]','children',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ДЦДУ','Дневен център за деца и/или младежи с увреждания','Day centre for children with disabilities','["DAY"]','children',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ДЦПЛТУ','Дневен център за пълнолетни лица с тежки увреждания или деменция','Day centre for adults with severe disabilities or dementia','["DAY"]','adults',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ДЦПЛУ','Дневен център за пълнолетни лица с увреждания','Day centre for adults with disabilities','["DAY"]','adults',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ДЦСХ','Дневен център за стари хора','Day centre for older people','["DAY"]','older',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ЗГ','Заместваща грижа','Substitute care','[]','families',0,0,NULL,1,0,0,0);
INSERT INTO service_type VALUES('ЗЖ','Защитено жилище','Sheltered housing','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЗМБ','Звено „Майка и бебе“','Mother-and-baby unit','["RES"]','families',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('КЦ-Д','Кризисен център за деца','Crisis centre for children','["SHELT","INFO","ADVOC","THER"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('КЦ-ПЛ','Кризисен център за пълнолетни лица','Crisis centre for adults','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЛП','Механизъм лична помощ','Personal assistance','[]','adults',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('МОБ-Д','Мобилна дневна грижа за стари хора','Mobile day care for older people','["DAY","INFO"]','older',0,0,'municipal',NULL,1,23,2);
INSERT INTO service_type VALUES('НЖ','Наблюдавано жилище','Supervised housing','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ОЦДС','Общностен център за деца и семейства','Community centre for children and families','["INFO","SKILL","COMM"]','families',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ПГ','Приемна грижа (областен екип)','Foster care (regional team)','[]','children',0,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ПЖ','Преходно жилище','Transitional housing','["RES"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('Приют','Приют за безнадзорни деца','Shelter for unsupervised children','["SHELT","INFO","ADVOC","THER"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('Спешен център','Спешен приемен център','Emergency reception centre','["SHELT"]','families',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦВН','Център за временно настаняване','Temporary accommodation centre','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦГВХУ','Център за грижа за възрастни хора в невъзможност за самообслужване','Care centre for older people unable to care for themselves','["RES"]','older',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦГЛПР','Център за грижа за лица с психични разстройства','Care centre for persons with mental disorders','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНВП','Център за нощувка','Night shelter','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНСТДБУ','Център за настаняване от семеен тип за деца и/или младежи без увреждания','Family-type placement centre for children without disabilities','["RES","INFO","ADVOC","SKILL"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНСТДМУ','Център за настаняване от семеен тип за деца и/или младежи с увреждания','Family-type placement centre for children with disabilities','["RES"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНСТДМУ-ПМГ','Център за настаняване от семеен тип за деца и/или младежи с увреждания с потребност от постоянни медицински грижи','Family-type placement centre with permanent medical care','["RES"]','children',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНСТПЛД','Център за настаняване от семеен тип за пълнолетни лица с деменция','Family-type placement centre for adults with dementia','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНСТПЛПР','Център за настаняване от семеен тип за пълнолетни лица с психични разстройства','Family-type placement centre for adults with mental disorders','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНСТПЛУИ','Център за настаняване от семеен тип за пълнолетни лица с умствена изостаналост','Family-type placement centre for adults with intellectual disability','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНСТПЛФУ','Център за настаняване от семеен тип за пълнолетни лица с физически увреждания','Family-type placement centre for adults with physical disabilities','["RES"]','adults',1,0,'oblast',0,0,0,0);
INSERT INTO service_type VALUES('ЦНСТСХ','Център за настаняване от семеен тип за стари хора','Family-type placement centre for older people','["RES"]','older',1,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ЦОП','Център за обществена подкрепа','Community support centre','["INFO","ADVOC","THER","SKILL"]','families',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ЦРДУ','Център за работа с деца на улицата','Centre for street children','["COMM","INFO","ADVOC"]','children',0,0,'municipal',0,0,0,0);
INSERT INTO service_type VALUES('ЦСРИ','Център за социална рехабилитация и интеграция','Social rehabilitation and integration centre','["THER","INFO","ADVOC","SKILL"]','adults',0,0,'municipal',0,0,0,0);
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
INSERT INTO settlement VALUES('00151','гр. Айтос','BGS01',20300,1,25,2);
INSERT INTO settlement VALUES('07079','гр. Бургас','BGS04',202400,1,25,3);
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
INSERT INTO population VALUES('BGS01',2024,'65+',4950,'пример',1,18,2);
INSERT INTO population VALUES('BGS04',2024,'65+',41200,'пример',1,18,3);
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
INSERT INTO norm VALUES('ДСХ','65+','municipal','2024-01-01',NULL,'per-1000',4.5,8,NULL,NULL,'примерна стойност, не на наредбата',1,16,2);
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
INSERT INTO provider VALUES('000990011','Община Айтос','municipality','BGS01','гр. Айтос','Айтос, ул. „Пример“ № 1','aytos@example.bg',NULL,NULL,1,19,2);
INSERT INTO provider VALUES('990001783','Фондация „Пример“','private','BGS04','гр. Бургас','Бургас, ул. „Пример“ № 2','fondacia@example.bg',NULL,NULL,1,19,3);
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
INSERT INTO licence VALUES('Л-3129-9001','990001783','RES',NULL,NULL,'2023-03-01','2023-03-01','2028-02-29',0,'valid',NULL,NULL,NULL,'Л-3129-9001/01.03.2023 г.',1,15,2);
INSERT INTO licence VALUES('Л-3129-9002','990001783','DAY',NULL,NULL,'2023-03-01','2023-03-01','2028-02-29',0,'valid',NULL,NULL,NULL,'Л-3129-9002/01.03.2023 г.',1,15,3);
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
INSERT INTO licence_event VALUES('Л-3129-9001','issue','2023-03-01','РД-01-9001',NULL,NULL,'2023-01-10','2023-03-02',NULL,1,14,2);
INSERT INTO licence_event VALUES('Л-3129-9002','change','2025-03-20','РД-01-9002',NULL,'2025-03-01','2025-03-10','2025-03-21','ЛПО-1-3129-9002',1,14,3);
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
INSERT INTO service VALUES('П-001','Дом за стари хора – Айтос','ДСХ','000990011','BGS01','гр. Айтос',19,NULL,'state','2009-06-01',NULL,2,27,2);
INSERT INTO service VALUES('П-002','Дом за стари хора – Бургас','ДСХ','990001783','BGS04','гр. Бургас',96,NULL,'private','2023-04-15',NULL,1,24,3);
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
INSERT INTO service_history VALUES('П-001','Дом за стари хора – Айтос','ДСХ','000990011','BGS01','гр. Айтос',20,NULL,'state','2009-06-01',NULL,1,24,2,2);
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
INSERT INTO inspection VALUES('КП-9001','990001783','П-002','2025-05-12','staff',72.0,'partly',NULL,NULL,'2025-08-12','2025-06-30',1,13,2);
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
INSERT INTO service_report VALUES('П-001','2025-12',20,1,1,3,NULL,NULL,1,22,2);
INSERT INTO service_report VALUES('П-002','2025-12',88,4,2,0,NULL,NULL,1,22,3);
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
INSERT INTO "plan" VALUES('пример-2024','BGS01','ДСХ','municipal',24,'adopted','Решение № 1','2024-01-15',1,17,2);
INSERT INTO "plan" VALUES('пример-2024','BGS04','ДСХ','municipal',160,'adopted','Решение № 1','2024-01-15',1,17,3);
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
INSERT INTO consultation VALUES('пример-2024','BG','national','2023-10-11','2023-11-09',NULL,31,NULL,1,8,4);
INSERT INTO consultation VALUES('пример-2024','BGS','oblast','2023-04-10','2023-04-20','2023-04-18',2,'Протокол № 2',1,8,3);
INSERT INTO consultation VALUES('пример-2024','BGS01','municipal','2023-02-03','2023-03-05','2023-02-20',4,'Протокол № 1',1,8,2);
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
INSERT INTO budget VALUES(2025,'BGS01','ДСХ',20,18900.0,378000.0,'BGN',1,3,2);
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
INSERT INTO expenditure VALUES('П-001',2025,371500.0,'BGN',1,9,2);
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
INSERT INTO assessment VALUES('l374uj-346av24qeoshmfq5','2025-03-10','BGS01',92.0,'III',1,'["DAY"]','2028-03-31',1961,'male',1,1,2);
INSERT INTO assessment VALUES('l374uj-4nsq9rgc9v8l1sc2','2024-11-20','BGS01',71.0,NULL,0,'["RES"]','2027-11-30',NULL,NULL,1,1,4);
INSERT INTO assessment VALUES('l374uj-4spsn5hde850kh9a','2025-05-12','BGS04',95.500000000000000001,'I',1,'["ASSIST"]',NULL,1988,'male',1,1,3);
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
INSERT INTO referral VALUES('l374uj-346av24qeoshmfq5','2026-01-20','DAY','BGS01','waiting',NULL,NULL,NULL,NULL,NULL,0,1961,'male',1,21,3);
INSERT INTO referral VALUES('l374uj-4nsq9rgc9v8l1sc2','2025-04-01','ДСХ','BGS01','admitted','2025-04-15','2025-05-02','П-001',NULL,'СУ/D-BS/1',0,NULL,NULL,1,21,2);
INSERT INTO referral VALUES('l374uj-c9civlidbjoqlcpf','2025-02-05','ДСХ','BGS04','admitted','2025-02-20','2025-03-01','П-002','2025-11-30','СУ/D-BS/2',1,1880,'female',1,21,4);
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
INSERT INTO assistance VALUES('l374uj-346av24qeoshmfq5','2025-11','III',84.0,'BGS01',1961,'male',1,2,2);
INSERT INTO assistance VALUES('l374uj-346av24qeoshmfq5','2025-12','III',80.500000000000000001,'BGS01',1961,'male',1,2,3);
INSERT INTO assistance VALUES('l374uj-4spsn5hde850kh9a','2025-12','I',15.0,'BGS04',1988,'male',1,2,4);
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
INSERT INTO centre VALUES('ЦЗСП-001','ЦЗСП Айтос','BGS01','2015-10-01',NULL,1,7,2);
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
INSERT INTO centre_report VALUES('ЦЗСП-001','2025-11',398,17,4,31,12,1,6,2);
INSERT INTO centre_report VALUES('ЦЗСП-001','2025-12',410,21,6,35,9,1,6,3);
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
INSERT INTO casework VALUES('С-0001','l374uj-qks5eojjuvleo2l4','ЦЗСП-001','2025-02-03',NULL,'2023-06-01',1,'["образование","транспорт"]',1997,'male',1,5,2);
INSERT INTO casework VALUES('С-0002','l374uj-6vblse2hdhcvqidh','ЦЗСП-001','2025-03-10','2025-12-20','2022-11-15',0,'["здраве"]',1980,'male',1,5,3);
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
INSERT INTO casework_step VALUES('С-0001','2025-02-10','assessment','план за действие','l374uj-qks5eojjuvleo2l4',1,4,2);
INSERT INTO casework_step VALUES('С-0001','2025-09-15','training','шивач','l374uj-qks5eojjuvleo2l4',1,4,3);
INSERT INTO casework_step VALUES('С-0002','2025-03-14','assessment',NULL,'l374uj-6vblse2hdhcvqidh',1,4,4);
INSERT INTO casework_step VALUES('С-0002','2025-12-15','placement-primary','трудов договор','l374uj-6vblse2hdhcvqidh',1,4,5);
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
INSERT INTO foster_family VALUES('ПС-001','BGS01','professional','2019-04-01',NULL,2,1,0,18,'2024-09-15',1,10,2);
INSERT INTO foster_family VALUES('ПС-002','BGS04','voluntary','2012-01-10','2023-12-31',1,0,10,18,'2022-05-20',1,10,3);
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
INSERT INTO foster_need VALUES('BGS01','2025-12','10+',1,1,1,11,3);
INSERT INTO foster_need VALUES('BGS01','2025-12','4-9',0,2,1,11,2);
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
INSERT INTO foster_placement VALUES('l374uj-aurbk5vbdov27gg6','ПС-002','2016-06-01','2023-10-29',0,2005,'female',1,12,3);
INSERT INTO foster_placement VALUES('l374uj-uknjej7sjcm83kr1','ПС-001','2019-06-01',NULL,0,2008,'female',1,12,2);
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
INSERT INTO training VALUES('О-001','module','000990011','BGS','2025-05-12',24,1,26,2);
INSERT INTO training VALUES('О-002','quality-standards','990001783','BGS','2025-05-20',11,1,26,3);
INSERT INTO training VALUES('О-003','foster',NULL,'BGS','2025-09-15',18,1,26,4);
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
INSERT INTO published_figure VALUES('centres-primary-market','2021-12-31','BG','2015-01-01',204109.0,'count','АСП, 21.06.2022','exact',1,20,4);
INSERT INTO published_figure VALUES('centres-primary-market','2023-12-31','BG','2015-01-01',216300.0,'count','МТСП, преглед към 2023 г.','exact',1,20,5);
INSERT INTO published_figure VALUES('child-services','2019-12-31','BG','',630.0,'count','АСП, годишни отчети','exact',1,20,2);
INSERT INTO published_figure VALUES('child-services','2020-12-31','BG','',634.0,'count','АСП, годишни отчети','exact',1,20,3);
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
CREATE INDEX source_by_batch ON source(batch);
CREATE INDEX licence_by_provider ON licence(provider, kind);
CREATE INDEX service_by_place ON service(municipality, type);
CREATE INDEX service_by_provider ON service(provider);
CREATE INDEX referral_by_service ON referral(admitted_to);
CREATE INDEX casework_by_person ON casework(person);
CREATE INDEX placement_by_family ON foster_placement(family);
