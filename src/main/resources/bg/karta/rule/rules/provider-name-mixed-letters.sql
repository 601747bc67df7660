-- severity: warning
-- group: value
-- kind: provider
-- judges: register
-- bg: В името „{value}“ на доставчик {key} има букви от друга азбука, които само приличат: {letters}; по име няма да се намери.
-- en: The name "{value}" of provider {key} has letters of another alphabet that only look right: {letters}; it will not be found by its name.
-- fires: {"provider":[{"name":"\"AЙСБЕРГ-МГ\" ЕООД"}]}
-- passes: {"provider":[{"name":"\"АЙСБЕРГ-МГ\" ЕООД"}]}
-- passes: {"provider":[{"name":"\"AMP\" ЕООД"}]}
SELECT origin, origin_row, eik AS key, 'name' AS field, name AS value, odd_letters(name) AS letters
FROM provider WHERE odd_letters(name) IS NOT NULL
