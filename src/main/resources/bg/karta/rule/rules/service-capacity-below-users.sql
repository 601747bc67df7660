-- severity: warning
-- group: plausibility
-- kind: service
-- judges: submission
-- tells: report-users-above-capacity
-- uses: service/service-month
-- bg: Услуга {key} се записва с капацитет {value}, а за {month} е отчела {users} {users?потребител|потребители}.
-- en: Service {key} is registered with a capacity of {value}, but reported {users} {users?user|users} for {month}.
-- why-bg: Новият капацитет е под последно отчетените потребители: едното от двете числа не е вярно или услугата е препълнена.
-- why-en: The new capacity is below the users last reported: one of the two figures is untrue or the service is overcrowded.
-- do-bg: Сверете капацитета с одобрението за промяната и попитайте доставчика колко души обслужва днес. Поправете сгрешеното, преди да внесете файла.
-- do-en: Compare the capacity with the approval of the change, and ask the provider how many people it serves today. Correct what is wrong before you import the file.
SELECT r.origin, r.origin_row, r.id AS key, 'capacity' AS field, r.capacity AS value, k.month, k.users
FROM submitted_service r
JOIN service_month m ON m.service = r.id AND m.capacity = r.capacity
JOIN main.service_report k ON k.service = r.id AND k.users > r.capacity
  AND k.month BETWEEN m.first_month AND m.last_month
  AND k.month = (SELECT MAX(l.month) FROM main.service_report l WHERE l.service = r.id)
WHERE r.capacity > 0
