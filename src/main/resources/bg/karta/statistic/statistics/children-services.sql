-- bg: Услуги в общността за деца и семейства
-- en: Community services for children and families
-- unit-bg: услуги; места; потребители; дял
-- unit-en: services; places; users; ratio
-- column: of text Код | Code
-- column: name text Вид, област или година | Type, oblast or year
-- column: day date Към ден | On
-- column: services integer Услуги | Services
-- column: places integer Места | Places
-- column: users integer Потребители | Users
-- column: utilisation decimal Заетост | In use
-- column: without_report integer Без отчет | Not reported
-- column: residential_services integer Резидентни | Residential
-- column: residential_places integer Резид. места | Resid. places
-- column: residential_users integer Резид. потребители | Resid. users
-- column: residential_utilisation decimal Резид. заетост | Resid. in use
-- column: published_services decimal Публикувани услуги | Published services
-- column: published_places decimal Публикувани места | Published places
-- column: published_users decimal Публикувани потребители | Published users
-- column: published_source text Източник | Source
-- column: capacity_without_report integer Места без отчет | Places not reported
-- column: last_report month Последен отчет | Last report
-- column: capacity_in_doubt integer Съмнителни места | Places in doubt
-- column: users_in_doubt integer Съмнителни потребители | Users in doubt
-- column: marks marks Бележки | Marks
-- detail: capacity_without_report
-- detail: last_report
-- detail: capacity_in_doubt
-- detail: users_in_doubt
-- detail: day
-- detail: without_report
-- detail: residential_places
-- detail: residential_users
-- detail: residential_utilisation
-- detail: published_services
-- detail: published_places
-- detail: published_users
-- detail: published_source
-- note-bg: Услугите от видовете за деца и за семейства, които не са институции; резидентните са и в общия брой, и отделно. Потребителите са от последния отчет в същата година до месеца на деня, ако е актуален: за този месец или за един от двата преди него (--report-within); заетостта е на услугите с отчет.
-- note-bg: Публикуваният ред се прекъсва между 2020 г. (634 услуги) и 2021 г. (339): от 2021 г. резидентните услуги вероятно не се броят там. Двете числа не бива да се сравняват.
-- note-en: Services of the types for children and for families that are no institutions; the residential ones are counted in the total and apart. Users are those of the last report of that year up to the month of the day, if it is current: of that month or of one of the two before (--report-within); use is that of services with a report.
-- note-en: The published series breaks between 2020 (634 services) and 2021 (339): from 2021 on residential services are probably not counted there. The two are not to be compared.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: In doubt is what rests on a record with an open error or warning. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- default: report_within = 2
-- default: strict = 0
-- default: by = type
-- default: since
-- uses: service/service-doubt
-- uses: service/service-state
-- uses: service/service-stay
WITH asked AS (
  SELECT CAST(substr(:on, 1, 4) AS INTEGER) AS year, :on AS day
  UNION ALL
  SELECT year - 1, (year - 1) || '-12-31' FROM asked
  WHERE :by = 'year' AND year > COALESCE(:since, CAST(substr(:on, 1, 4) AS INTEGER) - 5)
),
told AS (
  SELECT a.year, a.day, s.id, h.capacity, t.residential,
    CASE :by WHEN 'type' THEN h.type WHEN 'oblast' THEN m.oblast ELSE CAST(a.year AS TEXT) END AS of,
    r.users, r.month AS last_report,
    COALESCE(r.month >= MAX(a.year || '-01',
      report_since(a.day, :report_within)), 0) AS is_current,
    EXISTS (SELECT 1 FROM service_doubt d WHERE d.service = s.id AND d.valid_from <= a.day
      AND COALESCE(d.valid_to, '9999') > a.day) AS doubted,
    EXISTS (SELECT 1 FROM open_finding f WHERE f.origin = r.origin AND f.origin_row = r.origin_row)
      AS report_doubted
  FROM asked a
  JOIN service_stay s ON s.opened <= a.day AND (s.closed IS NULL OR s.closed > a.day)
  JOIN service_state h ON h.service = s.id AND h.valid_from <= a.day
    AND COALESCE(h.valid_to, '9999') > a.day
  JOIN service_type t ON t.code = h.type AND t.target IN ('children', 'families') AND NOT t.institution
  JOIN territory m ON m.code = h.municipality
  LEFT JOIN service_report r ON r.service = s.id AND r.month = (
    SELECT MAX(last.month) FROM service_report last
    WHERE last.service = s.id AND last.month <= substr(a.day, 1, 7))
),
open AS MATERIALIZED (
  SELECT year, day, id, CASE WHEN counted THEN capacity ELSE 0 END AS capacity,
    residential AND counted AS residential, of, last_report, counted,
    CASE WHEN counted AND is_current AND NOT (:strict AND report_doubted) THEN users END AS users,
    doubted OR (is_current AND report_doubted) AS doubted,
    CASE WHEN doubted THEN capacity ELSE 0 END AS capacity_in_doubt,
    CASE WHEN is_current AND (doubted OR report_doubted) THEN COALESCE(users, 0) ELSE 0 END
      AS users_in_doubt
  FROM (SELECT *, NOT (:strict AND doubted) AS counted FROM told)
),
figure AS (
  SELECT a.year, f.indicator, f.value, f.source,
    ROW_NUMBER() OVER (PARTITION BY a.year, f.indicator ORDER BY f.date DESC, f.source) AS rank
  FROM asked a JOIN published_figure f ON f.date BETWEEN a.year || '-01-01' AND a.day
  WHERE :by = 'year' AND f.unit NOT LIKE 'percent%' AND f.unit NOT IN ('change', 'target') AND f.cumulative_from = ''
    AND f.scope = 'BG'
    AND f.indicator IN ('child-services', 'child-service-places', 'child-service-users')
),
published AS (
  SELECT year, MAX(CASE indicator WHEN 'child-services' THEN value END) AS services,
    MAX(CASE indicator WHEN 'child-service-places' THEN value END) AS places,
    MAX(CASE indicator WHEN 'child-service-users' THEN value END) AS users,
    group_concat(DISTINCT source) AS sources
  FROM figure WHERE rank = 1 GROUP BY year
)
SELECT o.of, COALESCE(CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END,
    CASE :lang WHEN 'bg' THEN m.name_bg ELSE m.name_en END, o.of) AS name,
  o.day, SUM(o.counted) AS services, SUM(o.capacity) AS places, SUM(o.users) AS users,
  ROUND(1.0 * SUM(o.users) / NULLIF(SUM(CASE WHEN o.users IS NOT NULL THEN o.capacity END), 0), 4) AS utilisation,
  SUM(o.counted AND o.users IS NULL) AS without_report,
  SUM(o.residential) AS residential_services,
  SUM(CASE WHEN o.residential THEN o.capacity ELSE 0 END) AS residential_places,
  SUM(CASE WHEN o.residential THEN o.users END) AS residential_users,
  ROUND(1.0 * SUM(CASE WHEN o.residential THEN o.users END)
    / NULLIF(SUM(CASE WHEN o.residential AND o.users IS NOT NULL THEN o.capacity END), 0), 4) AS residential_utilisation,
  p.services AS published_services, p.places AS published_places, p.users AS published_users,
  p.sources AS published_source,
  SUM(CASE WHEN o.users IS NULL THEN o.capacity ELSE 0 END) AS capacity_without_report,
  MAX(o.last_report) AS last_report, SUM(o.capacity_in_doubt) AS capacity_in_doubt,
  SUM(o.users_in_doubt) AS users_in_doubt,
  marks('finding', MAX(o.doubted), 'report', SUM(o.counted AND o.users IS NULL)) AS marks
FROM open o
LEFT JOIN published p ON p.year = o.year
LEFT JOIN service_type t ON :by = 'type' AND t.code = o.of
LEFT JOIN territory m ON :by = 'oblast' AND m.code = o.of
GROUP BY o.year, o.day, o.of ORDER BY o.year, o.of
