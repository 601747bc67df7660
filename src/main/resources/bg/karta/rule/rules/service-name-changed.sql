-- severity: info
-- group: history
-- kind: service
-- judges: submission
-- bg: Услуга {key} се казваше „{old}“, сега е „{value}“.
-- en: Service {key} was called "{old}" and is now "{value}".
-- why-bg: Новото име може да е преименуване, но може и да е друга услуга под стар идентификатор.
-- why-en: A new name may be a renaming, but may also be another service under an old identifier.
-- do-bg: Сравнете адреса, доставчика и типа със старите (karta service history УСЛУГА). Ако услугата е друга, дайте ѝ собствен идентификатор.
-- do-en: Compare address, provider and type with the old ones (karta service history SERVICE). If it is another service, give it an identifier of its own.
SELECT r.origin, r.origin_row, r.id AS key, 'name' AS field, r.name AS value, k.name AS old
FROM submitted_service r
JOIN main.service k ON k.id = r.id
WHERE r.name <> k.name
