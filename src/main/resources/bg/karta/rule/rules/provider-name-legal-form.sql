-- severity: info
-- group: duplicate
-- kind: provider
-- judges: register
-- uses: rule/provider-pair
-- bg: Имената „{value}“ ({key}) и „{other_name}“ ({other}) се различават само по правната форма.
-- en: The names "{value}" ({key}) and "{other_name}" ({other}) differ only by the legal form.
-- why-bg: Две дружества с едно име и различна правна форма лесно се бъркат при въвеждане на ЕИК.
-- why-en: Two companies of one name and different legal forms are easily mixed up when an ЕИК is typed in.
-- do-bg: Вижте в Търговския регистър дали са две лица, или едното е преобразувано в другото. Ако е второто, посочете навсякъде новия ЕИК.
-- do-en: See in the Commercial Register whether they are two entities or one was transformed into the other. In the latter case give the new ЕИК everywhere.
-- fires: {"provider":[{"eik":"175074752","name":"ФОНДАЦИЯ \"СОЦИАЛНИ НОРМИ\""},{"eik":"204878243","name":"\"СОЦИАЛНИ НОРМИ\" ЕООД"}]}
-- passes: {"provider":[{"eik":"175074752","name":"ФОНДАЦИЯ \"СОЦИАЛНИ НОРМИ\""},{"eik":"204878243","name":"\"СОЦИАЛНИ МРЕЖИ\" ЕООД"}]}
-- passes: {"provider":[{"eik":"175074752","name":"\"СОЦИАЛНИ НОРМИ\" ЕООД"},{"eik":"204878243","name":"„Социални норми“ ЕООД"}]}
SELECT origin, origin_row, eik AS key, 'name' AS field, name AS value, other, other_name
FROM provider_pair WHERE NOT same_form
