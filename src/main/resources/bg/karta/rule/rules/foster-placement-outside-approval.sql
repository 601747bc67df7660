-- severity: error
-- group: time
-- kind: foster-placement
-- judges: submission
-- again: foster-family family = id
-- bg: Детето е настанено на {value}, а семейство {family} е утвърдено от {approved} до {removed}.
-- en: The child was placed on {value}, but family {family} was approved from {approved} to {removed}.
-- why-bg: Дете може да се настани само в семейство, което в този ден е утвърдено.
-- why-en: A child can be placed only with a family that is approved on that day.
-- do-bg: Сверете деня на настаняването със заповедта и утвърждаването на семейството с регистъра на приемните семейства. Поправете сгрешеното и внесете файла отново.
-- do-en: Compare the day of the placement with its order, and the approval of the family with the register of foster families. Correct what is wrong and import the file again.
-- fires: {"foster-family":[{"id":"Е1","approved":"2024-04-01"}],"foster-placement":[{"family":"Е1","placed_on":"2024-03-31"}]}
-- fires: {"foster-family":[{"id":"Е1","approved":"2019-04-01","removed":"2024-04-01"}],"foster-placement":[{"family":"Е1","placed_on":"2024-04-02"}]}
-- passes: {"foster-family":[{"id":"Е1","approved":"2024-04-01"}],"foster-placement":[{"family":"Е1","placed_on":"2024-04-01"}]}
SELECT r.origin, r.origin_row, r.child || '|' || r.family || '|' || r.placed_on AS key, 'placed_on' AS field,
  r.placed_on AS value, r.family, f.approved, COALESCE(f.removed, '…') AS removed
FROM submitted_foster_placement r JOIN foster_family f ON f.id = r.family
WHERE r.placed_on < f.approved OR r.placed_on > f.removed
