-- severity: warning
-- group: history
-- kind: provider
-- judges: submission
-- legal: ЗСУ, чл. 31
-- bg: Доставчик {key} беше „{old}“, сега е „{here}“: от вида му зависи дали му трябва лиценз.
-- en: Provider {key} was registered as "{old}" and is now "{here}": its form decides whether it needs a licence.
SELECT r.origin, r.origin_row, r.eik AS key, 'form' AS field, r.form AS value,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'form' AND n.code = k.form) AS old,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'form' AND n.code = r.form) AS here
FROM submitted_provider r
JOIN main.provider k ON k.eik = r.eik
WHERE r.form <> k.form
