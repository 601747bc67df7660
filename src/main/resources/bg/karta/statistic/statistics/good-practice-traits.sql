-- bg: Какво е общо за добрите практики спрямо другите услуги от вида
-- en: What good practice has in common, against the other services of the type
-- unit-bg: услуги; места; дял
-- unit-en: services; places; ratio
-- column: type text Вид | Type
-- column: type_name text Наименование | Name
-- column: practice text Група | Group
-- column: services integer Услуги | Services
-- column: mean_effectiveness decimal Средна ефективност | Mean effectiveness
-- column: mean_capacity decimal Средно места | Mean places
-- column: median_capacity decimal Медиана на местата | Median places
-- column: staff_per_place decimal Персонал/място | Staff per place
-- column: utilisation decimal Заетост | In use
-- column: municipality decimal Общини | Municipalities
-- column: state decimal Държава | State
-- column: municipal_entity decimal Общински дружества | Entities of municipalities
-- column: private decimal Частни | Private
-- column: eu_entity decimal От ЕС | Of the EU
-- column: marks marks Бележки | Marks
-- words: practice practice
-- detail: mean_capacity
-- detail: median_capacity
-- detail: municipality
-- detail: state
-- detail: municipal_entity
-- detail: private
-- detail: eu_entity
-- note-bg: добра практика (good; виж good-practice); друга (other) = другите оценени услуги от вида; твърде малко услуги (too-few) = видът има по-малко от 10 оценени услуги и най-добра десета част не се определя. Персоналът на едно място и заетостта са съотношения на сборове по услугите с отчет; дяловете са от услугите с известен вид доставчик.
-- note-bg: При толкова малко услуги в една група това показва какво върви заедно, а не кое е причината.
-- note-en: good practice (good; see good-practice); other = the other scored services of the type; too few services (too-few) = the type has fewer than 10 scored services and no tenth is told apart. Staff per place and use are ratios of sums over the services that reported; shares are of the services whose form of provider is known.
-- note-en: With so few services in a group this shows what goes together, not what is the cause.
-- uses: quality/effectiveness-rank
WITH grouped AS (
  SELECT *, CASE WHEN best_from IS NULL THEN 'too-few' WHEN is_good THEN 'good' ELSE 'other' END
    AS practice
  FROM effectiveness_rank
),
by_size AS (
  SELECT *, COUNT(*) OVER (PARTITION BY type, practice) AS services,
    ROW_NUMBER() OVER (PARTITION BY type, practice ORDER BY capacity) AS place
  FROM grouped
)
SELECT g.type, CASE :lang WHEN 'bg' THEN t.name_bg ELSE COALESCE(t.name_en, t.name_bg) END AS type_name,
  g.practice, g.services, AVG(g.effectiveness) AS mean_effectiveness,
  AVG(g.capacity) AS mean_capacity,
  AVG(CASE WHEN g.place IN ((g.services + 1) / 2, (g.services + 2) / 2) THEN g.capacity END)
    AS median_capacity,
  1.0 * SUM(g.staff) / NULLIF(SUM(CASE WHEN g.staff IS NOT NULL THEN g.capacity END), 0)
    AS staff_per_place,
  1.0 * SUM(g.users) / NULLIF(SUM(CASE WHEN g.users IS NOT NULL THEN g.capacity END), 0)
    AS utilisation,
  AVG(g.form = 'municipality') AS municipality, AVG(g.form = 'state') AS state,
  AVG(g.form = 'municipal-entity') AS municipal_entity, AVG(g.form = 'private') AS private,
  AVG(g.form = 'eu-entity') AS eu_entity,
  marks('finding', MAX(g.in_doubt), 'report', MAX(g.report_missing)) AS marks
FROM by_size g LEFT JOIN service_type t ON t.code = g.type
GROUP BY g.type, g.practice ORDER BY g.type, g.practice
