-- severity: warning
-- group: duplicate
-- kind: provider
-- judges: submission
-- again: provider name = name
-- bg: Доставчик „{value}“ с ЕИК {key} е със същото име и адрес като доставчик с ЕИК {other}.
-- en: Provider "{value}" with ЕИК {key} has the name and address of the provider with ЕИК {other}.
-- why-bg: Един доставчик с два ЕИК дели лицензите и услугите си между тях и изглежда, че му липсват.
-- why-en: One provider with two ЕИК has its licences and services split between them and seems to lack some.
-- do-bg: Намерете го в Търговския регистър по адреса и оставете само действащия ЕИК. Ако са две лица на един адрес, приемете констатацията с --waivers.
-- do-en: Look it up in the Commercial Register by the address and keep only the valid ЕИК. If they are two entities at one address, accept the finding by --waivers.
-- fires: {"provider":[{"eik":"175074752","address":"ул. Роза 1"},{"eik":"204878243","address":"ул. Роза 1"}]}
-- passes: {"provider":[{"eik":"175074752","address":"ул. Роза 1"},{"eik":"204878243","address":"ул. Роза 2"}]}
-- passes: {"provider":[{"eik":"175074752"},{"eik":"204878243"}]}
-- passes: {"provider":[{"eik":"121247898","name":"Клон","address":"ул. Роза 1"},{"eik":"1212478980024","name":"Клон","address":"ул. Роза 1"}]}
SELECT r.origin, r.origin_row, r.eik AS key, 'name' AS field, r.name AS value, o.eik AS other
FROM submitted_provider r
JOIN provider o ON o.name = r.name AND o.address = r.address AND o.eik < r.eik
  -- A branch may bear the name and address of its parent.
  AND substr(o.eik, 1, 9) <> substr(r.eik, 1, 9)
WHERE r.address IS NOT NULL
