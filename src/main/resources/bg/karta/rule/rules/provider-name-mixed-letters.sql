-- severity: warning
-- group: value
-- kind: provider
-- judges: register
-- bg: В името „{value}“ на доставчик {key} има букви от друга азбука, които само приличат: {letters}; по име няма да се намери.
-- en: The name "{value}" of provider {key} has letters of another alphabet that only look right: {letters}; it will not be found by its name.
-- why-bg: Име, в което кирилицата е смесена с латински букви, изглежда вярно, но не се намира при търсене.
-- why-en: A name that mixes Cyrillic with Latin letters looks right but is not found in a search.
-- do-bg: Въведете името отново само с кирилица и поправете източника, от който идва. В регистъра може да го поправите с karta set provider ЕИК name=ИМЕ.
-- do-en: Type the name again in Cyrillic only and correct the source it comes from. In the register it can be corrected with karta set provider ЕИК name=NAME.
-- fires: {"provider":[{"name":"\"AЙСБЕРГ-МГ\" ЕООД"}]}
-- passes: {"provider":[{"name":"\"АЙСБЕРГ-МГ\" ЕООД"}]}
-- passes: {"provider":[{"name":"\"AMP\" ЕООД"}]}
SELECT origin, origin_row, eik AS key, 'name' AS field, name AS value, odd_letters(name) AS letters
FROM provider WHERE odd_letters(name) IS NOT NULL
