-- severity: warning
-- group: duplicate
-- kind: provider
-- judges: register
-- uses: rule/provider-pair
-- bg: Доставчик „{value}“ изглежда е в регистъра под два ЕИК: {key} и {other} („{other_name}“), с едно и също име и седалище.
-- en: Provider "{value}" seems to be in the register under two ЕИК: {key} and {other} ("{other_name}"), of the same name and seat.
-- fires: {"provider":[{"eik":"175074752","name":"\"Дом Надежда\" ЕООД","municipality":"BLG03","address":"ул. \"Роза\" № 1"},{"eik":"204878243","name":"ДОМ НАДЕЖДА ЕООД","municipality":"BLG03","address":"ул. Роза 1"}]}
-- fires: {"provider":[{"eik":"175074752","name":"Дом Надежда","municipality":"BLG03"},{"eik":"204878243","name":"Дом Надежда","municipality":"BLG03"}]}
-- passes: {"provider":[{"eik":"175074752","name":"Дом Надежда","municipality":"BLG03"},{"eik":"204878243","name":"Дом Надежда","municipality":"PAZ19"}]}
-- passes: {"provider":[{"eik":"175074752","name":"Дом Надежда","address":"ул. Роза 1"},{"eik":"204878243","name":"Дом Надежда","address":"ул. Роза 11"}]}
-- passes: {"provider":[{"eik":"175074752","name":"Дом Надежда"},{"eik":"204878243","name":"Дом Надежда"}]}
-- passes: {"provider":[{"eik":"121247898","name":"Клон","address":"ул. Роза 1"},{"eik":"1212478980024","name":"Клон","address":"ул. Роза 1"}]}
SELECT origin, origin_row, eik AS key, 'eik' AS field, name AS value, other, other_name
FROM provider_pair WHERE same_form AND same_seat
