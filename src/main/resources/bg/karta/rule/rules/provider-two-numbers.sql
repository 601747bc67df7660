-- severity: warning
-- group: duplicate
-- kind: provider
-- judges: register
-- uses: rule/provider-pair
-- bg: Доставчик „{value}“ изглежда е в регистъра под два ЕИК: {key} и {other} („{other_name}“), с едно и също име и седалище.
-- en: Provider "{value}" seems to be in the register under two ЕИК: {key} and {other} ("{other_name}"), of the same name and seat.
-- why-bg: Ако един доставчик е под два ЕИК, лицензите му са при единия, услугите при другия и той изглежда без лиценз.
-- why-en: If one provider stands under two ЕИК, its licences are with one and its services with the other, and it seems to have no licence.
-- do-bg: Проверете в Търговския регистър кой ЕИК е негов. Преместете записите под верния и извадете другия с karta remove provider.
-- do-en: See in the Commercial Register which ЕИК is its own. Move the records to the right one and take the other out with karta remove provider.
-- fires: {"provider":[{"eik":"175074752","name":"\"Дом Надежда\" ЕООД","municipality":"BLG03","address":"ул. \"Роза\" № 1"},{"eik":"204878243","name":"ДОМ НАДЕЖДА ЕООД","municipality":"BLG03","address":"ул. Роза 1"}]}
-- fires: {"provider":[{"eik":"175074752","name":"Дом Надежда","municipality":"BLG03"},{"eik":"204878243","name":"Дом Надежда","municipality":"BLG03"}]}
-- passes: {"provider":[{"eik":"175074752","name":"Дом Надежда","municipality":"BLG03"},{"eik":"204878243","name":"Дом Надежда","municipality":"PAZ19"}]}
-- passes: {"provider":[{"eik":"175074752","name":"Дом Надежда","address":"ул. Роза 1"},{"eik":"204878243","name":"Дом Надежда","address":"ул. Роза 11"}]}
-- passes: {"provider":[{"eik":"175074752","name":"Дом Надежда"},{"eik":"204878243","name":"Дом Надежда"}]}
-- passes: {"provider":[{"eik":"121247898","name":"Клон","address":"ул. Роза 1"},{"eik":"1212478980024","name":"Клон","address":"ул. Роза 1"}]}
SELECT origin, origin_row, eik AS key, 'eik' AS field, name AS value, other, other_name
FROM provider_pair WHERE same_form AND same_seat
