-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- uses: licence/licence-life
-- bg: Подновеният лиценз {key} трябва да важи до {expected} (стария край + 1 ден + 5 години), а е записано {value}.
-- en: The renewed licence {key} should be valid to {expected} (old end + 1 day + 5 years), but {value} stands there.
-- why-bg: Новият срок започва от края на стария, затова друга крайна дата издава грешка в единия от двата лиценза.
-- why-en: The new term begins where the old one ends, so another end date gives away an error in one of the two licences.
-- do-bg: Сверете крайните дати на двата лиценза с регистъра на АКСУ и със заповедта за подновяване. Поправете сгрешената и внесете файла отново.
-- do-en: Compare the end dates of both licences with the register of the agency (АКСУ) and with the order of renewal. Correct the wrong one and import the file again.
-- fires: {"licence":[{"number":"Л-3129-9","valid_from":"2021-01-27","valid_to":"2026-01-26","status":"renewed"},{"number":"Л-3130-2","replaces":"Л-3129-9","valid_from":"2026-01-27","valid_to":"2031-01-26"}]}
-- passes: {"licence":[{"number":"Л-3129-9","valid_from":"2021-01-27","valid_to":"2026-01-26","status":"renewed"},{"number":"Л-3130-2","replaces":"Л-3129-9","valid_from":"2026-01-27","valid_to":"2031-01-27"}]}
-- passes: {"licence":[{"number":"Л-3129-9","valid_from":"2023-03-01","valid_to":"2028-02-28","status":"renewed"},{"number":"Л-3130-2","replaces":"Л-3129-9","valid_from":"2028-02-29","valid_to":"2033-02-28"}]}
-- passes: {"licence":[{"number":"Л-3129-9","valid_from":"2021-01-27","valid_to":"2026-01-26","status":"renewed"},{"number":"Л-3130-2","replaces":"Л-3129-9","issued":"2025-11-24"}]}
SELECT l.origin, l.origin_row, l.number AS key, 'valid_to' AS field, l.valid_to AS value,
  renewal_end(b.valid_to) AS expected
FROM licence_life l JOIN licence_life b ON b.number = l.replaces
WHERE l.number LIKE 'Л-3130-%' AND NOT l.valid_to_derived AND NOT b.valid_to_derived
  AND l.valid_to <> renewal_end(b.valid_to)
