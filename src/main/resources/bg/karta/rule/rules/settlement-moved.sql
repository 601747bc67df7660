-- severity: warning
-- group: territory
-- kind: settlement
-- judges: submission
-- bg: Населено място {name} ({key}) беше в община {old}, сега е в {here}.
-- en: Settlement {name} ({key}) was in the municipality {old} and is now in {here}.
-- why-bg: Ако населено място смени общината си, услугите и доставчиците в него вече се броят другаде.
-- why-en: If a settlement changes its municipality, the services and providers in it count elsewhere from now on.
-- do-bg: Сверете с последното издание на ЕКАТТЕ. Ако промяната е истинска, проверете и общината на услугите в населеното място, защото тя се записва отделно.
-- do-en: Compare with the latest edition of ЕКАТТЕ. If the change is real, check the municipality of the services in the settlement too, as it is recorded apart.
SELECT r.origin, r.origin_row, r.code AS key, 'municipality' AS field, r.municipality AS value, r.name,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = k.municipality), k.municipality) AS old,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS here
FROM submitted_settlement r
JOIN main.settlement k ON k.code = r.code
WHERE r.municipality <> k.municipality
