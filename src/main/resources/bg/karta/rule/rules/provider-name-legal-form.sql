-- severity: info
-- group: duplicate
-- kind: provider
-- judges: register
-- uses: rule/provider-pair
-- bg: Имената „{value}“ ({key}) и „{other_name}“ ({other}) се различават само по правната форма.
-- en: The names "{value}" ({key}) and "{other_name}" ({other}) differ only by the legal form.
-- fires: {"provider":[{"eik":"175074752","name":"ФОНДАЦИЯ \"СОЦИАЛНИ НОРМИ\""},{"eik":"204878243","name":"\"СОЦИАЛНИ НОРМИ\" ЕООД"}]}
-- passes: {"provider":[{"eik":"175074752","name":"ФОНДАЦИЯ \"СОЦИАЛНИ НОРМИ\""},{"eik":"204878243","name":"\"СОЦИАЛНИ МРЕЖИ\" ЕООД"}]}
-- passes: {"provider":[{"eik":"175074752","name":"\"СОЦИАЛНИ НОРМИ\" ЕООД"},{"eik":"204878243","name":"„Социални норми“ ЕООД"}]}
SELECT origin, origin_row, eik AS key, 'name' AS field, name AS value, other, other_name
FROM provider_pair WHERE NOT same_form
