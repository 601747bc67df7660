-- severity: info
-- group: history
-- kind: service
-- judges: submission
-- again: service id = id
-- again: service-change id = service
-- threshold: share = 0.5
-- threshold: difference = 10
-- uses: service/service-value
-- bg: Услуга {key}: промяна на {what} от „{old}“ на „{value}“, прието за в сила от {day}. Ако е било така винаги, внесете с --correction; друг ден се казва в колона „В сила от“.
-- en: Service {key}: a change of the {what} from "{old}" to "{value}", taken as held from {day}. If it was always so, import with --correction; a column valid_from names another day.
-- why-bg: Промяната важи от деня, в който е записана, и миналите справки остават по старото.
-- why-en: The change holds from the day it is recorded for, and past tables stay as they were.
-- do-bg: Проверете дали денят е верният. Ако промяната е по-ранна, запишете деня в колона „В сила от“; ако е поправка, внесете с --correction.
-- do-en: See whether the day is the right one. If the change was earlier, put the day in the column "In force from"; if it is a correction, import with --correction.
-- is: what changed and is told by no rule of its own; many places more or fewer are.
SELECT r.origin, r.origin_row, r.id AS key, v.field, COALESCE(v.value, '–') AS value,
  COALESCE(v.former, '–') AS old, v.begins AS day,
  CASE :lang WHEN 'bg' THEN CASE v.field WHEN 'capacity' THEN 'местата' WHEN 'settlement' THEN 'населеното място'
      WHEN 'level' THEN 'нивото' ELSE 'финансирането' END
    ELSE CASE v.field WHEN 'capacity' THEN 'places' WHEN 'settlement' THEN 'settlement'
      WHEN 'level' THEN 'level' ELSE 'funding' END END AS what
FROM submitted_service r
JOIN service_value v ON v.id = r.id AND v.origin = r.origin
  AND v.field IN ('capacity', 'settlement', 'level', 'funding')
WHERE v.what = 'state' AND v.begins > '' AND r.valid_from IS NULL
  AND (v.field <> 'capacity' OR ABS(v.value - v.former) <= :share * v.former
    OR ABS(v.value - v.former) < :difference)
