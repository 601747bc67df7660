-- severity: error
-- group: duplicate
-- kind: foster-placement
-- judges: submission
-- bg: Детето е настанено на {value} в семейство {family}, а от {other_from} до {other_to} е настанено и в {other}.
-- en: The child was placed on {value} with family {family}, but from {other_from} to {other_to} is also placed with {other}.
-- why-bg: Едно дете се брои при две семейства и свободните места излизат по-малко, отколкото са.
-- why-en: One child counts with two families, and the free places come out fewer than they are.
-- do-bg: Вижте по заповедите при кое семейство е детето. Запишете деня на прекратяване на другото настаняване.
-- do-en: See by the orders with which family the child is. Record the day on which the other placement ended.
-- fires: {"foster-family":[{"id":"Е1"},{"id":"Е2"}],"foster-placement":[{"family":"Е1","placed_on":"2024-01-01"},{"family":"Е2","placed_on":"2024-06-01"}]}
-- fires: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"family":"Е1","placed_on":"2024-01-01","ended_on":"2024-06-02"},{"family":"Е1","placed_on":"2024-06-01"}]}
-- passes: {"foster-family":[{"id":"Е1"},{"id":"Е2"}],"foster-placement":[{"family":"Е1","placed_on":"2024-01-01","ended_on":"2024-06-01"},{"family":"Е2","placed_on":"2024-06-01"}]}
-- passes: {"foster-family":[{"id":"Е1"},{"id":"Е2"}],"foster-placement":[{"child":"0550290476","family":"Е1","placed_on":"2024-01-01"},{"family":"Е2","placed_on":"2024-06-01"}]}
SELECT r.origin, r.origin_row, r.child || '|' || r.family || '|' || r.placed_on AS key, 'placed_on' AS field,
  r.placed_on AS value, r.family, o.family AS other, MIN(o.placed_on) AS other_from,
  COALESCE(o.ended_on, '…') AS other_to
FROM submitted_foster_placement r JOIN foster_placement o ON o.child = r.child
WHERE (o.family <> r.family OR o.placed_on <> r.placed_on)
  AND o.placed_on < COALESCE(r.ended_on, '9999') AND r.placed_on < COALESCE(o.ended_on, '9999')
  -- Of two that are submitted together, the later one is named.
  AND (o.placed_on < r.placed_on OR (o.placed_on = r.placed_on AND o.family < r.family)
    OR NOT EXISTS (SELECT 1 FROM submitted_foster_placement s
      WHERE s.child = o.child AND s.family = o.family AND s.placed_on = o.placed_on))
GROUP BY r.child, r.family, r.placed_on
