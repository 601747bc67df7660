-- severity: error
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: submission
-- bg: Лиценз {key} вече е записан на доставчик {other}, а тук е на {value}.
-- en: Licence {key} is already held by provider {other}; here it belongs to {value}.
SELECT l.origin, l.origin_row, l.number AS key, 'provider' AS field, l.provider AS value,
  kept.provider AS other
FROM submitted_licence l JOIN main.licence kept ON kept.number = l.number
WHERE kept.provider <> l.provider
