-- bg: Приемни семейства
-- en: Foster families
-- unit-bg: семейства; места; деца; дял
-- unit-en: families; places; children; ratio
-- column: of text Код | Code
-- column: name text Територия или вид | Territory or kind
-- column: families integer Семейства | Families
-- column: professional integer Професионални | Professional
-- column: voluntary integer Доброволни | Voluntary
-- column: occupied integer С дете | With a child
-- column: free integer Без дете | Without
-- column: free_share decimal Дял без дете | Share without
-- column: places integer Места | Places
-- column: children integer Деца | Children
-- column: accepts_disability integer Приемат увреждания | Accept disability
-- column: accepts_10 integer Приемат 10+ | Accept 10+
-- column: trained integer Обучени | Trained
-- column: approved integer Нови | New
-- column: removed integer Заличени | Removed
-- column: placed integer Настанени | Placed
-- column: ended integer Прекратени | Ended
-- column: published_families decimal Публикувани семейства | Published families
-- column: published_children decimal Публикувани деца | Published children
-- column: published_free decimal Публикувани без дете | Published without
-- column: published_source text Източник | Source
-- detail: published_families
-- detail: published_children
-- detail: published_free
-- detail: published_source
-- detail: professional
-- detail: voluntary
-- detail: accepts_disability
-- detail: accepts_10
-- detail: trained
-- detail: approved
-- detail: removed
-- detail: placed
-- detail: ended
-- note-bg: Семействата, утвърдени и незаличени към деня, и децата, настанени при тях в този ден. 10+ приемат тези, чийто профил допуска дете на 10 или повече години. Обучени са тези с обучение в последните месеци (--trained-within). Новите, заличените, настанените и прекратените са за месеца или годината на деня до самия ден (--movements).
-- note-bg: Публикуваните числа са най-късните за територията от месеца на деня и никога не се смесват с тези на регистъра.
-- note-en: Families approved and not removed on the day, and the children placed with them on it. 10+ accept those whose profile allows a child of 10 years or more. Trained are those with a training in the last months (--trained-within). New, removed, placed and ended are of the day's month or year up to the day (--movements).
-- note-en: Published figures are the latest of the territory in the month of the day and never mixed with the register's own.
-- default: by = oblast
-- default: movements = month
-- default: trained_within = 24
WITH family AS MATERIALIZED (
  SELECT f.*, f.approved <= :on AND (f.removed IS NULL OR f.removed > :on) AS active,
    CASE :by WHEN 'municipality' THEN f.municipality WHEN 'oblast' THEN m.oblast
      WHEN 'kind' THEN f.kind ELSE 'BG' END AS of
  FROM foster_family f JOIN territory m ON m.code = f.municipality
),
movement AS (
  SELECT CASE :movements WHEN 'year' THEN substr(:on, 1, 4) || '-01-01'
    ELSE substr(:on, 1, 7) || '-01' END AS first
),
stay AS MATERIALIZED (
  SELECT p.family, SUM(p.placed_on <= :on AND (p.ended_on IS NULL OR p.ended_on > :on)) AS children,
    SUM(p.placed_on BETWEEN first AND :on) AS placed, COALESCE(SUM(p.ended_on BETWEEN first AND :on), 0) AS ended
  FROM foster_placement p, movement GROUP BY p.family
),
summed AS MATERIALIZED (
  SELECT f.of, SUM(active) AS families, SUM(active AND kind = 'professional') AS professional,
    SUM(active AND kind = 'voluntary') AS voluntary,
    SUM(active AND COALESCE(s.children, 0) > 0) AS occupied,
    SUM(active AND COALESCE(s.children, 0) = 0) AS free,
    SUM(CASE WHEN active THEN places ELSE 0 END) AS places,
    SUM(COALESCE(s.children, 0)) AS children,
    SUM(active AND COALESCE(accepts_disability, 0)) AS accepts_disability,
    SUM(active AND COALESCE(age_to, 99) >= 10) AS accepts_10,
    SUM(active AND COALESCE(trained_on <= :on
      AND trained_on > date(:on, '-' || :trained_within || ' months'), 0)) AS trained,
    SUM(approved BETWEEN first AND :on) AS approved,
    COALESCE(SUM(removed BETWEEN first AND :on), 0) AS removed,
    COALESCE(SUM(s.placed), 0) AS placed, COALESCE(SUM(s.ended), 0) AS ended
  FROM family f JOIN movement LEFT JOIN stay s ON s.family = f.id
  GROUP BY f.of
),
figure AS (
  SELECT indicator, value, source, scope AS of,
    ROW_NUMBER() OVER (PARTITION BY indicator, scope ORDER BY date DESC, source) AS rank
  FROM published_figure
  WHERE date BETWEEN substr(:on, 1, 7) || '-01' AND :on AND cumulative_from = '' AND unit NOT LIKE 'percent%'
    AND unit NOT IN ('change', 'target')
    AND indicator IN ('foster-families', 'foster-children', 'foster-families-free')
),
published AS (
  SELECT of, MAX(CASE indicator WHEN 'foster-families' THEN value END) AS families,
    MAX(CASE indicator WHEN 'foster-children' THEN value END) AS children,
    MAX(CASE indicator WHEN 'foster-families-free' THEN value END) AS free,
    group_concat(DISTINCT source) AS sources
  FROM figure WHERE rank = 1 GROUP BY of
)
SELECT s.of, CASE WHEN s.of = 'BG' THEN CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END
    WHEN s.of = 'professional' THEN CASE :lang WHEN 'bg' THEN 'професионални' ELSE 'professional' END
    WHEN s.of = 'voluntary' THEN CASE :lang WHEN 'bg' THEN 'доброволни' ELSE 'voluntary' END
    WHEN :lang = 'bg' THEN t.name_bg ELSE t.name_en END AS name,
  s.families, s.professional, s.voluntary, s.occupied, s.free,
  ROUND(1.0 * s.free / NULLIF(s.families, 0), 4) AS free_share, s.places, s.children,
  s.accepts_disability, s.accepts_10, s.trained, s.approved, s.removed, s.placed, s.ended,
  p.families AS published_families, p.children AS published_children, p.free AS published_free,
  p.sources AS published_source
FROM summed s
LEFT JOIN territory t ON t.code = s.of
LEFT JOIN published p ON p.of = s.of
ORDER BY s.of
