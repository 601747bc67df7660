-- severity: error
-- from: 2020-07-01
-- group: licence
-- kind: service
-- judges: register
-- uses: licence/licence-period
-- uses: licence/service-licence
-- legal: ЗСУ, чл. 31, ал. 1 и 2
-- bg: Доставчик {value} („{provider_name}“) няма и не е имал лиценз за „{kind}“, а услуга {key} е открита.
-- en: Provider {value} ({provider_name}) holds and has held no licence for "{kind}", and service {key} is open.
-- why-bg: Услуга, за която доставчикът никога не е имал лиценз, се предоставя без право или е записана на грешен доставчик или вид.
-- why-en: A service for which the provider never held a licence is run without the right to, or is recorded under the wrong provider or type.
-- do-bg: Сверете доставчика и вида на услугата, после потърсете лиценза в регистъра на АКСУ и го внесете. Ако наистина няма, karta licences may ЕИК --kind ВИД показва стъпките до отговора; уведомете АКСУ.
-- do-en: Check the provider and the type of the service, then look for the licence in the register of the agency (АКСУ) and import it. If there really is none, karta licences may ЕИК --kind KIND shows the steps to that answer; tell the agency.
-- fires: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}]}
-- passes: {"provider":[{"eik":"204878243","form":"municipality"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}]}
-- passes: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","provider":"204878243","valid_to":"2026-01-03"}]}
-- passes: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","provider":"204878243","valid_to":"2026-12-31"}]}
SELECT s.origin, s.origin_row, s.id AS key, 'provider' AS field, s.provider AS value,
  COALESCE(p.name, s.provider) AS provider_name,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'kind' AND n.code = l.kind) AS kind
FROM service_licence l JOIN service s ON s.id = l.service LEFT JOIN provider p ON p.eik = s.provider
WHERE l.status = 'missing'
  -- Where there was one, licence-ended-service-open says how it ended.
  AND NOT EXISTS (SELECT 1 FROM licence_period o WHERE o.provider = l.provider AND o.kind = l.kind
    AND o.starts <= :on)
