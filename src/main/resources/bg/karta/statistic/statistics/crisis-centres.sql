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
-- column: last_report month Последен отчет | Last report
-- column: reports_missing integer Без отчет | Reports missing
-- column: capacity_without_report integer Места без отчет | Not reported
-- column: capacity_in_doubt integer Съмнителни места | Places in doubt
-- column: users_in_doubt integer Съмнителни потребители | Users in doubt
-- column: marks marks Бележки | Marks
-- detail: last_report
-- detail: reports_missing
-- detail: capacity_without_report
-- detail: capacity_in_doubt
-- detail: users_in_doubt
-- detail: users_children
-- detail: users_adults
-- note-bg: Кризисните центрове за деца (КЦ-Д) и за пълнолетни лица (КЦ-ПЛ), открити към деня; потребителите са от последния отчет до месеца на деня, ако е актуален. Отчет е актуален, ако е за месеца на деня или за един от двата преди него (--report-within). Цел (а не норматив) е по един във всяка от 28-те области (АСП, 27.09.2023 г.); най-близкия център там, където няма, показва karta coverage network.
-- note-bg: Престоите са по насочванията: постъпилите до деня в тези центрове; престоят е до 6 месеца, а над тях са останалите по-дълго или още настанени.
-- note-en: Crisis centres for children (КЦ-Д) and for adults (КЦ-ПЛ) that are open on the day; users are those of the last report up to the month of the day, if it is current: a report is current if it is of the month of the day or of one of the two before (--report-within). The aim (not a norm) is one in each of the 28 oblasts (the agency, 27.09.2023); where there is none, karta coverage network shows the nearest.
-- note-en: Stays are by the referrals: those admitted to these centres up to the day; a stay is of 6 months at most, and over them are those who stayed longer or still do.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: In doubt is what rests on a record with an open error or warning. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- uses: coverage/reporting-service
WITH centre AS MATERIALIZED (
  SELECT s.id, s.type, m.oblast, s.capacity, s.users, s.last_report, s.report_missing, s.doubted,
    s.counted, s.capacity_in_doubt, s.users_in_doubt
  FROM reporting_service s JOIN territory m ON m.code = s.municipality
  WHERE s.type IN ('КЦ-Д', 'КЦ-ПЛ')
),
stay AS (
  SELECT m.oblast, COUNT(*) AS stays,
    SUM(COALESCE(MIN(r.discharged_on, :on), :on) > date(r.admitted_on, '+6 months')) AS over
  FROM referral r JOIN service s ON s.id = r.admitted_to
  JOIN territory m ON m.code = s.municipality
  WHERE s.type IN ('КЦ-Д', 'КЦ-ПЛ') AND r.admitted_on <= :on GROUP BY m.oblast
)
SELECT o.code AS territory, CASE :lang WHEN 'bg' THEN o.name_bg ELSE o.name_en END AS territory_name,
  COUNT(CASE WHEN c.type = 'КЦ-Д' AND c.counted THEN 1 END) AS for_children,
  COALESCE(SUM(CASE WHEN c.type = 'КЦ-Д' THEN c.capacity END), 0) AS places_children,
  SUM(CASE WHEN c.type = 'КЦ-Д' THEN c.users END) AS users_children,
  COUNT(CASE WHEN c.type = 'КЦ-ПЛ' AND c.counted THEN 1 END) AS for_adults,
  COALESCE(SUM(CASE WHEN c.type = 'КЦ-ПЛ' THEN c.capacity END), 0) AS places_adults,
  SUM(CASE WHEN c.type = 'КЦ-ПЛ' THEN c.users END) AS users_adults,
  COALESCE(SUM(c.counted), 0) = 0 AS missing, COALESCE(s.stays, 0) AS stays, COALESCE(s.over, 0) AS stays_over_limit,
  MAX(c.last_report) AS last_report, COALESCE(SUM(c.report_missing), 0) AS reports_missing,
  COALESCE(SUM(CASE WHEN c.users IS NULL THEN c.capacity END), 0) AS capacity_without_report,
  COALESCE(SUM(c.capacity_in_doubt), 0) AS capacity_in_doubt,
  COALESCE(SUM(c.users_in_doubt), 0) AS users_in_doubt,
  marks('finding', MAX(c.doubted), 'report', SUM(c.report_missing)) AS marks
FROM territory o
LEFT JOIN centre c ON c.oblast = o.code
LEFT JOIN stay s ON s.oblast = o.code
WHERE o.level = 'oblast'
GROUP BY o.code ORDER BY o.code
