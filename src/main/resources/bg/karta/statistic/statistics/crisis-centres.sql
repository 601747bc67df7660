-- bg: Кризисни центрове по области
-- en: Crisis centres by oblast
-- unit-bg: центрове; места; потребители; престои
-- unit-en: centres; places; users; stays
-- column: territory text Код | Code
-- column: territory_name text Област | Oblast
-- column: for_children integer За деца | For children
-- column: places_children integer Места | Places
-- column: users_children integer Деца | Children
-- column: for_adults integer За лица | For adults
-- column: places_adults integer Места, лица | Places, adults
-- column: users_adults integer Лица | Adults
-- column: missing boolean Няма | None
-- column: stays integer Престои | Stays
-- column: stays_over_limit integer Над 6 м. | Over 6 m.
-- detail: users_children
-- detail: users_adults
-- note-bg: Кризисните центрове за деца (КЦ-Д) и за пълнолетни лица (КЦ-ПЛ), открити към деня; потребителите са от последния отчет до месеца на деня. Цел (а не норматив) е по един във всяка от 28-те области (АСП, 27.09.2023 г.); най-близкия център там, където няма, показва karta coverage network.
-- note-bg: Престоите са по насочванията: постъпилите до деня в тези центрове; престоят е до 6 месеца, а над тях са останалите по-дълго или още настанени.
-- note-en: Crisis centres for children (КЦ-Д) and for adults (КЦ-ПЛ) that are open on the day; users are those of the last report up to the month of the day. The aim (not a norm) is one in each of the 28 oblasts (the agency, 27.09.2023); where there is none, karta coverage network shows the nearest.
-- note-en: Stays are by the referrals: those admitted to these centres up to the day; a stay is of 6 months at most, and over them are those who stayed longer or still do.
WITH centre AS MATERIALIZED (
  SELECT s.id, s.type, m.oblast, s.capacity, s.opened <= :on AND (s.closed IS NULL OR s.closed > :on) AS open,
    (SELECT r.users FROM service_report r WHERE r.service = s.id AND r.month <= substr(:on, 1, 7)
      ORDER BY r.month DESC LIMIT 1) AS users
  FROM service s JOIN territory m ON m.code = s.municipality
  WHERE s.type IN ('КЦ-Д', 'КЦ-ПЛ')
),
stay AS (
  SELECT c.oblast, COUNT(*) AS stays,
    SUM(COALESCE(MIN(r.discharged_on, :on), :on) > date(r.admitted_on, '+6 months')) AS over
  FROM referral r JOIN centre c ON c.id = r.admitted_to
  WHERE r.admitted_on <= :on GROUP BY c.oblast
)
SELECT o.code AS territory, CASE :lang WHEN 'bg' THEN o.name_bg ELSE o.name_en END AS territory_name,
  COUNT(CASE WHEN c.type = 'КЦ-Д' THEN 1 END) AS for_children,
  COALESCE(SUM(CASE WHEN c.type = 'КЦ-Д' THEN c.capacity END), 0) AS places_children,
  SUM(CASE WHEN c.type = 'КЦ-Д' THEN c.users END) AS users_children,
  COUNT(CASE WHEN c.type = 'КЦ-ПЛ' THEN 1 END) AS for_adults,
  COALESCE(SUM(CASE WHEN c.type = 'КЦ-ПЛ' THEN c.capacity END), 0) AS places_adults,
  SUM(CASE WHEN c.type = 'КЦ-ПЛ' THEN c.users END) AS users_adults,
  COUNT(c.id) = 0 AS missing, COALESCE(s.stays, 0) AS stays, COALESCE(s.over, 0) AS stays_over_limit
FROM territory o
LEFT JOIN centre c ON c.oblast = o.code AND c.open
LEFT JOIN stay s ON s.oblast = o.code
WHERE o.level = 'oblast'
GROUP BY o.code ORDER BY o.code
