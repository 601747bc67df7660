-- severity: error
-- group: licence
-- kind: provider
-- judges: register
-- bg: Контролната цифра на ЕИК {value} на доставчик „{provider_name}“ не излиза.
-- en: The check digit of ЕИК {value} of provider {provider_name} is wrong.
-- fires: {"provider":[{"eik":"175074751"}]}
-- passes: {"provider":[{"eik":"175074752"},{"eik":"1212478980024"}]}
SELECT origin, origin_row, eik AS key, 'eik' AS field, eik AS value, name AS provider_name
FROM provider WHERE NOT is_eik(eik)
