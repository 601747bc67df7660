-- severity: info
-- group: reference
-- kind: provider
-- judges: both
-- bg: Доставчик {key} е клон (ЕИК от 13 цифри), а юридическото лице {parent} го няма в регистъра.
-- en: Provider {key} is a branch (a ЕИК of 13 digits), but the legal entity {parent} is not in the register.
-- why-bg: Клонът няма собствени права: лицензът е на юридическото лице, което в регистъра го няма.
-- why-en: A branch has no rights of its own: the licence is the legal entity's, which is not in the register.
-- do-bg: Внесете и юридическото лице с деветцифрения му ЕИК. Попитайте доставчика на кой от двата номера е издаден лицензът.
-- do-en: Import the legal entity too, with its ЕИК of nine digits. Ask the provider to which of the two numbers the licence was issued.
-- fires: {"provider":[{"eik":"1212478980024"}]}
-- passes: {"provider":[{"eik":"1212478980024"},{"eik":"121247898"}]}
-- passes: {"provider":[{"eik":"204878243"}]}
SELECT r.origin, r.origin_row, r.eik AS key, 'eik' AS field, r.eik AS value, substr(r.eik, 1, 9) AS parent
FROM submitted_provider r
WHERE length(r.eik) = 13 AND NOT EXISTS (SELECT 1 FROM provider p WHERE p.eik = substr(r.eik, 1, 9))
