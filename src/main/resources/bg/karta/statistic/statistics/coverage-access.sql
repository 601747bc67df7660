-- bg: Достъп до услуга: най-близкото място и местата в обсега
-- en: Access to a service: the nearest place and the places in reach
-- unit-bg: потребители; места; км; места на потребител
-- unit-en: users; places; km; places per user
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: service text Услуга | Service
-- column: need decimal Нужда | Need
-- column: capacity integer Места | Places
-- column: nearest text Най-близо (код) | Nearest (code)
-- column: nearest_name text Най-близо | Nearest
-- column: nearest_km decimal Км | Km
-- column: farthest_km decimal Най-много км | Most km
-- column: need_within decimal Нужда в обсега | Need in reach
-- column: share_within decimal Дял в обсега | Share in reach
-- column: places_within decimal Места в обсега | Places in reach
-- column: access decimal 2SFCA | 2SFCA
-- column: access_balanced decimal Балансиран | Balanced
-- column: per text Ред за | Row of
-- column: marks marks Бележки | Marks
-- words: per per
-- detail: per
-- detail: farthest_km
-- detail: nearest
-- detail: need_within
-- detail: places_within
-- detail: access_balanced
-- note-bg: Разстоянията са между общинските центрове, по права линия върху земната повърхност, освен тези от --roads; в рамките на общината са 0 км. За област и за страната „км“ е средното, претеглено с потребността, а достъпът – претегленият с потребността.
-- note-bg: 2SFCA (Luo и Wang, 2003): местата на услугата се делят на цялата потребност в обсега им, после за всяка община се събират съотношенията на местата в нейния обсег. Балансираният вид (Paez и др., 2019) разпределя потребността между местата в обсега, така че никой не се брои два пъти.
-- note-en: Distances are between municipal seats, along the great circle, except those of --roads; within a municipality they are 0 km. For an oblast and the country "km" is the mean weighted by need, and so is access.
-- note-en: 2SFCA (Luo and Wang 2003): the places of a service are divided by all the need in their reach, then for each municipality the ratios of the places in its reach are added up. The balanced form (Paez et al. 2019) splits the need over the places in reach, so that nobody is counted twice.
-- note-bg: Редовете за типове услуги и за видове дейност по чл. 15 ЗСУ (колоната per: type, kind; --per) не се събират: всяка услуга е и в своя тип, и във всеки свой вид дейност.
-- note-en: Rows of types of service and of kinds of activity of art. 15 ZSU (the column per: type, kind; --per) do not add up: each service is both in its type and in each of its kinds.
-- default: per
-- default: by = municipality
-- default: service
-- default: within = 30
-- default: decay = none
-- default: roads
-- uses: coverage/reach
SELECT CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN m.oblast ELSE m.code END AS territory,
  CASE :by WHEN 'country' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    ELSE (SELECT CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END FROM territory t
      WHERE t.code = CASE :by WHEN 'oblast' THEN m.oblast ELSE m.code END) END AS territory_name,
  r.service, SUM(r.need) AS need, SUM(r.capacity) AS capacity,
  CASE :by WHEN 'municipality' THEN r.nearest END AS nearest,
  CASE :by WHEN 'municipality' THEN (SELECT CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END
    FROM territory t WHERE t.code = r.nearest) END AS nearest_name,
  CASE :by WHEN 'municipality' THEN r.nearest_km
    ELSE SUM(r.nearest_km * r.need) / NULLIF(SUM(CASE WHEN r.nearest_km IS NOT NULL THEN r.need END), 0)
    END AS nearest_km,
  MAX(r.nearest_km) AS farthest_km,
  SUM(CASE WHEN r.need IS NOT NULL THEN CASE WHEN r.nearest_km <= :within THEN r.need ELSE 0 END END)
    AS need_within,
  SUM(CASE WHEN r.nearest_km <= :within THEN r.need ELSE 0 END) / NULLIF(SUM(r.need), 0)
    AS share_within,
  CASE :by WHEN 'municipality' THEN r.places_within END AS places_within,
  CASE :by WHEN 'municipality' THEN r.access
    ELSE SUM(r.access * r.need) / NULLIF(SUM(r.need), 0) END AS access,
  CASE :by WHEN 'municipality' THEN r.access_balanced
    ELSE SUM(r.access_balanced * r.need) / NULLIF(SUM(r.need), 0) END AS access_balanced,
  CASE WHEN r.service IN (SELECT code FROM service_type) THEN 'type' ELSE 'kind' END AS per,
  marks('finding', MAX(r.doubted), 'people', MAX(r.people_missing), 'years', MAX(r.years_mixed)) AS marks
FROM reach r JOIN territory m ON m.code = r.municipality
WHERE :per IS NULL
  OR :per = CASE WHEN r.service IN (SELECT code FROM service_type) THEN 'type' ELSE 'kind' END
GROUP BY 1, r.service ORDER BY 1, r.service
