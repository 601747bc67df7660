-- uses: licence/licence-period
-- uses: licence/licence-term
-- is: what is due from a day on: the ends of licences, the last days to ask for their renewal, and
-- is: the ends of the terms to remedy breaches. A licence counts if it was in force on the day, or
-- is: issued by then to be in force later, and had no other in its place yet.
WITH running AS (
  SELECT l.number, l.provider, l.kind, l.possible_kinds, l.issued, l.valid_to, t.renewal_opens,
    t.renewal_due, l.origin, l.origin_row
  FROM licence_life l
  JOIN licence_period p ON p.number = l.number
  JOIN licence_term t ON t.number = l.number
  WHERE COALESCE(l.issued, '') <= :on AND p.ends >= :on
    AND NOT (l.status = 'renewed' AND COALESCE(l.status_date, '') <= :on)
),
deadline AS (
  SELECT 'expiry' AS sort, valid_to AS day, *, NULL AS municipality, NULL AS matter FROM running
  UNION ALL
  SELECT 'renewal', renewal_due, *, NULL, NULL FROM running
  UNION ALL
  SELECT 'remedy', i.remedy_by, i.number, i.provider, NULL, t.kinds, i.date, NULL, NULL, NULL,
    i.origin, i.origin_row, s.municipality, COALESCE(i.article, i.act)
  FROM inspection i
  LEFT JOIN service s ON s.id = i.service
  LEFT JOIN service_type t ON t.code = s.type
  WHERE i.date <= :on AND (i.remedied_on IS NULL OR i.remedied_on > :on)
)
SELECT d.sort, d.number, d.day, d.provider, COALESCE(p.name, d.provider) AS provider_name,
  (SELECT group_concat(CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END, ' / ' ORDER BY n.place)
    FROM nomenclature n WHERE n.list = 'kind' AND (n.code = d.kind OR (d.kind IS NULL
      AND n.code IN (SELECT value FROM json_each(d.possible_kinds))))) AS kinds,
  CASE :lang WHEN 'bg' THEN m.name_bg ELSE m.name_en END AS municipality,
  d.issued, d.valid_to, d.renewal_opens, d.renewal_due, d.matter, f.file, f.sheet, d.origin_row
FROM deadline d
LEFT JOIN provider p ON p.eik = d.provider
LEFT JOIN territory m ON m.code = COALESCE(d.municipality, p.municipality)
LEFT JOIN source f ON f.id = d.origin
WHERE d.day BETWEEN :on AND date(:on, '+' || :within || ' days')
  AND (:provider IS NULL OR d.provider = :provider)
  AND (:kind IS NULL OR d.kind = :kind OR (d.kind IS NULL
    AND :kind IN (SELECT value FROM json_each(d.possible_kinds))))
  AND (:municipality IS NULL OR COALESCE(d.municipality, p.municipality) = :municipality)
ORDER BY d.day, d.sort, d.number
