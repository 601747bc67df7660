-- bg: Профил на приемните семейства спрямо потребността
-- en: Profile of foster families against the need
-- unit-bg: деца; места; семейства
-- unit-en: children; places; families
-- column: territory text Код | Code
-- column: territory_name text Област | Oblast
-- column: month month Към месец | Month
-- column: age text Възраст | Age
-- column: disability boolean Увреждане | Disability
-- column: needed integer Деца | Children
-- column: fitting_places integer Места | Places
-- column: fitting_families integer Семейства | Families
-- column: matched integer С място | With a place
-- column: unmet integer Без място | Without
-- detail: territory
-- detail: month
-- note-bg: Потребността на всяка област е от последния месец до деня. „Места“ и „Семейства“ са подходящите свободни места и семействата с тях. Място е подходящо, когато семейството приема поне една от възрастите в групата и, за дете с увреждане, деца с увреждания; едно и също място може да е подходящо за няколко групи, затова колоната не се сумира. „С място“ брои всяко свободно място веднъж: най-големият възможен брой деца, за които има място в същата област. Където не стига за всички, първо са децата с увреждане, после по-големите.
-- note-en: The need of each oblast is that of its latest month by the day. "Places" and "Families" are the free places that fit and the families with them. A place fits where the family takes at least one of the ages of the group and, for a disabled child, children with disabilities; one and the same place may fit several groups, so the column is not to be summed. "With a place" counts each free place once: the most children who can have a place in the same oblast. Where there is not enough for all, disabled children come first, then the older ones.
-- default: by = country
-- uses: foster/foster-profile
-- why: The rank of a set of needs is, by the theorem of Hall and Ore, the least of: the children outside
-- why: a subset and the free places that fit somebody in it. What a further group adds to the rank of
-- why: those before it is matched of it.
WITH subset(cells) AS (
  SELECT 0 UNION ALL SELECT cells + 1 FROM subset WHERE cells < 63
),
offered AS MATERIALIZED (
  SELECT oblast, profile, SUM(places) AS places, COUNT(*) AS families
  FROM family_room WHERE places > 0 AND profile > 0 GROUP BY oblast, profile
),
bound AS MATERIALIZED (
  SELECT l.oblast, s.cells,
    COALESCE((SELECT SUM(o.places) FROM offered o WHERE o.oblast = l.oblast AND o.profile & s.cells), 0)
      - COALESCE((SELECT SUM(w.children) FROM foster_wanted w
        WHERE w.oblast = l.oblast AND (1 << w.cell) & s.cells), 0) AS slack
  FROM latest_need l JOIN subset s
),
rank AS MATERIALIZED (
  SELECT b.oblast, c.cell, MIN(b.slack) + COALESCE((SELECT SUM(w.children) FROM foster_wanted w
      WHERE w.oblast = b.oblast AND w.cell <= c.cell), 0) AS matched
  FROM profile_cell c JOIN bound b ON b.cells < (1 << (c.cell + 1))
  GROUP BY b.oblast, c.cell
),
matched AS (
  SELECT w.oblast, w.month, w.cell, w.children AS needed,
    COALESCE((SELECT SUM(o.places) FROM offered o WHERE o.oblast = w.oblast AND o.profile & (1 << w.cell)), 0) AS places,
    COALESCE((SELECT SUM(o.families) FROM offered o WHERE o.oblast = w.oblast AND o.profile & (1 << w.cell)), 0) AS families,
    r.matched - COALESCE(before.matched, 0) AS matched
  FROM foster_wanted w
  JOIN rank r ON r.oblast = w.oblast AND r.cell = w.cell
  LEFT JOIN rank before ON before.oblast = w.oblast AND before.cell = w.cell - 1
)
SELECT COALESCE(t.code, 'BG') AS territory,
  COALESCE(CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END,
    CASE :lang WHEN 'bg' THEN 'България' ELSE 'Bulgaria' END) AS territory_name,
  MAX(m.month) AS month, c.age, c.disability, SUM(m.needed) AS needed, SUM(m.places) AS fitting_places,
  SUM(m.families) AS fitting_families, SUM(m.matched) AS matched, SUM(m.needed - m.matched) AS unmet
FROM matched m
JOIN profile_cell c ON c.cell = m.cell
LEFT JOIN territory t ON :by = 'oblast' AND t.code = m.oblast
GROUP BY t.code, m.cell
ORDER BY t.code, c.age, c.disability
