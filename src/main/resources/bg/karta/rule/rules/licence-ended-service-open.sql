-- severity: error
-- from: 2020-07-01
-- group: licence
-- kind: service
-- judges: register
-- legal: ЗСУ, чл. 31, ал. 1 и 2, и чл. 158
-- uses: licence/licence-period
-- bg: Лиценз {licence} за „{kind}“ е {status} на {status_date}, а услуга {key} на доставчик {value} е още открита.
-- en: Licence {licence} for "{kind}" was {status} on {status_date}, and service {key} of provider {value} is still open.
-- fires: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","status":"revoked","status_date":"2025-05-20","valid_to":"2027-01-01"}]}
-- passes: {"provider":[{"eik":"204878243","form":"private"}],"service":[{"id":"S1","type":"ДСХ","provider":"204878243"}],"licence":[{"number":"Л-3129-1","kind":"RES","valid_to":"2027-01-01"}]}
SELECT s.origin, s.origin_row, s.id AS key, 'closed' AS field, s.provider AS value,
  l.number AS licence, (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'kind' AND n.code = l.kind) AS kind,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'licence-status' AND n.code = l.status) AS status,
  COALESCE(l.status_date, '…') AS status_date
FROM licence l
JOIN service s ON s.provider = l.provider
JOIN service_type t ON t.code = s.type AND instr(t.kinds, '"' || l.kind || '"') > 0
WHERE l.status IN ('revoked', 'terminated') AND COALESCE(l.status_date, l.issued) <= :on
  AND s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
  AND NOT EXISTS (SELECT 1 FROM licence_period o WHERE o.provider = l.provider
    AND o.kind = l.kind AND :on BETWEEN o.starts AND o.ends)
