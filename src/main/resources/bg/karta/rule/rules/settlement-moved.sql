-- severity: warning
-- group: territory
-- kind: settlement
-- judges: submission
-- bg: Населено място {name} ({key}) беше в община {old}, сега е в {here}.
-- en: Settlement {name} ({key}) was in the municipality {old} and is now in {here}.
SELECT r.origin, r.origin_row, r.code AS key, 'municipality' AS field, r.municipality AS value, r.name,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = k.municipality), k.municipality) AS old,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS here
FROM submitted_settlement r
JOIN main.settlement k ON k.code = r.code
WHERE r.municipality <> k.municipality
