-- severity: warning
-- group: history
-- kind: provider
-- judges: submission
-- legal: ЗСУ, чл. 31
-- bg: Доставчик {key} беше „{old}“, сега е „{here}“: от вида му зависи дали му трябва лиценз.
-- en: Provider {key} was registered as "{old}" and is now "{here}": its form decides whether it needs a licence.
-- why-bg: От вида на доставчика зависи дали му трябва лиценз, така че една буква тук може да скрие нелицензирана услуга.
-- why-en: Whether a licence is needed depends on the form of the provider, so a slip here can hide an unlicensed service.
-- do-bg: Проверете в Търговския регистър или в устава какъв е доставчикът. Поправете полето form, ако е сгрешено, и пуснете karta licences may ЕИК.
-- do-en: See in the Commercial Register or the statutes what the provider is. Correct the field form if it is wrong, and run karta licences may ЕИК.
SELECT r.origin, r.origin_row, r.eik AS key, 'form' AS field, r.form AS value,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'form' AND n.code = k.form) AS old,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'form' AND n.code = r.form) AS here
FROM submitted_provider r
JOIN main.provider k ON k.eik = r.eik
WHERE r.form <> k.form
