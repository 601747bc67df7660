-- uses: work/casework-life
-- is: the groups that caseworks fall into by :by: one each, but of barriers as many as the casework
-- is: has; in the order of the column place.
casework_group AS MATERIALIZED (
  SELECT l.id,
    CASE :by
      WHEN 'all' THEN 'all'
      WHEN 'year' THEN substr(l.opened, 1, 4)
      WHEN 'centre' THEN l.centre
      WHEN 'oblast' THEN COALESCE(t.oblast, 'unknown')
      WHEN 'age' THEN CASE WHEN l.age IS NULL THEN 'unknown' WHEN l.age < 15 THEN '0-14'
        WHEN l.age < 25 THEN '15-24' WHEN l.age < 30 THEN '25-29' WHEN l.age < 50 THEN '30-49'
        WHEN l.age < 65 THEN '50-64' ELSE '65+' END
      WHEN 'young' THEN l.young
      WHEN 'sex' THEN COALESCE(l.sex, 'unknown')
      WHEN 'long-term' THEN l.long_term
    END AS part
  FROM casework_life l
  LEFT JOIN centre c ON c.id = l.centre LEFT JOIN territory t ON t.code = c.municipality
  WHERE :by <> 'barrier'
  UNION ALL
  SELECT DISTINCT l.id, b.value FROM casework_life l, json_each(l.barriers) b WHERE :by = 'barrier'
  UNION ALL
  SELECT l.id, 'none' FROM casework_life l
  WHERE :by = 'barrier' AND COALESCE(l.barriers, '[]') = '[]'
),
part_name AS MATERIALIZED (
  SELECT p.part,
    CASE
      WHEN p.part = 'all' AND :by = 'all' THEN CASE :lang WHEN 'bg' THEN 'всички' ELSE 'all' END
      WHEN p.part = 'unknown' AND :by <> 'barrier'
        THEN CASE :lang WHEN 'bg' THEN 'не се знае' ELSE 'not known' END
      WHEN p.part = 'none' AND :by = 'barrier'
        THEN CASE :lang WHEN 'bg' THEN 'няма записани пречки' ELSE 'no barrier on record' END
      WHEN :by IN ('young', 'long-term') THEN CASE
        WHEN p.part = 'yes' THEN CASE :lang WHEN 'bg' THEN 'да' ELSE 'yes' END
        ELSE CASE :lang WHEN 'bg' THEN 'не' ELSE 'no' END END
      WHEN :by = 'sex' THEN (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
        FROM nomenclature n WHERE n.list = 'sex' AND n.code = p.part)
      WHEN :by = 'centre' THEN (SELECT c.name FROM centre c WHERE c.id = p.part)
      WHEN :by = 'oblast' THEN (SELECT CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END
        FROM territory t WHERE t.code = p.part)
      ELSE p.part
    END AS part_name
  FROM (SELECT DISTINCT part FROM casework_group) p
)
