-- severity: info
-- from: 2020-07-01
-- group: licence
-- kind: provider
-- judges: register
-- legal: ЗСУ, чл. 31, ал. 1 и 2
-- uses: licence/service-licence
-- bg: Места без валиден лиценз: {value}, общо в открити услуги на „{provider_name}“: {services} ({types}).
-- en: Places without a valid licence: {value}, in open services of {provider_name}: {services} ({types}).
-- why-bg: Сборът показва колко голям е рискът при един доставчик: това са местата, които карта и план броят, а лиценз за тях няма.
-- why-en: The sum shows how large the risk at one provider is: these are places that map and plan count and that no licence covers.
-- do-bg: Прегледайте отделните констатации licence-missing и licence-ended-service-open на същия доставчик и решете първо най-големите услуги. karta licences may ЕИК казва какво доставчикът може да предоставя днес.
-- do-en: Go through the findings licence-missing and licence-ended-service-open of the same provider and settle the largest services first. karta licences may ЕИК tells what the provider may run today.
-- fires: {"provider":[{"form":"private"}],"service":[{"id":"S1","type":"ДСХ","capacity":30},{"id":"S2","type":"ЦОП","capacity":20}]}
-- passes: {"provider":[{"form":"private"}],"service":[{"id":"S1","type":"ДСХ"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_to":"2026-12-31"}]}
-- passes: {"provider":[{"form":"municipality"}],"service":[{"id":"S1","type":"ДСХ"}]}
-- The sum of what licence-missing and licence-ended-service-open say of each service. A service
-- that lacks several licences counts once.
SELECT COALESCE(p.origin, 0) AS origin, COALESCE(p.origin_row, 0) AS origin_row, m.provider AS key,
  NULL AS field, SUM(m.capacity) AS value, COUNT(*) AS services,
  COALESCE(p.name, m.provider) AS provider_name, GROUP_CONCAT(DISTINCT m.type) AS types
FROM (SELECT DISTINCT service, provider, type, capacity FROM service_licence
  WHERE status = 'missing') m
LEFT JOIN provider p ON p.eik = m.provider
GROUP BY m.provider
