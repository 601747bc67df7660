-- severity: warning
-- group: plausibility
-- kind: casework
-- judges: submission
-- threshold: years = 29
-- bg: Лицето по случай {key} е отбелязано като младеж, а при откриването е на поне {age} години (младежи са лицата до {years} години, праг от настройките).
-- en: The person of casework {key} is marked as young, but was at least {age} when it was opened (young is up to {years}, a threshold of the settings).
-- why-bg: Резултатите за младежите се публикуват отделно и човек над възрастта ги променя.
-- why-en: Results of the young are published apart, and a person above the age changes them.
-- do-bg: Проверете годината на раждане и деня на откриване. Поправете отбелязването „младеж“; ако програмата ви има друга възраст, задайте я с --threshold casework-young-unlike-age.years=ГОДИНИ.
-- do-en: Check the year of birth and the day of opening. Correct the mark of a young person; if your programme has another age, set it by --threshold casework-young-unlike-age.years=YEARS.
-- fires: {"casework":[{"id":"С1","opened":"2025-02-03","young":"да","person":"8809268343"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-02-03","young":"да","person":"9708265965"}]}
-- passes: {"casework":[{"id":"С1","opened":"2025-02-03","young":"не","person":"8809268343"}]}
-- Only the year of birth is known: who was born late in it is a year younger.
SELECT r.origin, r.origin_row, r.id AS key, 'young' AS field, r.young AS value,
  substr(r.opened, 1, 4) - r.birth_year - 1 AS age, :years AS years
FROM submitted_casework r
WHERE r.young = 1 AND substr(r.opened, 1, 4) - r.birth_year - 1 > :years
