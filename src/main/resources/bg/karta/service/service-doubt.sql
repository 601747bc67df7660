-- uses: service/service-value
-- kept: service_doubt
-- index: service
-- is: from which day to which (none: until now) what is known of a service is in doubt: where one of its
-- is: rows has an open error or warning. That it changed without an order is in doubt from the day on
-- is: which it changed; a finding on what it was, for as long as it was so; any other, always.
-- why: The days before a change do not rest on it. A step that an order, a day in the file or a
-- why: correction explains is none any more, whatever came first.
finding_about(rule, field, lasts) AS (
  VALUES ('service-capacity-changed', 'capacity', 1), ('service-type-changed', 'type', 1),
    ('service-moved', 'municipality', 1), ('service-provider-changed', 'provider', 1),
    ('service-state-changed', 'capacity', 1), ('service-state-changed', 'settlement', 1),
    ('service-state-changed', 'level', 1), ('service-state-changed', 'funding', 1),
    ('service-unlike-change', 'capacity', 1), ('service-unlike-change', 'provider', 1),
    ('service-unlike-change', 'type', 1), ('service-unlike-change', 'municipality', 1),
    ('service-unlike-change', 'settlement', 1), ('service-unlike-change', 'level', 1),
    ('service-unlike-change', 'funding', 1),
    ('service-capacity-unusual', 'capacity', 0), ('service-without-places', 'capacity', 0),
    ('service-settlement-elsewhere', 'settlement', 0), ('service-level-unlike-type', 'level', 0)
),
service_found AS MATERIALIZED (
  SELECT s.id, s.origin, f.rule, 1 AS present FROM service s CROSS JOIN open_finding f
    ON f.origin = s.origin AND f.origin_row = s.origin_row
  UNION ALL
  SELECT h.id, h.origin, f.rule, 0 FROM service_history h CROSS JOIN open_finding f
    ON f.origin = h.origin AND f.origin_row = h.origin_row
),
service_held AS (
  SELECT id, field, origin, what, begins,
    LEAD(begins) OVER (PARTITION BY id, field ORDER BY begins) AS ends
  FROM service_value WHERE id IN (SELECT id FROM service_found)
),
service_doubt AS (
  SELECT f.id AS service, f.rule, v.begins AS valid_from, IIF(a.lasts, NULL, v.ends) AS valid_to
  FROM service_found f JOIN finding_about a ON a.rule = f.rule
  JOIN service_held v ON v.id = f.id AND v.origin = f.origin AND v.field = a.field
  WHERE NOT a.lasts OR (v.what = 'state' AND v.begins > '')
  UNION
  SELECT id, rule, '', NULL FROM service_found
  WHERE present AND (rule NOT IN (SELECT rule FROM finding_about)
    OR id NOT IN (SELECT id FROM service_value)
      AND rule IN (SELECT rule FROM finding_about WHERE NOT lasts))
)
