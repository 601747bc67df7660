-- bg: Лицензите и състоянието им на деня
-- en: Licences and their state on the day
-- unit-bg: лицензи
-- unit-en: licences
-- column: number text Лиценз | Licence
-- column: provider text ЕИК | EIK
-- column: provider_name text Доставчик | Provider
-- column: municipality text Община | Municipality
-- column: kind text Услуга | Service
-- column: possible_kinds text Възможни услуги | Possible services
-- column: issued date Издаден | Issued
-- column: valid_from date Валиден от | Valid from
-- column: valid_to date Валиден до | Valid to
-- column: valid_to_derived boolean Изчислен край | End computed
-- column: status text Състояние | State
-- column: days_left integer Остават дни | Days left
-- column: renewal_due date Подновяване до | Renewal by
-- column: replaces text Заменя | Replaces
-- column: replaced_by text Заменен от | Replaced by
-- column: status_date date Променен на | Changed on
-- column: order_number text Заповед | Order
-- column: duplicate_issued date Издаден дубликат | Duplicate issued
-- column: last_seen date Последно в регистъра | Last in the register
-- words: status licence-status licence-state
-- detail: municipality
-- detail: possible_kinds
-- detail: issued
-- detail: valid_to_derived
-- detail: days_left
-- detail: replaces
-- detail: replaced_by
-- detail: status_date
-- detail: order_number
-- detail: duplicate_issued
-- detail: last_seen
-- note-bg: Състояние: валиден (valid) = действа; още не действа (not-begun); изтекъл (expired); подновен (renewed) = изтекъл и подновен; променен (changed) = заменен след промяна; прекратен (terminated); отнет (revoked); отказан (refused); изчезнал от регистъра (disappeared) = липсва в последното издание на регистъра, не се знае дали действа.
-- note-en: State: valid = in force; not begun (not-begun); expired; renewed = ended and renewed; changed = replaced after a change; terminated; revoked; refused; gone from the register (disappeared) = not in the last edition of the register, so it is not known whether it is in force.
-- default: status
-- default: provider
-- default: kind
-- default: municipality
-- default: ending_within
-- uses: licence/licence-status
-- uses: licence/licence-term
SELECT l.number, l.provider, p.name AS provider_name, p.municipality, l.kind,
  (SELECT group_concat(k.value, ';') FROM json_each(CASE WHEN l.kind IS NULL THEN l.possible_kinds END) k)
    AS possible_kinds,
  l.issued, l.starts AS valid_from, l.valid_to, l.valid_to_derived, s.status,
  CASE s.status WHEN 'valid' THEN CAST(julianday(l.valid_to) - julianday(:on) AS INTEGER) END
    AS days_left,
  CASE WHEN s.status = 'valid' AND l.status <> 'renewed' THEN t.renewal_due END AS renewal_due,
  l.replaces,
  (SELECT group_concat(n.number, ';') FROM licence_life n WHERE n.replaces = l.number) AS replaced_by,
  l.status_date, l.order_number,
  COALESCE((SELECT MAX(e.date) FROM licence_event e
    WHERE e.licence = l.number AND e.event = 'duplicate'), duplicate_issued(l.number_text))
    AS duplicate_issued,
  l.last_seen
FROM licence_life l
JOIN licence_status s ON s.number = l.number
JOIN licence_term t ON t.number = l.number
LEFT JOIN provider p ON p.eik = l.provider
WHERE (:status IS NULL OR s.status IN (SELECT value FROM json_each(:status)))
  AND (:provider IS NULL OR l.provider = :provider)
  AND (:kind IS NULL OR l.kind = :kind
    OR (l.kind IS NULL AND instr(l.possible_kinds, '"' || :kind || '"') > 0))
  AND (:municipality IS NULL OR p.municipality = :municipality)
  AND (:ending_within IS NULL OR (s.status = 'valid'
    AND l.valid_to <= date(:on, '+' || :ending_within || ' days')))
ORDER BY l.issued, length(l.number), l.number
