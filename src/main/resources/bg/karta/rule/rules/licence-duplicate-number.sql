-- severity: error
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- bg: Номер {key} е записван на повече от един доставчик: сега {value}, преди {other}.
-- en: Number {key} has been held by more than one provider: now {value}, before {other}.
SELECT DISTINCT l.origin, l.origin_row, l.number AS key, 'number' AS field, l.provider AS value,
  h.provider AS other
FROM licence l JOIN licence_history h ON h.number = l.number
WHERE h.provider <> l.provider
