-- bg: Какво се е променило в лицензите
-- en: What has changed in the licences
-- unit-bg: промени
-- unit-en: changes
-- column: change text Промяна | Change
-- column: number text Лиценз | Licence
-- column: provider text ЕИК | EIK
-- column: provider_name text Доставчик | Provider
-- column: kind text Услуга | Service
-- column: issued date Издаден | Issued
-- column: valid_to date Валиден до | Valid to
-- column: replaces text Заменя | Replaces
-- column: day date Ден | Day
-- column: detail text Подробности | Detail
-- words: change licence-change
-- words: detail licence-status licence-field
-- detail: provider
-- detail: provider_name
-- detail: kind
-- detail: valid_to
-- detail: replaces
-- note-bg: Промяна: нов издаден (issued), променен (changed) или подновен (renewed) лиценз; прекратен (terminated), отнет (revoked), отказан (refused); изчезнал от регистъра (disappeared) = липсва в последното издание; отново в регистъра (reappeared); възстановен (reinstated) = вече не е прекратен, отнет или отказан; поправен (corrected) = друго е записано за същия лиценз.
-- note-en: issued, changed, renewed = a new first, changed or renewed licence; terminated, revoked, refused; gone from the register (disappeared) = not in the last edition; back in the register (reappeared); reinstated = no longer terminated, revoked or refused; corrected = something else is recorded of the same licence.
WITH known AS (
  SELECT a.number, a.provider, a.provider_name, a.kind, a.issued, a.valid_to, a.replaces,
    a.status_date, a.last_seen, a.status, b.number IS NULL AS new, b.status AS old_status,
    b.last_seen AS old_last_seen, b.provider AS old_provider, b.kind AS old_kind,
    b.status_date AS old_status_date, b.replaces AS old_replaces, b.issued AS old_issued, b.starts AS old_starts, a.starts, b.valid_to AS old_valid_to
  FROM temp.licence_after a LEFT JOIN temp.licence_before b ON b.number = a.number
),
change(place, change, number, provider, provider_name, kind, issued, valid_to, replaces, day, detail) AS (
  SELECT CASE WHEN number LIKE 'ЛПО-%' THEN 2 WHEN number LIKE 'Л-3130-%' THEN 3 ELSE 1 END,
    CASE WHEN number LIKE 'ЛПО-%' THEN 'changed' WHEN number LIKE 'Л-3130-%' THEN 'renewed' ELSE 'issued' END,
    number, provider, provider_name, kind, issued, valid_to, replaces, issued, NULL
  FROM known WHERE new AND status <> 'refused'
  UNION ALL
  SELECT CASE status WHEN 'terminated' THEN 4 WHEN 'revoked' THEN 5 ELSE 6 END, status,
    number, provider, provider_name, kind, issued, valid_to, replaces, status_date, NULL
  FROM known WHERE status IN ('terminated', 'revoked', 'refused') AND old_status IS NOT status
  UNION ALL
  SELECT 7, 'disappeared', number, provider, provider_name, kind, issued, valid_to, replaces,
    last_seen, NULL
  FROM known WHERE last_seen IS NOT NULL AND old_last_seen IS NULL AND NOT new
  UNION ALL
  SELECT 8, 'reappeared', number, provider, provider_name, kind, issued, valid_to, replaces,
    old_last_seen, NULL
  FROM known WHERE last_seen IS NULL AND old_last_seen IS NOT NULL
  UNION ALL
  SELECT 9, 'reinstated', number, provider, provider_name, kind, issued, valid_to, replaces,
    old_status_date, old_status || ' → ' || status
  FROM known WHERE old_status IN ('terminated', 'revoked', 'refused')
    AND status NOT IN ('terminated', 'revoked', 'refused')
  UNION ALL
  SELECT 10, 'corrected', number, provider, provider_name, kind, issued, valid_to, replaces, NULL,
    substr(
      CASE WHEN provider IS NOT old_provider THEN '; provider: ' || old_provider || ' → ' || provider ELSE '' END
      || CASE WHEN kind IS NOT old_kind
        THEN '; kind: ' || COALESCE(old_kind, '–') || ' → ' || COALESCE(kind, '–') ELSE '' END
      || CASE WHEN issued IS NOT old_issued THEN '; issued: ' || old_issued || ' → ' || issued ELSE '' END
      || CASE WHEN starts IS NOT old_starts THEN '; valid_from: ' || old_starts || ' → ' || starts ELSE '' END
      || CASE WHEN valid_to IS NOT old_valid_to
        THEN '; valid_to: ' || old_valid_to || ' → ' || valid_to ELSE '' END
      || CASE WHEN replaces IS NOT old_replaces
        THEN '; replaces: ' || COALESCE(old_replaces, '–') || ' → ' || COALESCE(replaces, '–') ELSE '' END
      || CASE WHEN status = old_status AND status_date IS NOT old_status_date
        THEN '; status_date: ' || COALESCE(old_status_date, '–') || ' → ' || COALESCE(status_date, '–')
        ELSE '' END, 3)
  FROM known
  WHERE NOT new AND ((provider, kind, issued, starts, valid_to, replaces)
      IS NOT (old_provider, old_kind, old_issued, old_starts, old_valid_to, old_replaces)
    OR (status = old_status AND status_date IS NOT old_status_date))
)
SELECT change, number, provider, provider_name, kind, issued, valid_to, replaces, day, detail
FROM change ORDER BY place, issued, length(number), number
