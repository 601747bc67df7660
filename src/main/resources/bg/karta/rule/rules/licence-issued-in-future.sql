-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: submission
-- bg: Лиценз {key} е с дата на издаване {value}, която още не е дошла.
-- en: Licence {key} has the date of issue {value}, which has not come yet.
-- why-bg: Лиценз с бъдеща дата на издаване не доказва нищо днес, а обикновено е с разменени ден и месец или със сгрешена година.
-- why-en: A licence with a future date of issue proves nothing today, and as a rule its day and month are swapped or its year is wrong.
-- do-bg: Сравнете датата с тази в номера на лиценза и с публичния регистър на АКСУ. Поправете я във файла и го внесете отново.
-- do-en: Compare the date with the one in the licence's number and with the public register of the agency (АКСУ). Correct it in the file and import it again.
-- fires: {"licence":[{"number":"Л-3129-1","issued":"2026-02-02","valid_from":"2026-02-02","valid_to":"2031-02-01"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2026-01-30","valid_from":"2026-01-30","valid_to":"2031-01-29"}]}
SELECT origin, origin_row, number AS key, 'issued' AS field, issued AS value
FROM submitted_licence WHERE issued > :on
