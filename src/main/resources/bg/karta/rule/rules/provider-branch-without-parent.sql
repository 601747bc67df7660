-- severity: info
-- group: reference
-- kind: provider
-- judges: both
-- bg: Доставчик {key} е клон (ЕИК от 13 цифри), а юридическото лице {parent} го няма в регистъра.
-- en: Provider {key} is a branch (a ЕИК of 13 digits), but the legal entity {parent} is not in the register.
-- fires: {"provider":[{"eik":"1212478980024"}]}
-- passes: {"provider":[{"eik":"1212478980024"},{"eik":"121247898"}]}
-- passes: {"provider":[{"eik":"204878243"}]}
SELECT r.origin, r.origin_row, r.eik AS key, 'eik' AS field, r.eik AS value, substr(r.eik, 1, 9) AS parent
FROM submitted_provider r
WHERE length(r.eik) = 13 AND NOT EXISTS (SELECT 1 FROM provider p WHERE p.eik = substr(r.eik, 1, 9))
