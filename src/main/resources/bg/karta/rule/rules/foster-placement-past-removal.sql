-- severity: warning
-- group: time
-- kind: foster-placement
-- judges: submission
-- again: foster-family family = id
-- bg: Семейство {family} е заличено на {value}, а до този ден не е записано, че настаняването от {placed} е прекратено.
-- en: Family {family} was removed on {value}, and the placement of {placed} is not recorded to have ended by that day.
-- why-bg: Семейството вече е заличено, а детето се води при него: не се знае къде е то.
-- why-en: The family has been removed and the child counts as being there: it is not known where the child is.
-- do-bg: Веднага проверете къде е детето. Запишете деня, в който настаняването е прекратено, и новото настаняване, ако има.
-- do-en: See at once where the child is. Record the day on which the placement ended, and the new placement if there is one.
-- fires: {"foster-family":[{"id":"Е1","removed":"2024-04-01"}],"foster-placement":[{"family":"Е1","placed_on":"2024-01-01"}]}
-- fires: {"foster-family":[{"id":"Е1","removed":"2024-04-01"}],"foster-placement":[{"family":"Е1","placed_on":"2024-01-01","ended_on":"2024-04-02"}]}
-- passes: {"foster-family":[{"id":"Е1","removed":"2024-04-01"}],"foster-placement":[{"family":"Е1","placed_on":"2024-01-01","ended_on":"2024-04-01"}]}
SELECT r.origin, r.origin_row, r.child || '|' || r.family || '|' || r.placed_on AS key, 'ended_on' AS field,
  f.removed AS value, r.family, r.placed_on AS placed
FROM submitted_foster_placement r JOIN foster_family f ON f.id = r.family
WHERE f.removed <= :on AND r.placed_on <= f.removed AND COALESCE(r.ended_on, '9999') > f.removed
