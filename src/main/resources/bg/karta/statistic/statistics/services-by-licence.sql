-- bg: Открити услуги по състояние на лиценза
-- en: Open services by the state of their licence
-- unit-bg: услуги; места
-- unit-en: services; places
-- column: form text Вид доставчик | Form of provider
-- column: licence text Лиценз | Licence
-- column: services integer Услуги | Services
-- column: capacity integer Капацитет | Capacity
-- column: marks marks Бележки | Marks
-- words: form form
-- words: licence service-licence
-- note-bg: с лиценз (licensed) = доставчикът има действащ лиценз за всеки вид дейност на услугата; не се изисква (not-needed) = държавата и общината на своя територия не се нуждаят от лиценз; неприложимо (not-applicable) = типът няма вид дейност по чл. 15 ЗСУ и лиценз за него не се издава; липсва (missing) = няма за някой вид; неизвестно (unknown) = не може да се каже, също и за община извън своята територия.
-- note-en: licensed = the provider holds a licence in force for every kind of activity of the service; not needed (not-needed) = the state, and a municipality in its own territory, need none; not applicable (not-applicable) = the type has no kind of activity (ZSU, art. 15), so no licence is given for it; missing = for some kind there is none; unknown = it cannot be said, as of a municipality outside its own territory.
-- uses: licence/service-licence
-- uses: licence/licence-doubt
WITH judged AS (
  SELECT l.service, l.capacity, p.form,
    CASE WHEN MAX(l.status = 'missing') THEN 'missing' WHEN MAX(l.status = 'unknown') THEN 'unknown'
      ELSE MIN(l.status) END AS licence
  FROM service_licence l LEFT JOIN provider p ON p.eik = l.provider
  GROUP BY l.service
)
SELECT form, licence, COUNT(*) AS services, SUM(capacity) AS capacity,
  marks('licence', MAX(licence = 'licensed' AND service IN (SELECT service FROM licence_doubt))) AS marks
FROM judged GROUP BY form, licence ORDER BY form, licence
