CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  imported_at TEXT NOT NULL,
  ruleset TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
INSERT INTO batch VALUES(1,'2026-11-28T16:07:16+02:00','6e0a96f91699','accepted');
INSERT INTO batch VALUES(2,'2026-11-28T16:07:47+02:00','6e0a96f91699','accepted-with-warnings');
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
INSERT INTO source VALUES(1,1,'budget.csv',NULL,'0b21afc5f466fcb98978f0e2bfdfef6947091ec5bc041a990f3be6eba6e140f5','budget','UTF-8',';','{"year":"A","municipality":"B","service":"C","places":"D","standard":"E","amount":"F","currency":"G"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(2,1,'inspection.csv',NULL,'e4bae9cc95f82707561ea30aeb83f20cb414b3fa9a5f8bb93a209026ca78fc06','inspection','UTF-8',';','{"number":"A","provider":"B","service":"C","date":"D","standard":"E","score":"F","finding":"G","remedy_by":"H","remedied_on":"I"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(3,1,'licence-event.csv',NULL,'9352cf50178fccea5cef89d680f36e8efbc6ebe40b32fea67d752e9edfc4f5d7','licence-event','UTF-8',';','{"licence":"A","event":"B","date":"C","order_number":"D","changed_on":"E","applied_on":"F","notified_on":"G","new_licence":"H"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(4,1,'licence.csv',NULL,'58bad3784583737e7ca1e1f7042dc5c126caa129797026659396a621b1c2a835','licence','UTF-8',';','{"number":"A","provider":"B","kind":"C","issued":"D","valid_to":"E","status":"F"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(5,1,'norm.csv',NULL,'e15cb22f12dcf544ea9133f2d003eeb5995a297d496fc49b29f9a512aa3d8dbd','norm','UTF-8',';','{"service":"A","category":"B","level":"C","valid_from":"D","basis":"E","value":"F","min_users":"G","legal_basis":"H"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(6,1,'plan.csv',NULL,'e5563b37584f421451d622b180dfa3c657207bdf7ab5fa1a1764820d6bd3fa20','plan','UTF-8',';','{"map":"A","territory":"B","service":"C","level":"D","max_users":"E","stage":"F","decision":"G","date":"H"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(7,1,'population.csv',NULL,'8c0047e564d06074b865530041f9be025534bd5bf1c4106d2aeaaf95ee80ea43','population','UTF-8',';','{"municipality":"A","year":"B","category":"C","persons":"D","source":"E"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(8,1,'provider.csv',NULL,'2125c5cd3a27e824a6ddc28bbcf86e7925bd3fe2100beee777d7ba0b14f3d466','provider','UTF-8',';','{"eik":"A","name":"B","form":"C","municipality":"D","settlement":"E","address":"F","email":"G"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(9,1,'service-report.csv',NULL,'93886b0efe5bb68374ebe5de770f2165aa099d6bfc9199762997d8def9df5524','service-report','UTF-8',';','{"service":"A","month":"B","users":"C","admitted":"D","discharged":"E","waiting":"F"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(10,1,'service-type.csv',NULL,'f6ba87ef93146d98f3515ed328cb20e473b087208bd3fa9837338bbb100be9dc','service-type','UTF-8',';','{"code":"A","name_bg":"B","name_en":"C","kinds":"D","target":"E","residential":"F","institution":"G","level":"H"}','2026-11-28',0,1,1,0,0,0,0,0);
INSERT INTO source VALUES(11,1,'service.csv',NULL,'6efa5c847386126090b71818570031e2ac38bd9db6b4d2337014af145ec15fae','service','UTF-8',';','{"id":"A","name":"B","type":"C","provider":"D","municipality":"E","settlement":"F","capacity":"G","funding":"H","opened":"I"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(12,1,'settlement.csv',NULL,'e409f1d97950acb2a88f45f4258775bcb71215130e78b03f0042c57ecdc1a224','settlement','UTF-8',';','{"code":"A","name":"B","municipality":"C","population":"D"}','2026-11-28',0,2,2,0,0,0,0,0);
INSERT INTO source VALUES(13,2,'s2.csv',NULL,'f5212970501cba715016cb5b6c6cc2c9e3f153063019daf7742045d87b607475','service','UTF-8',';','{"id":"A","name":"B","type":"C","provider":"D","municipality":"E","settlement":"F","capacity":"G","funding":"H","opened":"I"}','2026-11-28',0,2,0,1,1,0,0,0);
CREATE TABLE territory (
  code TEXT NOT NULL PRIMARY KEY,
  oblast TEXT NOT NULL,
  level TEXT NOT NULL,
  name_bg TEXT NOT NULL,
  name_en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO territory VALUES('BGS','BGS','oblast','Бургас','Burgas');
INSERT INTO territory VALUES('BGS01','BGS','municipality','Айтос','Aytos');
INSERT INTO territory VALUES('BGS04','BGS','municipality','Бургас','Burgas');
INSERT INTO territory VALUES('BGS06','BGS','municipality','Средец','Sredets');
INSERT INTO territory VALUES('BGS08','BGS','municipality','Камено','Kameno');
INSERT INTO territory VALUES('BGS09','BGS','municipality','Карнобат','Karnobat');
INSERT INTO territory VALUES('BGS12','BGS','municipality','Малко Търново','Malko Tarnovo');
INSERT INTO territory VALUES('BGS13','BGS','municipality','Царево','Tsarevo');
INSERT INTO territory VALUES('BGS15','BGS','municipality','Несебър','Nesebar');
INSERT INTO territory VALUES('BGS17','BGS','municipality','Поморие','Pomorie');
INSERT INTO territory VALUES('BGS18','BGS','municipality','Руен','Ruen');
INSERT INTO territory VALUES('BGS21','BGS','municipality','Созопол','Sozopol');
INSERT INTO territory VALUES('BGS23','BGS','municipality','Сунгурларе','Sungurlare');
INSERT INTO territory VALUES('BGS27','BGS','municipality','Приморско','Primorsko');
INSERT INTO territory VALUES('BLG','BLG','oblast','Благоевград','Blagoevgrad');
INSERT INTO territory VALUES('BLG01','BLG','municipality','Банско','Bansko');
INSERT INTO territory VALUES('BLG02','BLG','municipality','Белица','Belitsa');
INSERT INTO territory VALUES('BLG03','BLG','municipality','Благоевград','Blagoevgrad');
INSERT INTO territory VALUES('BLG11','BLG','municipality','Гоце Делчев','Gotse Delchev');
INSERT INTO territory VALUES('BLG13','BLG','municipality','Гърмен','Garmen');
INSERT INTO territory VALUES('BLG28','BLG','municipality','Кресна','Kresna');
INSERT INTO territory VALUES('BLG33','BLG','municipality','Петрич','Petrich');
INSERT INTO territory VALUES('BLG37','BLG','municipality','Разлог','Razlog');
INSERT INTO territory VALUES('BLG40','BLG','municipality','Сандански','Sandanski');
INSERT INTO territory VALUES('BLG42','BLG','municipality','Сатовча','Satovcha');
INSERT INTO territory VALUES('BLG44','BLG','municipality','Симитли','Simitli');
INSERT INTO territory VALUES('BLG49','BLG','municipality','Струмяни','Strumyani');
INSERT INTO territory VALUES('BLG52','BLG','municipality','Хаджидимово','Hadzhidimovo');
INSERT INTO territory VALUES('BLG53','BLG','municipality','Якоруда','Yakoruda');
INSERT INTO territory VALUES('DOB','DOB','oblast','Добрич','Dobrich');
INSERT INTO territory VALUES('DOB03','DOB','municipality','Балчик','Balchik');
INSERT INTO territory VALUES('DOB12','DOB','municipality','Генерал Тошево','General Toshevo');
INSERT INTO territory VALUES('DOB15','DOB','municipality','Добрич-селска','Dobrich-Selska');
INSERT INTO territory VALUES('DOB17','DOB','municipality','Каварна','Kavarna');
INSERT INTO territory VALUES('DOB20','DOB','municipality','Крушари','Krushari');
INSERT INTO territory VALUES('DOB27','DOB','municipality','Тервел','Tervel');
INSERT INTO territory VALUES('DOB28','DOB','municipality','Добрич','Dobrich');
INSERT INTO territory VALUES('DOB29','DOB','municipality','Шабла','Shabla');
INSERT INTO territory VALUES('GAB','GAB','oblast','Габрово','Gabrovo');
INSERT INTO territory VALUES('GAB05','GAB','municipality','Габрово','Gabrovo');
INSERT INTO territory VALUES('GAB12','GAB','municipality','Дряново','Dryanovo');
INSERT INTO territory VALUES('GAB29','GAB','municipality','Севлиево','Sevlievo');
INSERT INTO territory VALUES('GAB35','GAB','municipality','Трявна','Tryavna');
INSERT INTO territory VALUES('HKV','HKV','oblast','Хасково','Haskovo');
INSERT INTO territory VALUES('HKV09','HKV','municipality','Димитровград','Dimitrovgrad');
INSERT INTO territory VALUES('HKV11','HKV','municipality','Ивайловград','Ivaylovgrad');
INSERT INTO territory VALUES('HKV17','HKV','municipality','Любимец','Lyubimets');
INSERT INTO territory VALUES('HKV18','HKV','municipality','Маджарово','Madzharovo');
INSERT INTO territory VALUES('HKV19','HKV','municipality','Минерални бани','Mineralni Bani');
INSERT INTO territory VALUES('HKV28','HKV','municipality','Свиленград','Svilengrad');
INSERT INTO territory VALUES('HKV29','HKV','municipality','Симеоновград','Simeonovgrad');
INSERT INTO territory VALUES('HKV30','HKV','municipality','Стамболово','Stambolovo');
INSERT INTO territory VALUES('HKV32','HKV','municipality','Тополовград','Topolovgrad');
INSERT INTO territory VALUES('HKV33','HKV','municipality','Харманли','Harmanli');
INSERT INTO territory VALUES('HKV34','HKV','municipality','Хасково','Haskovo');
INSERT INTO territory VALUES('JAM','JAM','oblast','Ямбол','Yambol');
INSERT INTO territory VALUES('JAM03','JAM','municipality','Болярово','Bolyarovo');
INSERT INTO territory VALUES('JAM07','JAM','municipality','Елхово','Elhovo');
INSERT INTO territory VALUES('JAM22','JAM','municipality','Стралджа','Straldzha');
INSERT INTO territory VALUES('JAM25','JAM','municipality','Тунджа','Tundzha');
INSERT INTO territory VALUES('JAM26','JAM','municipality','Ямбол','Yambol');
INSERT INTO territory VALUES('KNL','KNL','oblast','Кюстендил','Kyustendil');
INSERT INTO territory VALUES('KNL04','KNL','municipality','Бобов дол','Bobov Dol');
INSERT INTO territory VALUES('KNL05','KNL','municipality','Бобошево','Boboshevo');
INSERT INTO territory VALUES('KNL27','KNL','municipality','Кочериново','Kocherinovo');
INSERT INTO territory VALUES('KNL29','KNL','municipality','Кюстендил','Kyustendil');
INSERT INTO territory VALUES('KNL31','KNL','municipality','Невестино','Nevestino');
INSERT INTO territory VALUES('KNL38','KNL','municipality','Рила','Rila');
INSERT INTO territory VALUES('KNL41','KNL','municipality','Сапарева баня','Sapareva Banya');
INSERT INTO territory VALUES('KNL48','KNL','municipality','Дупница','Dupnitsa');
INSERT INTO territory VALUES('KNL50','KNL','municipality','Трекляно','Treklyano');
INSERT INTO territory VALUES('KRZ','KRZ','oblast','Кърджали','Kardzhali');
INSERT INTO territory VALUES('KRZ02','KRZ','municipality','Ардино','Ardino');
INSERT INTO territory VALUES('KRZ08','KRZ','municipality','Джебел','Dzhebel');
INSERT INTO territory VALUES('KRZ14','KRZ','municipality','Кирково','Kirkovo');
INSERT INTO territory VALUES('KRZ15','KRZ','municipality','Крумовград','Krumovgrad');
INSERT INTO territory VALUES('KRZ16','KRZ','municipality','Кърджали','Kardzhali');
INSERT INTO territory VALUES('KRZ21','KRZ','municipality','Момчилград','Momchilgrad');
INSERT INTO territory VALUES('KRZ35','KRZ','municipality','Черноочене','Chernoochene');
INSERT INTO territory VALUES('LOV','LOV','oblast','Ловеч','Lovech');
INSERT INTO territory VALUES('LOV02','LOV','municipality','Априлци','Apriltsi');
INSERT INTO territory VALUES('LOV17','LOV','municipality','Летница','Letnitsa');
INSERT INTO territory VALUES('LOV18','LOV','municipality','Ловеч','Lovech');
INSERT INTO territory VALUES('LOV19','LOV','municipality','Луковит','Lukovit');
INSERT INTO territory VALUES('LOV33','LOV','municipality','Тетевен','Teteven');
INSERT INTO territory VALUES('LOV34','LOV','municipality','Троян','Troyan');
INSERT INTO territory VALUES('LOV36','LOV','municipality','Угърчин','Ugarchin');
INSERT INTO territory VALUES('LOV38','LOV','municipality','Ябланица','Yablanitsa');
INSERT INTO territory VALUES('MON','MON','oblast','Монтана','Montana');
INSERT INTO territory VALUES('MON02','MON','municipality','Берковица','Berkovitsa');
INSERT INTO territory VALUES('MON04','MON','municipality','Бойчиновци','Boychinovtsi');
INSERT INTO territory VALUES('MON07','MON','municipality','Брусарци','Brusartsi');
INSERT INTO territory VALUES('MON11','MON','municipality','Вълчедръм','Valchedram');
INSERT INTO territory VALUES('MON12','MON','municipality','Вършец','Varshets');
INSERT INTO territory VALUES('MON14','MON','municipality','Георги Дамяново','Georgi Damyanovo');
INSERT INTO territory VALUES('MON24','MON','municipality','Лом','Lom');
INSERT INTO territory VALUES('MON26','MON','municipality','Медковец','Medkovets');
INSERT INTO territory VALUES('MON29','MON','municipality','Монтана','Montana');
INSERT INTO territory VALUES('MON36','MON','municipality','Чипровци','Chiprovtsi');
INSERT INTO territory VALUES('MON38','MON','municipality','Якимово','Yakimovo');
INSERT INTO territory VALUES('PAZ','PAZ','oblast','Пазарджик','Pazardzhik');
INSERT INTO territory VALUES('PAZ03','PAZ','municipality','Батак','Batak');
INSERT INTO territory VALUES('PAZ04','PAZ','municipality','Белово','Belovo');
INSERT INTO territory VALUES('PAZ06','PAZ','municipality','Брацигово','Bratsigovo');
INSERT INTO territory VALUES('PAZ08','PAZ','municipality','Велинград','Velingrad');
INSERT INTO territory VALUES('PAZ14','PAZ','municipality','Лесичово','Lesichovo');
INSERT INTO territory VALUES('PAZ19','PAZ','municipality','Пазарджик','Pazardzhik');
INSERT INTO territory VALUES('PAZ20','PAZ','municipality','Панагюрище','Panagyurishte');
INSERT INTO territory VALUES('PAZ21','PAZ','municipality','Пещера','Peshtera');
INSERT INTO territory VALUES('PAZ24','PAZ','municipality','Ракитово','Rakitovo');
INSERT INTO territory VALUES('PAZ29','PAZ','municipality','Септември','Septemvri');
INSERT INTO territory VALUES('PAZ32','PAZ','municipality','Стрелча','Strelcha');
INSERT INTO territory VALUES('PAZ39','PAZ','municipality','Сърница','Sarnitsa');
INSERT INTO territory VALUES('PDV','PDV','oblast','Пловдив','Plovdiv');
INSERT INTO territory VALUES('PDV01','PDV','municipality','Асеновград','Asenovgrad');
INSERT INTO territory VALUES('PDV07','PDV','municipality','Брезово','Brezovo');
INSERT INTO territory VALUES('PDV12','PDV','municipality','Калояново','Kaloyanovo');
INSERT INTO territory VALUES('PDV13','PDV','municipality','Карлово','Karlovo');
INSERT INTO territory VALUES('PDV15','PDV','municipality','Лъки','Laki');
INSERT INTO territory VALUES('PDV17','PDV','municipality','Марица','Maritsa');
INSERT INTO territory VALUES('PDV22','PDV','municipality','Пловдив','Plovdiv');
INSERT INTO territory VALUES('PDV23','PDV','municipality','Първомай','Parvomay');
INSERT INTO territory VALUES('PDV25','PDV','municipality','Раковски','Rakovski');
INSERT INTO territory VALUES('PDV26','PDV','municipality','Родопи','Rodopi');
INSERT INTO territory VALUES('PDV28','PDV','municipality','Садово','Sadovo');
INSERT INTO territory VALUES('PDV33','PDV','municipality','Съединение','Saedinenie');
INSERT INTO territory VALUES('PDV37','PDV','municipality','Хисаря','Hisarya');
INSERT INTO territory VALUES('PDV39','PDV','municipality','Кричим','Krichim');
INSERT INTO territory VALUES('PDV40','PDV','municipality','Перущица','Perushtitsa');
INSERT INTO territory VALUES('PDV41','PDV','municipality','Стамболийски','Stamboliyski');
INSERT INTO territory VALUES('PDV42','PDV','municipality','Куклен','Kuklen');
INSERT INTO territory VALUES('PDV43','PDV','municipality','Сопот','Sopot');
INSERT INTO territory VALUES('PER','PER','oblast','Перник','Pernik');
INSERT INTO territory VALUES('PER08','PER','municipality','Брезник','Breznik');
INSERT INTO territory VALUES('PER19','PER','municipality','Земен','Zemen');
INSERT INTO territory VALUES('PER22','PER','municipality','Ковачевци','Kovachevtsi');
INSERT INTO territory VALUES('PER32','PER','municipality','Перник','Pernik');
INSERT INTO territory VALUES('PER36','PER','municipality','Радомир','Radomir');
INSERT INTO territory VALUES('PER51','PER','municipality','Трън','Tran');
INSERT INTO territory VALUES('PVN','PVN','oblast','Плевен','Pleven');
INSERT INTO territory VALUES('PVN03','PVN','municipality','Белене','Belene');
INSERT INTO territory VALUES('PVN08','PVN','municipality','Гулянци','Gulyantsi');
INSERT INTO territory VALUES('PVN10','PVN','municipality','Долна Митрополия','Dolna Mitropolia');
INSERT INTO territory VALUES('PVN11','PVN','municipality','Долни Дъбник','Dolni Dabnik');
INSERT INTO territory VALUES('PVN16','PVN','municipality','Левски','Levski');
INSERT INTO territory VALUES('PVN21','PVN','municipality','Никопол','Nikopol');
INSERT INTO territory VALUES('PVN23','PVN','municipality','Искър','Iskar');
INSERT INTO territory VALUES('PVN24','PVN','municipality','Плевен','Pleven');
INSERT INTO territory VALUES('PVN27','PVN','municipality','Пордим','Pordim');
INSERT INTO territory VALUES('PVN37','PVN','municipality','Червен бряг','Cherven Bryag');
INSERT INTO territory VALUES('PVN39','PVN','municipality','Кнежа','Knezha');
INSERT INTO territory VALUES('RAZ','RAZ','oblast','Разград','Razgrad');
INSERT INTO territory VALUES('RAZ11','RAZ','municipality','Завет','Zavet');
INSERT INTO territory VALUES('RAZ14','RAZ','municipality','Исперих','Isperih');
INSERT INTO territory VALUES('RAZ16','RAZ','municipality','Кубрат','Kubrat');
INSERT INTO territory VALUES('RAZ17','RAZ','municipality','Лозница','Loznitsa');
INSERT INTO territory VALUES('RAZ26','RAZ','municipality','Разград','Razgrad');
INSERT INTO territory VALUES('RAZ29','RAZ','municipality','Самуил','Samuil');
INSERT INTO territory VALUES('RAZ36','RAZ','municipality','Цар Калоян','Tsar Kaloyan');
INSERT INTO territory VALUES('RSE','RSE','oblast','Русе','Ruse');
INSERT INTO territory VALUES('RSE03','RSE','municipality','Борово','Borovo');
INSERT INTO territory VALUES('RSE04','RSE','municipality','Бяла','Byala');
INSERT INTO territory VALUES('RSE05','RSE','municipality','Ветово','Vetovo');
INSERT INTO territory VALUES('RSE08','RSE','municipality','Две могили','Dve Mogili');
INSERT INTO territory VALUES('RSE13','RSE','municipality','Иваново','Ivanovo');
INSERT INTO territory VALUES('RSE27','RSE','municipality','Русе','Ruse');
INSERT INTO territory VALUES('RSE33','RSE','municipality','Сливо поле','Slivo Pole');
INSERT INTO territory VALUES('RSE37','RSE','municipality','Ценово','Tsenovo');
INSERT INTO territory VALUES('SFO','SFO','oblast','София','Sofia');
INSERT INTO territory VALUES('SFO06','SFO','municipality','Божурище','Bozhurishte');
INSERT INTO territory VALUES('SFO07','SFO','municipality','Ботевград','Botevgrad');
INSERT INTO territory VALUES('SFO09','SFO','municipality','Годеч','Godech');
INSERT INTO territory VALUES('SFO10','SFO','municipality','Горна Малина','Gorna Malina');
INSERT INTO territory VALUES('SFO16','SFO','municipality','Драгоман','Dragoman');
INSERT INTO territory VALUES('SFO17','SFO','municipality','Елин Пелин','Elin Pelin');
INSERT INTO territory VALUES('SFO18','SFO','municipality','Етрополе','Etropole');
INSERT INTO territory VALUES('SFO20','SFO','municipality','Ихтиман','Ihtiman');
INSERT INTO territory VALUES('SFO24','SFO','municipality','Копривщица','Koprivshtitsa');
INSERT INTO territory VALUES('SFO25','SFO','municipality','Костенец','Kostenets');
INSERT INTO territory VALUES('SFO26','SFO','municipality','Костинброд','Kostinbrod');
INSERT INTO territory VALUES('SFO34','SFO','municipality','Правец','Pravets');
INSERT INTO territory VALUES('SFO39','SFO','municipality','Самоков','Samokov');
INSERT INTO territory VALUES('SFO43','SFO','municipality','Своге','Svoge');
INSERT INTO territory VALUES('SFO45','SFO','municipality','Сливница','Slivnitsa');
INSERT INTO territory VALUES('SFO47','SFO','municipality','Златица','Zlatitsa');
INSERT INTO territory VALUES('SFO54','SFO','municipality','Антон','Anton');
INSERT INTO territory VALUES('SFO55','SFO','municipality','Пирдоп','Pirdop');
INSERT INTO territory VALUES('SFO56','SFO','municipality','Мирково','Mirkovo');
INSERT INTO territory VALUES('SFO57','SFO','municipality','Чавдар','Chavdar');
INSERT INTO territory VALUES('SFO58','SFO','municipality','Челопеч','Chelopech');
INSERT INTO territory VALUES('SFO59','SFO','municipality','Долна баня','Dolna Banya');
INSERT INTO territory VALUES('SHU','SHU','oblast','Шумен','Shumen');
INSERT INTO territory VALUES('SHU07','SHU','municipality','Венец','Venets');
INSERT INTO territory VALUES('SHU10','SHU','municipality','Върбица','Varbitsa');
INSERT INTO territory VALUES('SHU11','SHU','municipality','Хитрино','Hitrino');
INSERT INTO territory VALUES('SHU18','SHU','municipality','Каолиново','Kaolinovo');
INSERT INTO territory VALUES('SHU19','SHU','municipality','Каспичан','Kaspichan');
INSERT INTO territory VALUES('SHU21','SHU','municipality','Никола Козлево','Nikola Kozlevo');
INSERT INTO territory VALUES('SHU22','SHU','municipality','Нови пазар','Novi Pazar');
INSERT INTO territory VALUES('SHU23','SHU','municipality','Велики Преслав','Veliki Preslav');
INSERT INTO territory VALUES('SHU25','SHU','municipality','Смядово','Smyadovo');
INSERT INTO territory VALUES('SHU30','SHU','municipality','Шумен','Shumen');
INSERT INTO territory VALUES('SLS','SLS','oblast','Силистра','Silistra');
INSERT INTO territory VALUES('SLS01','SLS','municipality','Алфатар','Alfatar');
INSERT INTO territory VALUES('SLS07','SLS','municipality','Главиница','Glavinitsa');
INSERT INTO territory VALUES('SLS10','SLS','municipality','Дулово','Dulovo');
INSERT INTO territory VALUES('SLS15','SLS','municipality','Кайнарджа','Kaynardzha');
INSERT INTO territory VALUES('SLS31','SLS','municipality','Силистра','Silistra');
INSERT INTO territory VALUES('SLS32','SLS','municipality','Ситово','Sitovo');
INSERT INTO territory VALUES('SLS34','SLS','municipality','Тутракан','Tutrakan');
INSERT INTO territory VALUES('SLV','SLV','oblast','Сливен','Sliven');
INSERT INTO territory VALUES('SLV11','SLV','municipality','Котел','Kotel');
INSERT INTO territory VALUES('SLV16','SLV','municipality','Нова Загора','Nova Zagora');
INSERT INTO territory VALUES('SLV20','SLV','municipality','Сливен','Sliven');
INSERT INTO territory VALUES('SLV24','SLV','municipality','Твърдица','Tvarditsa');
INSERT INTO territory VALUES('SML','SML','oblast','Смолян','Smolyan');
INSERT INTO territory VALUES('SML02','SML','municipality','Баните','Banite');
INSERT INTO territory VALUES('SML05','SML','municipality','Борино','Borino');
INSERT INTO territory VALUES('SML09','SML','municipality','Девин','Devin');
INSERT INTO territory VALUES('SML10','SML','municipality','Доспат','Dospat');
INSERT INTO territory VALUES('SML11','SML','municipality','Златоград','Zlatograd');
INSERT INTO territory VALUES('SML16','SML','municipality','Мадан','Madan');
INSERT INTO territory VALUES('SML18','SML','municipality','Неделино','Nedelino');
INSERT INTO territory VALUES('SML27','SML','municipality','Рудозем','Rudozem');
INSERT INTO territory VALUES('SML31','SML','municipality','Смолян','Smolyan');
INSERT INTO territory VALUES('SML38','SML','municipality','Чепеларе','Chepelare');
INSERT INTO territory VALUES('SOF','SOF','oblast','София (столица)','Sofia (capital)');
INSERT INTO territory VALUES('SOF46','SOF','municipality','Столична','Stolichna');
INSERT INTO territory VALUES('SZR','SZR','oblast','Стара Загора','Stara Zagora');
INSERT INTO territory VALUES('SZR04','SZR','municipality','Братя Даскалови','Bratya Daskalovi');
INSERT INTO territory VALUES('SZR07','SZR','municipality','Гълъбово','Galabovo');
INSERT INTO territory VALUES('SZR12','SZR','municipality','Казанлък','Kazanlak');
INSERT INTO territory VALUES('SZR22','SZR','municipality','Мъглиж','Maglizh');
INSERT INTO territory VALUES('SZR23','SZR','municipality','Опан','Opan');
INSERT INTO territory VALUES('SZR24','SZR','municipality','Павел баня','Pavel Banya');
INSERT INTO territory VALUES('SZR27','SZR','municipality','Раднево','Radnevo');
INSERT INTO territory VALUES('SZR31','SZR','municipality','Стара Загора','Stara Zagora');
INSERT INTO territory VALUES('SZR36','SZR','municipality','Чирпан','Chirpan');
INSERT INTO territory VALUES('SZR37','SZR','municipality','Гурково','Gurkovo');
INSERT INTO territory VALUES('SZR38','SZR','municipality','Николаево','Nikolaevo');
INSERT INTO territory VALUES('TGV','TGV','oblast','Търговище','Targovishte');
INSERT INTO territory VALUES('TGV02','TGV','municipality','Антоново','Antonovo');
INSERT INTO territory VALUES('TGV22','TGV','municipality','Омуртаг','Omurtag');
INSERT INTO territory VALUES('TGV23','TGV','municipality','Опака','Opaka');
INSERT INTO territory VALUES('TGV24','TGV','municipality','Попово','Popovo');
INSERT INTO territory VALUES('TGV35','TGV','municipality','Търговище','Targovishte');
INSERT INTO territory VALUES('VAR','VAR','oblast','Варна','Varna');
INSERT INTO territory VALUES('VAR01','VAR','municipality','Аврен','Avren');
INSERT INTO territory VALUES('VAR02','VAR','municipality','Аксаково','Aksakovo');
INSERT INTO territory VALUES('VAR04','VAR','municipality','Белослав','Beloslav');
INSERT INTO territory VALUES('VAR05','VAR','municipality','Бяла','Byala');
INSERT INTO territory VALUES('VAR06','VAR','municipality','Варна','Varna');
INSERT INTO territory VALUES('VAR08','VAR','municipality','Ветрино','Vetrino');
INSERT INTO territory VALUES('VAR09','VAR','municipality','Вълчи дол','Valchi Dol');
INSERT INTO territory VALUES('VAR13','VAR','municipality','Долни чифлик','Dolni Chiflik');
INSERT INTO territory VALUES('VAR14','VAR','municipality','Девня','Devnya');
INSERT INTO territory VALUES('VAR16','VAR','municipality','Дългопол','Dalgopol');
INSERT INTO territory VALUES('VAR24','VAR','municipality','Провадия','Provadia');
INSERT INTO territory VALUES('VAR26','VAR','municipality','Суворово','Suvorovo');
INSERT INTO territory VALUES('VID','VID','oblast','Видин','Vidin');
INSERT INTO territory VALUES('VID01','VID','municipality','Белоградчик','Belogradchik');
INSERT INTO territory VALUES('VID03','VID','municipality','Бойница','Boynitsa');
INSERT INTO territory VALUES('VID06','VID','municipality','Брегово','Bregovo');
INSERT INTO territory VALUES('VID09','VID','municipality','Видин','Vidin');
INSERT INTO territory VALUES('VID15','VID','municipality','Грамада','Gramada');
INSERT INTO territory VALUES('VID16','VID','municipality','Димово','Dimovo');
INSERT INTO territory VALUES('VID22','VID','municipality','Кула','Kula');
INSERT INTO territory VALUES('VID25','VID','municipality','Макреш','Makresh');
INSERT INTO territory VALUES('VID30','VID','municipality','Ново село','Novo Selo');
INSERT INTO territory VALUES('VID33','VID','municipality','Ружинци','Ruzhintsi');
INSERT INTO territory VALUES('VID37','VID','municipality','Чупрене','Chuprene');
INSERT INTO territory VALUES('VRC','VRC','oblast','Враца','Vratsa');
INSERT INTO territory VALUES('VRC05','VRC','municipality','Борован','Borovan');
INSERT INTO territory VALUES('VRC08','VRC','municipality','Бяла Слатина','Byala Slatina');
INSERT INTO territory VALUES('VRC10','VRC','municipality','Враца','Vratsa');
INSERT INTO territory VALUES('VRC20','VRC','municipality','Козлодуй','Kozloduy');
INSERT INTO territory VALUES('VRC21','VRC','municipality','Криводол','Krivodol');
INSERT INTO territory VALUES('VRC27','VRC','municipality','Мездра','Mezdra');
INSERT INTO territory VALUES('VRC28','VRC','municipality','Мизия','Mizia');
INSERT INTO territory VALUES('VRC31','VRC','municipality','Оряхово','Oryahovo');
INSERT INTO territory VALUES('VRC32','VRC','municipality','Роман','Roman');
INSERT INTO territory VALUES('VRC35','VRC','municipality','Хайредин','Hayredin');
INSERT INTO territory VALUES('VTR','VTR','oblast','Велико Търново','Veliko Tarnovo');
INSERT INTO territory VALUES('VTR04','VTR','municipality','Велико Търново','Veliko Tarnovo');
INSERT INTO territory VALUES('VTR06','VTR','municipality','Горна Оряховица','Gorna Oryahovitsa');
INSERT INTO territory VALUES('VTR13','VTR','municipality','Елена','Elena');
INSERT INTO territory VALUES('VTR14','VTR','municipality','Златарица','Zlataritsa');
INSERT INTO territory VALUES('VTR20','VTR','municipality','Лясковец','Lyaskovets');
INSERT INTO territory VALUES('VTR22','VTR','municipality','Павликени','Pavlikeni');
INSERT INTO territory VALUES('VTR26','VTR','municipality','Полски Тръмбеш','Polski Trambesh');
INSERT INTO territory VALUES('VTR28','VTR','municipality','Свищов','Svishtov');
INSERT INTO territory VALUES('VTR31','VTR','municipality','Стражица','Strazhitsa');
INSERT INTO territory VALUES('VTR32','VTR','municipality','Сухиндол','Suhindol');
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
INSERT INTO nomenclature VALUES('currency','BGN',0,'лев','lev');
INSERT INTO nomenclature VALUES('currency','EUR',1,'евро','euro');
INSERT INTO nomenclature VALUES('form','eu-entity',4,'лице от ЕС или ЕИП','entity of the EU or EEA');
INSERT INTO nomenclature VALUES('form','municipal-entity',2,'юридическо лице на община','entity of a municipality');
INSERT INTO nomenclature VALUES('form','municipality',0,'община','municipality');
INSERT INTO nomenclature VALUES('form','private',3,'частен','private');
INSERT INTO nomenclature VALUES('form','state',1,'държава','state');
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
INSERT INTO nomenclature VALUES('standard','effectiveness',2,'ефективност','effectiveness');
INSERT INTO nomenclature VALUES('standard','organisation',0,'организация и управление','organisation and management');
INSERT INTO nomenclature VALUES('standard','staff',1,'квалификация и развитие на служителите','qualification and development of staff');
INSERT INTO nomenclature VALUES('target','adults',1,'пълнолетни','adults');
INSERT INTO nomenclature VALUES('target','children',0,'деца','children');
INSERT INTO nomenclature VALUES('target','families',3,'семейства','families');
INSERT INTO nomenclature VALUES('target','older',2,'възрастни хора','older people');
CREATE TABLE service_type (
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
  PRIMARY KEY (code)
) STRICT, WITHOUT ROWID;
INSERT INTO service_type VALUES('АП','Асистентска подкрепа','Assistant support','["ASSIST"]','adults',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ДДЛРГ','Дом за деца лишени от родителска грижа','Home for children deprived of parental care','["RES"]','children',1,1,'oblast',0,0,0);
INSERT INTO service_type VALUES('ДДУИ','Дом за деца с умствена изостаналост','Home for children with intellectual disability','["RES"]','children',1,1,'oblast',0,0,0);
INSERT INTO service_type VALUES('ДМСГД','Дом за медико-социални грижи за деца','Home for medical and social care for children','["RES"]','children',1,1,'oblast',0,0,0);
INSERT INTO service_type VALUES('ДПЛД','Дом за пълнолетни лица с деменция','Home for adults with dementia','["RES"]','adults',1,1,'oblast',0,0,0);
INSERT INTO service_type VALUES('ДПЛПР','Дом за пълнолетни лица с психични разстройства','Home for adults with mental disorders','["RES"]','adults',1,1,'oblast',0,0,0);
INSERT INTO service_type VALUES('ДПЛСН','Дом за пълнолетни лица със сетивни нарушения','Home for adults with sensory impairments','["RES"]','adults',1,1,'oblast',0,0,0);
INSERT INTO service_type VALUES('ДПЛУИ','Дом за пълнолетни лица с умствена изостаналост','Home for adults with intellectual disability','["RES"]','adults',1,1,'oblast',0,0,0);
INSERT INTO service_type VALUES('ДПЛФУ','Дом за пълнолетни лица с физически увреждания','Home for adults with physical disabilities','["RES"]','adults',1,1,'oblast',0,0,0);
INSERT INTO service_type VALUES('ДСП','Домашен социален патронаж','Home social patronage','[]','older',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ДСХ','Дом за стари хора','Old people''s home','["RES"]','older',1,1,'municipal',0,0,0);
INSERT INTO service_type VALUES('ДЦДМУ-СГ','Дневен център за деца и/или младежи с увреждания – седмична грижа','Day centre for children with disabilities – weekly care','["DAY"]','children',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ДЦДТМУ','Дневен център за деца и/или младежи с тежки множествени увреждания','Day centre for children with severe multiple disabilities','["DAY"]','children',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ДЦДУ','Дневен център за деца и/или младежи с увреждания','Day centre for children with disabilities','["DAY"]','children',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ДЦПЛТУ','Дневен център за пълнолетни лица с тежки увреждания или деменция','Day centre for adults with severe disabilities or dementia','["DAY"]','adults',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ДЦПЛУ','Дневен център за пълнолетни лица с увреждания','Day centre for adults with disabilities','["DAY"]','adults',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ДЦСХ','Дневен център за стари хора','Day centre for older people','["DAY"]','older',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ЗЖ','Защитено жилище','Sheltered housing','["RES"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЗМБ','Звено „Майка и бебе“','Mother-and-baby unit','["RES"]','families',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('КЦ-Д','Кризисен център за деца','Crisis centre for children','["SHELT","INFO","ADVOC","THER"]','children',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('КЦ-ПЛ','Кризисен център за пълнолетни лица','Crisis centre for adults','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЛП','Механизъм лична помощ','Personal assistance','[]','adults',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('МОБ-Д','Мобилна дневна грижа за стари хора','Mobile day care for older people','["DAY","INFO"]','older',0,0,'municipal',1,10,2);
INSERT INTO service_type VALUES('НЖ','Наблюдавано жилище','Supervised housing','["RES"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ОЦДС','Общностен център за деца и семейства','Community centre for children and families','["INFO","SKILL","COMM"]','families',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ПГ','Приемна грижа (областен екип)','Foster care (regional team)','[]','children',0,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ПЖ','Преходно жилище','Transitional housing','["RES"]','children',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('Приют','Приют за безнадзорни деца','Shelter for unsupervised children','["SHELT","INFO","ADVOC","THER"]','children',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('Спешен център','Спешен приемен център','Emergency reception centre','["SHELT"]','families',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦВН','Център за временно настаняване','Temporary accommodation centre','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦГВХУ','Център за грижа за възрастни хора в невъзможност за самообслужване','Care centre for older people unable to care for themselves','["RES"]','older',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦГЛПР','Център за грижа за лица с психични разстройства','Care centre for persons with mental disorders','["RES"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНВП','Център за нощувка','Night shelter','["SHELT","INFO","ADVOC","THER"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНСТДБУ','Център за настаняване от семеен тип за деца и/или младежи без увреждания','Family-type placement centre for children without disabilities','["RES","INFO","ADVOC","SKILL"]','children',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНСТДМУ','Център за настаняване от семеен тип за деца и/или младежи с увреждания','Family-type placement centre for children with disabilities','["RES"]','children',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНСТДМУ-ПМГ','Център за настаняване от семеен тип за деца и/или младежи с увреждания с потребност от постоянни медицински грижи','Family-type placement centre with permanent medical care','["RES"]','children',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНСТПЛД','Център за настаняване от семеен тип за пълнолетни лица с деменция','Family-type placement centre for adults with dementia','["RES"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНСТПЛПР','Център за настаняване от семеен тип за пълнолетни лица с психични разстройства','Family-type placement centre for adults with mental disorders','["RES"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНСТПЛУИ','Център за настаняване от семеен тип за пълнолетни лица с умствена изостаналост','Family-type placement centre for adults with intellectual disability','["RES"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНСТПЛФУ','Център за настаняване от семеен тип за пълнолетни лица с физически увреждания','Family-type placement centre for adults with physical disabilities','["RES"]','adults',1,0,'oblast',0,0,0);
INSERT INTO service_type VALUES('ЦНСТСХ','Център за настаняване от семеен тип за стари хора','Family-type placement centre for older people','["RES"]','older',1,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ЦОП','Център за обществена подкрепа','Community support centre','["INFO","ADVOC","THER","SKILL"]','families',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ЦРДУ','Център за работа с деца на улицата','Centre for street children','["COMM","INFO","ADVOC"]','children',0,0,'municipal',0,0,0);
INSERT INTO service_type VALUES('ЦСРИ','Център за социална рехабилитация и интеграция','Social rehabilitation and integration centre','["THER","INFO","ADVOC","SKILL"]','adults',0,0,'municipal',0,0,0);
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
INSERT INTO settlement VALUES('00151','гр. Айтос','BGS01',20300,1,12,2);
INSERT INTO settlement VALUES('07079','гр. Бургас','BGS04',202400,1,12,3);
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
INSERT INTO population VALUES('BGS01',2024,'65+',4950,'пример',1,7,2);
INSERT INTO population VALUES('BGS04',2024,'65+',41200,'пример',1,7,3);
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
  legal_basis TEXT,
  batch INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  origin_row INTEGER NOT NULL,
  PRIMARY KEY (service, category, level, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO norm VALUES('ДСХ','65+','municipal','2024-01-01',NULL,'per-1000',4.5,8,NULL,'примерна стойност, не на наредбата',1,5,2);
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
INSERT INTO provider VALUES('000990011','Община Айтос','municipality','BGS01','гр. Айтос','Айтос, ул. „Пример“ № 1','aytos@example.bg',NULL,NULL,1,8,2);
INSERT INTO provider VALUES('990001783','Фондация „Пример“','private','BGS04','гр. Бургас','Бургас, ул. „Пример“ № 2','fondacia@example.bg',NULL,NULL,1,8,3);
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
INSERT INTO licence VALUES('Л-3129-9001','990001783','RES',NULL,NULL,'2023-03-01','2023-03-01','2028-02-29',0,'valid',NULL,NULL,NULL,'Л-3129-9001/01.03.2023 г.',1,4,2);
INSERT INTO licence VALUES('Л-3129-9002','990001783','DAY',NULL,NULL,'2023-03-01','2023-03-01','2028-02-29',0,'valid',NULL,NULL,NULL,'Л-3129-9002/01.03.2023 г.',1,4,3);
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
INSERT INTO licence_event VALUES('Л-3129-9001','issue','2023-03-01','РД-01-9001',NULL,NULL,'2023-01-10','2023-03-02',NULL,1,3,2);
INSERT INTO licence_event VALUES('Л-3129-9002','change','2025-03-20','РД-01-9002',NULL,'2025-03-01','2025-03-10','2025-03-21','ЛПО-1-3129-9002',1,3,3);
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
INSERT INTO service VALUES('П-001','Дом за стари хора – Айтос','ДСХ','000990011','BGS01','гр. Айтос',19,NULL,'state','2009-06-01',NULL,2,13,2);
INSERT INTO service VALUES('П-002','Дом за стари хора – Бургас','ДСХ','990001783','BGS04','гр. Бургас',96,NULL,'private','2023-04-15',NULL,1,11,3);
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
INSERT INTO service_history VALUES('П-001','Дом за стари хора – Айтос','ДСХ','000990011','BGS01','гр. Айтос',20,NULL,'state','2009-06-01',NULL,1,11,2,2);
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
INSERT INTO inspection VALUES('КП-9001','990001783','П-002','2025-05-12','staff',72.0,'partly',NULL,NULL,'2025-08-12','2025-06-30',1,2,2);
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
INSERT INTO service_report VALUES('П-001','2025-12',20,1,1,3,NULL,NULL,1,9,2);
INSERT INTO service_report VALUES('П-002','2025-12',88,4,2,0,NULL,NULL,1,9,3);
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
INSERT INTO "plan" VALUES('пример-2024','BGS01','ДСХ','municipal',24,'adopted','Решение № 1','2024-01-15',1,6,2);
INSERT INTO "plan" VALUES('пример-2024','BGS04','ДСХ','municipal',160,'adopted','Решение № 1','2024-01-15',1,6,3);
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
INSERT INTO budget VALUES(2025,'BGS01','ДСХ',20,18900.0,378000.0,'BGN',1,1,2);
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
CREATE INDEX source_by_batch ON source(batch)
;
CREATE INDEX licence_by_provider ON licence(provider, kind);
CREATE INDEX service_by_place ON service(municipality, type);
CREATE INDEX service_by_provider ON service(provider);
