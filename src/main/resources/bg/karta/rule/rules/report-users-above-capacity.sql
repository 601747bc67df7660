-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- bg: Услуга {service} отчита {value} потребители при капацитет {capacity}.
-- en: Service {service} reports {value} users with a capacity of {capacity}.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":11}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2024-01","users":10}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field,
  r.users AS value, r.service, s.capacity
-- The order is said: the planner does not know that there are fewer services than reports.
FROM service s CROSS JOIN submitted_service_report r ON r.service = s.id
WHERE r.users > s.capacity
