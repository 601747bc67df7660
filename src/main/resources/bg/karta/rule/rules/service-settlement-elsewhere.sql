-- severity: warning
-- group: territory
-- kind: service
-- judges: submission
-- again: settlement
-- bg: Услуга {key} е в {value}, а в община {municipality} няма такова населено място.
-- en: Service {key} is in {value}, but the municipality {municipality} has no such settlement.
-- why-bg: Ако населеното място е в друга община, местата се броят на грешна територия.
-- why-en: If the settlement lies in another municipality, the places count in the wrong territory.
-- do-bg: Сверете адреса на услугата и решете кое е сгрешено – населеното място или общината. Поправете го и внесете файла отново; списъкът на населените места е вид settlement.
-- do-en: Check the address of the service and decide which is wrong, the settlement or the municipality. Correct it and import the file again; the list of settlements is the kind settlement.
-- fires: {"settlement":[{"code":"02717","name":"Баня","municipality":"PAZ19"},{"code":"04279","name":"гр. Благоевград","municipality":"BLG03"}],"service":[{"id":"S1","settlement":"с. Баня","municipality":"BLG03"}]}
-- passes: {"settlement":[{"code":"02717","name":"Баня","municipality":"PAZ19"},{"code":"04279","name":"гр. Благоевград","municipality":"BLG03"}],"service":[{"id":"S1","settlement":"с. Баня","municipality":"PAZ19"},{"id":"S2","settlement":"гр. Благоевград","municipality":"BLG03"},{"id":"S3","settlement":"с. Непознато","municipality":"BLG03"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'settlement' AS field, r.settlement AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality
FROM submitted_service r
WHERE r.settlement IS NOT NULL
  -- A name may stand with its "гр." or "с." in one file and without in the other.
  AND EXISTS (SELECT 1 FROM settlement p
    WHERE p.name IN (r.settlement, substr(r.settlement, instr(r.settlement, '. ') + 2)))
  AND NOT EXISTS (SELECT 1 FROM settlement p
    WHERE p.municipality = r.municipality
      AND p.name IN (r.settlement, substr(r.settlement, instr(r.settlement, '. ') + 2)))
