-- severity: warning
-- group: duplicate
-- kind: provider
-- judges: register
-- uses: rule/provider-pair
-- bg: Имената „{value}“ ({key}) и „{other_name}“ ({other}) се различават само по еднакви на вид букви, главни букви, кавички или интервали.
-- en: The names "{value}" ({key}) and "{other_name}" ({other}) differ only by letters that look alike, case, quotes or blanks.
-- why-bg: Две имена, които се различават само по вид букви, кавички или интервали, най-често са един доставчик, записан два пъти.
-- why-en: Two names that differ only in look-alike letters, quotes or blanks are mostly one provider recorded twice.
-- do-bg: Сравнете двата ЕИК и адресите им в Търговския регистър. Ако са различни лица, приемете констатацията с --waivers; ако е едно, оставете само верния ЕИК.
-- do-en: Compare the two ЕИК and their addresses in the Commercial Register. If they are different entities, accept the finding by --waivers; if it is one, keep only the right ЕИК.
-- fires: {"provider":[{"eik":"175074752","name":"\"ТСКА-КА\" ЕООД","municipality":"BLG03"},{"eik":"204878243","name":"\"TСКА-КА\" ЕООД","municipality":"PAZ19"}]}
-- passes: {"provider":[{"eik":"175074752","name":"\"ТСКА-КА\" ЕООД","municipality":"BLG03"},{"eik":"204878243","name":"\"ТСКА-КА\" ЕООД","municipality":"PAZ19"}]}
-- passes: {"provider":[{"eik":"175074752","name":"\"ТСКА-КА\" ЕООД","municipality":"BLG03"},{"eik":"204878243","name":"\"TСКА-КА 2\" ЕООД","municipality":"PAZ19"}]}
-- passes: {"provider":[{"eik":"175074752","name":"\"ТСКА-КА\" ЕООД","municipality":"BLG03"},{"eik":"204878243","name":"\"TСКА-КА\" ЕООД","municipality":"BLG03"}]}
-- Where the seat is the same too, provider-two-numbers says so.
SELECT origin, origin_row, eik AS key, 'name' AS field, name AS value, other, other_name
FROM provider_pair WHERE same_form AND name <> other_name AND NOT same_seat
