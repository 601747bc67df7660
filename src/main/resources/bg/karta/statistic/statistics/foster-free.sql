-- bg: Приемни семейства без дете и пасва ли профилът им
-- en: Foster families without a child, and whether their profile fits
-- unit-bg: семейства; дял
-- unit-en: families; ratio
-- column: territory text Код | Code
-- column: territory_name text Област | Oblast
-- column: month month Към месец | Month
-- column: free integer Без дете | Without a child
-- column: fitting integer Пасва | Fits
-- column: unfit integer Не пасва | Does not fit
-- column: unfit_share decimal Дял | Share
-- column: by_age integer Възраст | By age
-- column: by_disability integer Увреждане | Disability
-- column: without_places integer Без места | No places
-- column: without_need integer Няма данни за потребност | Need not told
-- detail: territory
-- detail: month
-- detail: without_places
-- detail: without_need
-- note-bg: Профилът пасва, когато в областта има поне едно дете, което чака и което семейството приема. „Възраст“: никое чакащо дете не е на възраст, която то приема; „Увреждане“: има такива по възраст, но всички са с увреждане, а то не приема. За области без данни за потребност не може да се каже.
-- note-en: A profile fits where at least one child of the oblast waits whom the family takes. By age: no child who waits is of an age it takes; "Disability": some are, but all of them are disabled and it does not take them. Of oblasts whose need is not told nothing can be said.
-- default: by = oblast
-- uses: foster/foster-profile
WITH wanted_cells AS (
  SELECT l.oblast, l.month, COALESCE(SUM(1 << w.cell), 0) AS cells
  FROM latest_need l LEFT JOIN foster_wanted w ON w.oblast = l.oblast GROUP BY l.oblast
),
judged AS MATERIALIZED (
  SELECT f.oblast, w.month, CASE WHEN w.oblast IS NULL THEN 'without-need' WHEN f.places = 0 THEN 'without-places'
    WHEN f.profile & w.cells THEN 'fitting'
    -- The ages of a profile, as if disability were accepted: the bits of the other three cells.
    WHEN (f.profile | (f.profile >> 3)) & w.cells THEN 'by-disability' ELSE 'by-age' END AS why
  FROM family_room f LEFT JOIN wanted_cells w ON w.oblast = f.oblast
  WHERE f.children = 0
)
SELECT COALESCE(t.code, 'BG') AS territory,
  COALESCE(CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END,
    CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END) AS territory_name,
  MAX(j.month) AS month, COUNT(*) AS free, SUM(why = 'fitting') AS fitting,
  SUM(why IN ('by-age', 'by-disability')) AS unfit,
  ROUND(1.0 * SUM(why IN ('by-age', 'by-disability')) / COUNT(*), 4) AS unfit_share,
  SUM(why = 'by-age') AS by_age, SUM(why = 'by-disability') AS by_disability,
  SUM(why = 'without-places') AS without_places, SUM(why = 'without-need') AS without_need
FROM judged j LEFT JOIN territory t ON :by = 'oblast' AND t.code = j.oblast
GROUP BY t.code ORDER BY t.code
