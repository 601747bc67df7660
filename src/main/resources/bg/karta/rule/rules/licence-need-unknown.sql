-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: service
-- judges: register
-- legal: ЗСУ, чл. 31
-- uses: licence/service-licence
-- bg: Не може да се каже дали доставчик {value} („{provider_name}“) има нужния лиценз за услуга {key}: неизвестен е видът на доставчика, на лиценза или на дейностите в услугата, или доставчикът е община извън своята територия.
-- en: It cannot be said whether provider {value} ({provider_name}) holds the licence that service {key} needs: the form of the provider, the kind of its licence or the activities of the service are unknown, or the provider is a municipality outside its own territory.
-- why-bg: Докато не се знае дали лиценз е нужен и има ли го, местата на услугата не се броят за лицензирани.
-- why-en: As long as it is not known whether a licence is needed and held, the places of the service do not count as licensed.
-- do-bg: Попълнете вида на доставчика (поле form), вида на лиценза и дейностите на типа услуга; karta licences may ЕИК казва кое от тях липсва. За община, която работи извън територията си, попитайте АКСУ.
-- do-en: Fill in the form of the provider (field form), the kind of the licence and the activities of the service type; karta licences may ЕИК tells which of them is missing. For a municipality that works outside its territory ask the agency (АКСУ).
-- fires: {"provider":[{"eik":"204878243","form":null}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}]}
-- fires: {"provider":[{"eik":"204878243","form":"municipality","municipality":"BLG11"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}]}
-- passes: {"provider":[{"eik":"204878243","form":"municipality","municipality":"BLG11"}],"service":[{"id":"S1","type":"ДСП","provider":"204878243"}]}
-- passes: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСП","provider":"204878243"}]}
-- passes: {"provider":[{"eik":"204878243","form":"state"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}]}
SELECT s.origin, s.origin_row, s.id AS key, 'provider' AS field, s.provider AS value,
  COALESCE(p.name, s.provider) AS provider_name
FROM service s LEFT JOIN provider p ON p.eik = s.provider
WHERE s.id IN (SELECT service FROM service_licence WHERE status = 'unknown')
