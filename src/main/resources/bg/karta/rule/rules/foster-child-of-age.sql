-- severity: warning
-- group: plausibility
-- kind: foster-placement
-- judges: submission
-- threshold: years = 20
-- bg: Настаняването в семейство {family} е до {value}, а тогава лицето е на поне {age} години (над {years}, праг от настройките).
-- en: The placement with family {family} lasts to {value}, when the person is at least {age} (above {years}, a threshold of the settings).
-- why-bg: На тази възраст лицето отдавна не е дете: или настаняването е прекратено, без да е записано, или годината на раждане е грешна.
-- why-en: At that age the person is long no child: either the placement ended and that was not recorded, or the year of birth is wrong.
-- do-bg: Сверете номера на лицето. Ако е верен, запишете деня, в който настаняването е прекратено.
-- do-en: Check the person's number. If it is right, record the day on which the placement ended.
-- fires: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"child":"9708265965","family":"Е1","placed_on":"2012-06-01"}]}
-- passes: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"child":"0550290476","family":"Е1","placed_on":"2012-06-01"}]}
-- passes: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"child":"9708265965","family":"Е1","placed_on":"2012-06-01","ended_on":"2016-06-30"}]}
-- Only the year of birth is known: who was born late in it is a year younger.
SELECT r.origin, r.origin_row, r.child || '|' || r.family || '|' || r.placed_on AS key, 'ended_on' AS field,
  COALESCE(r.ended_on, :on) AS value, r.family, :years AS years,
  substr(COALESCE(r.ended_on, :on), 1, 4) - r.birth_year - 1 AS age
FROM submitted_foster_placement r
WHERE substr(COALESCE(r.ended_on, :on), 1, 4) - r.birth_year - 1 > :years
