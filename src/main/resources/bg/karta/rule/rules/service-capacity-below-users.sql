-- severity: warning
-- group: plausibility
-- kind: service
-- judges: submission
-- tells: report-users-above-capacity
-- uses: service/service-month
-- bg: Услуга {key} се записва с капацитет {value}, а за {month} е отчела {users} {users?потребител|потребители}.
-- en: Service {key} is registered with a capacity of {value}, but reported {users} {users?user|users} for {month}.
SELECT r.origin, r.origin_row, r.id AS key, 'capacity' AS field, r.capacity AS value, k.month, k.users
FROM submitted_service r
JOIN service_month m ON m.service = r.id AND m.capacity = r.capacity
JOIN main.service_report k ON k.service = r.id AND k.users > r.capacity
  AND k.month BETWEEN m.first_month AND m.last_month
  AND k.month = (SELECT MAX(l.month) FROM main.service_report l WHERE l.service = r.id)
WHERE r.capacity > 0
