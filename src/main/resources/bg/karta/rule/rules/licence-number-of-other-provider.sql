-- severity: error
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: submission
-- bg: Лиценз {key} вече е записан на доставчик {other}, а тук е на {value}.
-- en: Licence {key} is already held by provider {other}; here it belongs to {value}.
-- why-bg: Номерът на лиценза се дава само веднъж, затова двама доставчици с един номер значат, че при единия е записан чужд лиценз.
-- why-en: A licence number is given only once, so two providers with one number mean that one of them has another's licence on record.
-- do-bg: Вижте в публичния регистър на АКСУ чий е номерът (karta licences show НОМЕР казва кога и от кой файл е записан). Поправете номера или ЕИК във файла и го внесете отново.
-- do-en: See in the public register of the agency (АКСУ) whose number it is (karta licences show NUMBER tells when and from which file it was recorded). Correct the number or the ЕИК in the file and import it again.
SELECT l.origin, l.origin_row, l.number AS key, 'provider' AS field, l.provider AS value,
  kept.provider AS other
FROM submitted_licence l JOIN main.licence kept ON kept.number = l.number
WHERE kept.provider <> l.provider
