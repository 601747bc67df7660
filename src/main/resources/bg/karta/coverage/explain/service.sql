-- is: the services of the territory: those counted, with the last report and the licences of each,
-- is: and those not counted, with the reason.
WITH within AS MATERIALIZED (
  SELECT code FROM territory WHERE level = 'municipality'
    AND (:by = 'country' OR oblast = :territory OR code = :territory)
),
counted AS MATERIALIZED (
  SELECT s.*, u.level AS of_level,
    CASE WHEN u.level = 'oblast' AND :by = 'municipality' THEN 'service.located' ELSE 'service' END AS reason
  FROM supply u JOIN service s ON s.id = u.id
  WHERE u.service = :service AND u.municipality IN (SELECT code FROM within)
),
left_out AS (
  SELECT s.*, COALESCE(s.level, t.level, 'municipal') AS of_level,
    CASE WHEN s.closed <= :on THEN 'left-out.closed' WHEN s.opened > :on THEN 'left-out.not-open'
      ELSE 'left-out.kind' END AS reason
  FROM service s LEFT JOIN service_type t ON t.code = s.type
  WHERE s.municipality IN (SELECT code FROM within) AND s.id NOT IN (SELECT id FROM counted)
    AND (s.type = :service OR instr(COALESCE(t.kinds, ''), '"' || :service || '"') > 0)
),
judged AS (
  -- One row where no licence is needed, else one for each kind of activity.
  SELECT DISTINCT c.id, c.of_level, c.municipality, c.provider,
    CASE WHEN l.status = 'not-needed' OR p.form = 'municipality' THEN NULL ELSE l.kind END AS kind, l.status, p.form,
    CASE l.status WHEN 'licensed' THEN (SELECT i.number FROM licence_period i
      WHERE i.provider = c.provider AND i.kind = l.kind AND :on BETWEEN i.starts AND i.ends
      ORDER BY i.ends DESC, i.number LIMIT 1) END AS number
  FROM counted c JOIN service_licence l ON l.service = c.id LEFT JOIN provider p ON p.eik = c.provider
),
evidence AS (
  SELECT 10 AS place, of_level AS level, 'service' AS step, reason, municipality AS territory, id AS record,
    capacity AS value, json_object('name', name, 'type', type) AS details,
    opened AS valid_from, closed AS valid_to, NULL AS legal_basis, origin, origin_row, 1 AS sub,
    NULL AS kind
  FROM counted
  UNION ALL
  SELECT 10, c.of_level, 'report', CASE WHEN r.month IS NULL THEN 'report.none'
      WHEN t.users IS NULL AND NOT t.is_current THEN 'report.old'
      WHEN r.waiting IS NULL THEN 'report.users' ELSE 'report' END, c.municipality, c.id, r.users,
    json_object('month', r.month, 'users', r.users, 'waiting', r.waiting), NULL, NULL, NULL, r.origin,
    r.origin_row, 2, NULL
  FROM counted c JOIN reporting_service t ON t.id = c.id
  LEFT JOIN service_report r ON r.service = c.id AND r.month = t.last_report
  UNION ALL
  SELECT 10, j.of_level, 'licence', CASE WHEN j.status = 'not-needed' THEN 'licence.not-needed.' || j.form
      WHEN j.kind IS NULL AND j.status = 'unknown'
        THEN CASE j.form WHEN 'municipality' THEN 'licence.elsewhere' ELSE 'licence.no-kinds' END
      ELSE 'licence.' || j.status END,
    j.municipality, j.id, NULL, json_object('provider', j.provider, 'number', j.number, 'activity',
      (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
        WHERE n.list = 'kind' AND n.code = j.kind)), l.starts, l.ends,
    CASE WHEN j.status = 'not-applicable' THEN 'ЗСУ, чл. 15'
      WHEN j.status = 'not-needed' OR j.form = 'municipality' THEN 'ЗСУ, чл. 31' ELSE 'ЗСУ, чл. 31, ал. 1 и 2' END, l.origin,
    l.origin_row, 3, j.kind
  FROM judged j LEFT JOIN licence_period l ON l.number = j.number
  UNION ALL
  SELECT 12, of_level, 'left-out', reason, municipality, id, capacity,
    json_object('name', name, 'type', type), opened, closed, NULL, origin, origin_row, 1, NULL
  FROM left_out
  UNION ALL
  SELECT 10, NULL, 'service', 'service.none', :territory, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL
  WHERE NOT EXISTS (SELECT 1 FROM counted)
)
SELECT e.place, e.level, e.step, e.reason, e.territory, e.record, e.value, e.details,
  e.valid_from, e.valid_to, e.legal_basis, e.origin, e.origin_row
FROM evidence e ORDER BY e.level, e.place, e.territory, e.record, e.sub, e.kind
