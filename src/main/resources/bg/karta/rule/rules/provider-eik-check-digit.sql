-- severity: error
-- group: licence
-- kind: provider
-- judges: register
-- bg: Контролната цифра на ЕИК {value} на доставчик „{provider_name}“ не излиза.
-- en: The check digit of ЕИК {value} of provider {provider_name} is wrong.
-- why-bg: ЕИК с грешна контролна цифра не е на никого, затова лицензите и услугите му не могат да се свържат с доставчик.
-- why-en: An ЕИК with a wrong check digit is nobody's, so its licences and services cannot be brought to a provider.
-- do-bg: Намерете верния ЕИК в Търговския регистър или в регистър БУЛСТАТ по името на доставчика. Поправете го във всички файлове, в които е, и ги внесете отново.
-- do-en: Look up the right ЕИК by the provider's name in the Commercial Register or in the БУЛСТАТ register. Correct it in every file that has it and import them again.
-- fires: {"provider":[{"eik":"175074751"}]}
-- passes: {"provider":[{"eik":"175074752"},{"eik":"1212478980024"}]}
SELECT origin, origin_row, eik AS key, 'eik' AS field, eik AS value, name AS provider_name
FROM provider WHERE NOT is_eik(eik)
