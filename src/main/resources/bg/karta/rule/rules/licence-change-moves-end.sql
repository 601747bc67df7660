-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- uses: licence/licence-life
-- bg: Лиценз {key} променя {base}, а промяната не мести срока: очаква се {expected}, записано е {value}.
-- en: Licence {key} changes {base}, and a change keeps the end: expected {expected}, found {value}.
-- why-bg: Промяната на обстоятелствата не удължава лиценза, затова различен край значи сгрешена дата или сгрешен базов лиценз.
-- why-en: A change of circumstances does not extend a licence, so a different end means a wrong date or a wrong base licence.
-- do-bg: Сравнете крайната дата и номера на заменения лиценз с регистъра на АКСУ (karta licences show НОМЕР показва и двата лиценза). Поправете сгрешеното и внесете файла отново.
-- do-en: Compare the end date and the number of the replaced licence with the register of the agency (АКСУ); karta licences show NUMBER shows both licences. Correct what is wrong and import the file again.
-- fires: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03","status":"changed"},{"number":"ЛПО-1-3129-1","replaces":"Л-3129-1","valid_from":"2022-01-04","valid_to":"2027-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","valid_from":"2021-01-04","valid_to":"2026-01-03","status":"changed"},{"number":"ЛПО-1-3129-1","replaces":"Л-3129-1","valid_from":"2022-01-04","valid_to":"2026-01-03"}]}
SELECT l.origin, l.origin_row, l.number AS key, 'valid_to' AS field, l.valid_to AS value,
  b.number AS base, b.valid_to AS expected
FROM licence_life l JOIN licence_life b ON b.number = l.replaces
WHERE l.number LIKE 'ЛПО-%' AND l.valid_to <> b.valid_to
  AND NOT b.valid_to_derived AND NOT l.valid_to_derived
