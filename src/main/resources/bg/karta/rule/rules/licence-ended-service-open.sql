-- severity: error
-- from: 2020-07-01
-- group: licence
-- kind: service
-- judges: register
-- legal: ЗСУ, чл. 31, ал. 1 и 2, и чл. 158
-- uses: licence/licence-period
-- uses: licence/service-licence
-- bg: Лиценз {licence} за „{kind}“ действаше до {ended} ({how}), а услуга {key} на доставчик {value} е още открита.
-- en: Licence {licence} for "{kind}" was in force until {ended} ({how}), and service {key} of provider {value} is still open.
-- why-bg: Лицензът е спрял да действа, а услугата още се води открита: или тя работи без лиценз, или закриването ѝ не е записано.
-- why-en: The licence has stopped being in force and the service still counts as open: either it runs without a licence or its closing was not recorded.
-- do-bg: Попитайте доставчика дали услугата още работи. Ако е закрита, запишете деня с karta set service; ако работи, поискайте новия лиценз или уведомете АКСУ.
-- do-en: Ask the provider whether the service still operates. If it is closed, record the day with karta set service; if it operates, ask for the new licence or tell the agency (АКСУ).
-- fires: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","status":"revoked","status_date":"2025-05-20","valid_to":"2027-01-01"}]}
-- fires: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_to":"2026-01-03"}]}
-- fires: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_to":"2027-01-01"}],"licence-event":[{"licence":"Л-3129-1","event":"termination","date":"2025-11-03","order_number":"РД-01-9"}]}
-- passes: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_to":"2027-01-01"}]}
-- passes: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243","closed":"2026-01-03"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_to":"2026-01-03"}]}
-- passes: {"provider":[{"eik":"204878243","form":"municipality"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_to":"2026-01-03"}]}
-- passes: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}]}
-- Of several ended licences the last. Where there never was one, licence-missing says so.
SELECT s.origin, s.origin_row, s.id AS key, 'provider' AS field, s.provider AS value,
  l.number AS licence,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'kind' AND n.code = l.kind) AS kind,
  CASE WHEN l.gone THEN l.valid_to WHEN l.ends < l.starts THEN '…' ELSE l.ends END AS ended,
  CASE WHEN l.gone OR l.ends = l.valid_to THEN CASE :lang WHEN 'bg' THEN 'изтекъл' ELSE 'expired' END
    ELSE (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
      WHERE n.list = 'licence-status' AND n.code = l.status) END AS how
FROM service_licence m
JOIN service s ON s.id = m.service
JOIN (SELECT *, ROW_NUMBER() OVER (PARTITION BY provider, kind ORDER BY ends DESC, number) AS place
  FROM licence_period WHERE starts <= :on AND ends < :on) l
  ON l.provider = m.provider AND l.kind = m.kind AND l.place = 1
WHERE m.status = 'missing'
