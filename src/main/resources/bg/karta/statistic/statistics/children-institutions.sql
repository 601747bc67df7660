-- bg: Институции за деца
-- en: Institutions for children
-- unit-bg: домове; места; деца; %
-- unit-en: homes; places; children; %
-- column: year integer Година | Year
-- column: day date Към ден | On
-- column: of text Код | Code
-- column: name text Вид или област | Type or oblast
-- column: institutions integer Домове | Homes
-- column: capacity integer Места | Places
-- column: children integer Деца | Children
-- column: without_report integer Без отчет | Not reported
-- column: institutions_change decimal Домове, % | Homes, %
-- column: children_change decimal Деца, % | Children, %
-- column: closed_in_year integer Закрити | Closed
-- column: closed_since integer След базата | Since base
-- column: published_institutions decimal Публикувани домове | Published homes
-- column: published_children decimal Публикувани деца | Published children
-- column: published_closed decimal Публикувани закрити | Published closed
-- column: published_on text Публикувано към | Published on
-- column: published_source text Източник | Source
-- column: capacity_without_report integer Места без отчет | Places not reported
-- column: last_report month Последен отчет | Last report
-- column: capacity_in_doubt integer Съмнителни места | Places in doubt
-- column: children_in_doubt integer Съмнителни деца | Children in doubt
-- column: marks marks Бележки | Marks
-- detail: capacity_without_report
-- detail: last_report
-- detail: capacity_in_doubt
-- detail: children_in_doubt
-- detail: of
-- detail: day
-- detail: year
-- detail: without_report
-- detail: capacity
-- detail: published_institutions
-- detail: published_children
-- detail: published_closed
-- detail: published_on
-- detail: published_source
-- note-bg: Институциите за деца са услугите от видовете за деца, които са специализирани институции. Състоянието е към края на всяка година, на последната – към деня. Децата са потребителите в последния отчет на всеки дом от същата година до месеца на деня, ако е актуален: за този месец или за един от двата преди него (--report-within); домовете без такъв отчет са отделно. База е първата година (--since); изменението е в проценти спрямо нея. По видове и по области е само състоянието към деня, спрямо края на базовата година.
-- note-bg: „Закрити“ са през годината до деня, „след базата“ – след базовия ден до деня.
-- note-bg: Публикуваните числа стоят до тези на регистъра и никога не се смесват с тях: най-късното за страната от същата година до деня; публикуваните закрити са с натрупване от базовата година.
-- note-en: Institutions for children are services of the types for children that are institutions. The state is that of each year's end, of the last year that of the day. Children are the users in each home's last report of that year up to the month of the day, if it is current: of that month or of one of the two before (--report-within); homes without one are counted apart. The base is the first year (--since); changes are in percent of it. By type and by oblast there is only the day's state, against the end of the base year.
-- note-en: "Closed" are those of the year up to the day, "since base" those after the base day.
-- note-en: Published figures stand beside the register's own and are never mixed with them: the latest of the whole country in the same year up to the day; published closings are cumulative from the base year.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: In doubt is what rests on a record with an open error or warning. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- default: report_within = 2
-- default: strict = 0
-- default: by = year
-- default: since = 2010
-- uses: service/service-state
-- uses: service/service-stay
-- uses: service/service-doubt
WITH home AS MATERIALIZED (
  SELECT s.id, h.type, m.oblast, h.capacity, s.opened, s.closed, h.valid_from,
    COALESCE(h.valid_to, '9999') AS valid_to
  FROM service_stay s JOIN service_state h ON h.service = s.id
  JOIN service_type t ON t.code = h.type JOIN territory m ON m.code = h.municipality
  WHERE t.target = 'children' AND t.institution
),
years AS (
  SELECT :since AS year
  UNION ALL
  SELECT year + 1 FROM years WHERE year < CAST(substr(:on, 1, 4) AS INTEGER)
),
asked AS MATERIALIZED (
  SELECT year, MIN(year || '-12-31', :on) AS day FROM years
  WHERE year <= CAST(substr(:on, 1, 4) AS INTEGER)
    AND (:by = 'year' OR year IN (:since, CAST(substr(:on, 1, 4) AS INTEGER)))
),
lived AS (
  SELECT a.year, a.day, h.*,
    EXISTS (SELECT 1 FROM service_doubt d WHERE d.service = h.id AND d.valid_from <= a.day
      AND COALESCE(d.valid_to, '9999') > a.day) AS doubted, r.month AS last_report, r.users AS told,
    COALESCE(r.month >= MAX(a.year || '-01',
      report_since(a.day, :report_within)), 0) AS is_current,
    EXISTS (SELECT 1 FROM open_finding f WHERE f.origin = r.origin AND f.origin_row = r.origin_row)
      AS report_doubted
  FROM asked a JOIN home h ON h.opened <= a.day AND h.valid_from <= a.day AND h.valid_to > a.day
  LEFT JOIN service_report r ON r.service = h.id AND r.month = (
    SELECT MAX(last.month) FROM service_report last
    WHERE last.service = h.id AND last.month <= substr(a.day, 1, 7))
),
state AS MATERIALIZED (
  SELECT year, day, id, CASE :by WHEN 'type' THEN type WHEN 'oblast' THEN oblast ELSE '' END AS of,
    CASE WHEN :strict AND doubted THEN 0 ELSE capacity END AS capacity,
    (closed IS NULL OR closed > day) AND NOT (:strict AND doubted) AS open,
    closed BETWEEN year || '-01-01' AND day AS closed_in_year,
    closed <= day AND closed > (SELECT MIN(day) FROM asked) AS closed_since,
    CASE WHEN is_current AND NOT (:strict AND report_doubted) THEN told END AS users, last_report,
    closed IS NULL OR closed > day AS stands, doubted OR (is_current AND report_doubted) AS doubted,
    CASE WHEN doubted THEN capacity ELSE 0 END AS capacity_in_doubt,
    CASE WHEN is_current AND (doubted OR report_doubted) THEN COALESCE(told, 0) ELSE 0 END
      AS users_in_doubt
  FROM lived
),
summed AS MATERIALIZED (
  SELECT year, day, of, SUM(open) AS institutions, SUM(CASE WHEN open THEN capacity ELSE 0 END) AS capacity,
    CASE WHEN SUM(open) = 0 THEN 0 ELSE SUM(CASE WHEN open THEN users END) END AS children,
    SUM(open AND users IS NULL) AS without_report, COALESCE(SUM(closed_in_year), 0) AS closed_in_year,
    COALESCE(SUM(closed_since), 0) AS closed_since,
    SUM(CASE WHEN open AND users IS NULL THEN capacity ELSE 0 END) AS unreported,
    MAX(CASE WHEN open THEN last_report END) AS last_report, MAX(stands AND doubted) AS doubted,
    SUM(CASE WHEN stands THEN capacity_in_doubt ELSE 0 END) AS capacity_in_doubt,
    SUM(CASE WHEN stands THEN users_in_doubt ELSE 0 END) AS children_in_doubt
  FROM state GROUP BY year, day, of
),
figure AS (
  SELECT a.year, f.indicator, f.value, f.date, f.source,
    ROW_NUMBER() OVER (PARTITION BY a.year, f.indicator ORDER BY f.date DESC, f.source) AS rank
  FROM asked a JOIN published_figure f ON f.date BETWEEN a.year || '-01-01' AND a.day
  WHERE :by = 'year' AND f.unit NOT LIKE 'percent%' AND f.unit NOT IN ('change', 'target')
    AND f.scope = 'BG'
    AND (f.indicator IN ('institutions-open', 'children-in-institutions') AND f.cumulative_from = ''
      OR f.indicator = 'institutions-closed' AND substr(f.cumulative_from, 1, 4) = CAST(:since AS TEXT))
),
published AS (
  SELECT year, MAX(CASE indicator WHEN 'institutions-open' THEN value END) AS institutions,
    MAX(CASE indicator WHEN 'children-in-institutions' THEN value END) AS children,
    MAX(CASE indicator WHEN 'institutions-closed' THEN value END) AS closed,
    group_concat(DISTINCT date) AS days, group_concat(DISTINCT source) AS sources
  FROM figure WHERE rank = 1 GROUP BY year
)
SELECT s.year, s.day, NULLIF(s.of, '') AS of,
  COALESCE(CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END,
    CASE :lang WHEN 'bg' THEN o.name_bg ELSE o.name_en END) AS name,
  s.institutions, s.capacity, s.children, s.without_report,
  ROUND(100.0 * (s.institutions - b.institutions) / NULLIF(b.institutions, 0), 2) AS institutions_change,
  ROUND(100.0 * (s.children - b.children) / NULLIF(b.children, 0), 2) AS children_change,
  s.closed_in_year, s.closed_since, p.institutions AS published_institutions,
  p.children AS published_children, p.closed AS published_closed, p.days AS published_on,
  p.sources AS published_source, s.unreported AS capacity_without_report, s.last_report,
  s.capacity_in_doubt, s.children_in_doubt,
  marks('finding', s.doubted, 'report', s.without_report) AS marks
FROM summed s
LEFT JOIN summed b ON b.of = s.of AND b.year = :since
LEFT JOIN published p ON p.year = s.year
LEFT JOIN service_type t ON :by = 'type' AND t.code = s.of
LEFT JOIN territory o ON :by = 'oblast' AND o.code = s.of
WHERE :by = 'year' OR s.day = :on
ORDER BY s.year, s.of
