-- severity: info
-- group: completeness
-- kind: foster-family
-- judges: submission
-- again: foster-placement id = family
-- threshold: months = 36
-- bg: При семейство {key} има настанено дете, а последното записано обучение е: {training} (над {months} месеца, праг от настройките).
-- en: Family {key} has a child placed with it, but its last recorded training is: {training} (above {months} months, a threshold of the settings).
-- why-bg: Семейство с настанено дете се нуждае от подкрепа, а последното му обучение е отдавна или не е записано.
-- why-en: A family with a child needs support, and its last training was long ago or is not on record.
-- do-bg: Попитайте екипа, който води семейството, кога е било последното обучение и запишете деня (поле trained_on). Ако не е имало, включете семейството в следващото.
-- do-en: Ask the team that looks after the family when the last training was, and record the day (field trained_on). If there was none, include the family in the next one.
-- fires: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"family":"Е1"}]}
-- fires: {"foster-family":[{"id":"Е1","trained_on":"2023-01-30"}],"foster-placement":[{"family":"Е1"}]}
-- passes: {"foster-family":[{"id":"Е1","trained_on":"2023-01-31"}],"foster-placement":[{"family":"Е1"}]}
-- passes: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"family":"Е1","ended_on":"2025-12-31"}]}
-- passes: {"foster-family":[{"id":"Е1"}]}
SELECT r.origin, r.origin_row, r.id AS key, 'trained_on' AS field, r.trained_on AS value, :months AS months,
  COALESCE(r.trained_on, CASE :lang WHEN 'bg' THEN 'няма' ELSE 'none' END) AS training
FROM submitted_foster_family r
WHERE COALESCE(r.removed, '9999') > :on
  AND COALESCE(date(r.trained_on, '+' || CAST(:months AS INTEGER) || ' months', 'floor'), '') < :on
  AND EXISTS (SELECT 1 FROM foster_placement p
    WHERE p.family = r.id AND p.placed_on <= :on AND COALESCE(p.ended_on, '9999') > :on)
