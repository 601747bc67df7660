-- severity: info
-- group: history
-- kind: provider
-- judges: submission
-- bg: Доставчик {key} се казваше „{old}“, сега е „{value}“.
-- en: Provider {key} was called "{old}" and is now "{value}".
-- why-bg: Ново име под стария ЕИК обикновено е преименуване, но може и да е сгрешен номер.
-- why-en: A new name under the old ЕИК is usually a renaming, but may also be a wrong number.
-- do-bg: Сверете ЕИК и името с Търговския регистър. Ако файлът е списък на услуги, вижте дали не е приет за списък на доставчици, и го внесете с --kind service.
-- do-en: Compare ЕИК and name with the Commercial Register. If the file is a list of services, see whether it was taken for a list of providers, and import it with --kind service.
SELECT r.origin, r.origin_row, r.eik AS key, 'name' AS field, r.name AS value, k.name AS old
FROM submitted_provider r
JOIN main.provider k ON k.eik = r.eik
WHERE r.name <> k.name
