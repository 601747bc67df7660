-- severity: error
-- group: time
-- kind: published-figure
-- judges: submission
-- bg: Числото за „{indicator}“ е към {value}, ден, който още не е дошъл.
-- en: The figure of {indicator} is of {value}, a day that has not come yet.
-- why-bg: Число към ден, който не е дошъл, не е публикувано, а очаквано.
-- why-en: A figure as of a day that has not come is not published but expected.
-- do-bg: Сверете деня с публикацията. Ако е цел, запишете мярката „цел“ и деня, в който е обявена, а срока – в полето due.
-- do-en: Compare the day with the publication. If it is a target, give the unit target and the day it was announced, and the term in the field due.
-- fires: {"published-figure":[{"indicator":"child-services","date":"2026-02-01","value":"351"}]}
-- passes: {"published-figure":[{"indicator":"child-services","date":"2026-01-31","value":"351"}]}
SELECT r.origin, r.origin_row, r.indicator || '|' || r.date || '|' || r.scope || '|' || r.cumulative_from || '|' || r.unit || '|' || r.source AS key,
  'date' AS field, r.date AS value, r.indicator
FROM submitted_published_figure r
WHERE r.date > :on
