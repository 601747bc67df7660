-- severity: warning
-- group: territory
-- kind: provider
-- judges: submission
-- again: settlement
-- bg: Доставчик {key} е в {value}, а в община {municipality} няма такова населено място.
-- en: Provider {key} is in {value}, but the municipality {municipality} has no such settlement.
-- why-bg: Седалище в населено място от друга община праща писмата и проверките на грешно място.
-- why-en: A seat in a settlement of another municipality sends letters and inspections to the wrong place.
-- do-bg: Вижте седалището в Търговския регистър и поправете населеното място или общината. За мястото на услугите общината се записва при самата услуга.
-- do-en: See the seat in the Commercial Register and correct the settlement or the municipality. Where services are is recorded with the service itself.
-- fires: {"settlement":[{"code":"02717","name":"Баня","municipality":"PAZ19"},{"code":"04279","name":"гр. Благоевград","municipality":"BLG03"}],"provider":[{"settlement":"с. Баня","municipality":"BLG03"}]}
-- passes: {"settlement":[{"code":"02717","name":"Баня","municipality":"PAZ19"},{"code":"04279","name":"гр. Благоевград","municipality":"BLG03"}],"provider":[{"settlement":"с. Баня","municipality":"PAZ19"}]}
-- passes: {"settlement":[{"code":"02717","name":"Баня","municipality":"PAZ19"},{"code":"04279","name":"гр. Благоевград","municipality":"BLG03"}],"provider":[{"settlement":"с. Непознато","municipality":"BLG03"}]}
SELECT r.origin, r.origin_row, r.eik AS key, 'settlement' AS field, r.settlement AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality
FROM submitted_provider r
WHERE r.municipality IS NOT NULL AND r.settlement IS NOT NULL
  -- A name may stand with its "гр." or "с." in one file and without in the other.
  AND EXISTS (SELECT 1 FROM settlement p
    WHERE p.name IN (r.settlement, substr(r.settlement, instr(r.settlement, '. ') + 2)))
  AND NOT EXISTS (SELECT 1 FROM settlement p
    WHERE p.municipality = r.municipality
      AND p.name IN (r.settlement, substr(r.settlement, instr(r.settlement, '. ') + 2)))
