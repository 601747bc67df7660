-- severity: error
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- bg: Номер {key} е записван на повече от един доставчик: сега {value}, преди {other}.
-- en: Number {key} has been held by more than one provider: now {value}, before {other}.
-- why-bg: Лиценз, който е бил записан на двама доставчици, доказва право само на единия, а другият може да работи без лиценз.
-- why-en: A licence that was recorded under two providers gives the right to one of them only, and the other may be working without one.
-- do-bg: karta licences show НОМЕР показва от кой файл и ред е всеки запис. Сверете с регистъра на АКСУ и поправете или отменете (karta undo) сгрешеното внасяне.
-- do-en: karta licences show NUMBER shows the file and row of each record. Compare with the register of the agency (АКСУ), and correct or undo (karta undo) the wrong import.
SELECT DISTINCT l.origin, l.origin_row, l.number AS key, 'number' AS field, l.provider AS value,
  h.provider AS other
FROM licence l JOIN licence_history h ON h.number = l.number
WHERE h.provider <> l.provider
