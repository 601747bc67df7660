-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- uses: licence/licence-life
-- bg: Подновеният лиценз {key} трябва да важи до {expected} (стария край + 1 ден + 5 години), а е записано {value}.
-- en: The renewed licence {key} should be valid to {expected} (old end + 1 day + 5 years), but {value} stands there.
-- fires: {"licence":[{"number":"Л-3129-9","valid_from":"2021-01-27","valid_to":"2026-01-26","status":"renewed"},{"number":"Л-3130-2","replaces":"Л-3129-9","valid_from":"2026-01-27","valid_to":"2031-01-26"}]}
-- passes: {"licence":[{"number":"Л-3129-9","valid_from":"2021-01-27","valid_to":"2026-01-26","status":"renewed"},{"number":"Л-3130-2","replaces":"Л-3129-9","valid_from":"2026-01-27","valid_to":"2031-01-27"}]}
-- passes: {"licence":[{"number":"Л-3129-9","valid_from":"2023-03-01","valid_to":"2028-02-28","status":"renewed"},{"number":"Л-3130-2","replaces":"Л-3129-9","valid_from":"2028-02-29","valid_to":"2033-02-28"}]}
-- passes: {"licence":[{"number":"Л-3129-9","valid_from":"2021-01-27","valid_to":"2026-01-26","status":"renewed"},{"number":"Л-3130-2","replaces":"Л-3129-9","issued":"2025-11-24"}]}
SELECT l.origin, l.origin_row, l.number AS key, 'valid_to' AS field, l.valid_to AS value,
  renewal_end(b.valid_to) AS expected
FROM licence_life l JOIN licence_life b ON b.number = l.replaces
WHERE l.number LIKE 'Л-3130-%' AND NOT l.valid_to_derived AND NOT b.valid_to_derived
  AND l.valid_to <> renewal_end(b.valid_to)
