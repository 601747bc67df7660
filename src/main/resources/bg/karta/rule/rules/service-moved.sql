-- severity: warning
-- group: territory
-- kind: service
-- judges: submission
-- legal: ЗСУ, чл. 54
-- bg: Услуга {key} беше в община {old}, сега е в {here}.
-- en: Service {key} was in the municipality {old} and is now in {here}.
SELECT r.origin, r.origin_row, r.id AS key, 'municipality' AS field, r.municipality AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = k.municipality), k.municipality) AS old,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS here
FROM submitted_service r
JOIN main.service k ON k.id = r.id
WHERE r.municipality <> k.municipality
