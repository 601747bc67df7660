-- severity: error
-- group: time
-- kind: foster-placement
-- judges: submission
-- bg: Детето е настанено на {value}, ден, който още не е дошъл.
-- en: The child was placed on {value}, a day that has not come yet.
-- why-bg: Предстоящо настаняване не може да се брои като дете в семейство.
-- why-en: A placement to come cannot count as a child in a family.
-- do-bg: Поправете деня по заповедта. Ако настаняването наистина предстои, внесете го, когато детето отиде в семейството.
-- do-en: Correct the day by the order. If the placement is really to come, import it once the child has gone to the family.
-- fires: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"family":"Е1","placed_on":"2026-02-01"}]}
-- passes: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"family":"Е1","placed_on":"2026-01-31"}]}
SELECT r.origin, r.origin_row, r.child || '|' || r.family || '|' || r.placed_on AS key, 'placed_on' AS field,
  r.placed_on AS value
FROM submitted_foster_placement r
WHERE r.placed_on > :on
