-- severity: info
-- group: plausibility
-- kind: published-figure
-- judges: submission
-- again: published-figure source = source, date = date, scope = scope
-- threshold: least = 1000
-- bg: „{indicator}“ и „{other}“ към {date} имат едно и също число {value}: вероятно едното е преписано от другото.
-- en: {indicator} and {other} have the same figure {value} on {date}: one was probably copied from the other.
-- why-bg: Две различни неща рядко имат едно и също число, а преписаното число минава незабелязано през всички сметки.
-- why-en: Two different things seldom have the same figure, and a copied one goes unnoticed through every reckoning.
-- do-bg: Отворете публикацията и сверете и двете числа. Ако наистина са равни, приемете констатацията с --waivers.
-- do-en: Open the publication and compare both figures. If they really are equal, accept the finding by --waivers.
-- fires: {"published-figure":[{"indicator":"child-service-places","date":"2019-12-31","value":"14459"},{"indicator":"child-service-users","date":"2019-12-31","value":"14459"}]}
-- passes: {"published-figure":[{"indicator":"child-service-places","date":"2020-12-31","value":"14593"},{"indicator":"child-service-users","date":"2020-12-31","value":"14768"}]}
-- passes: {"published-figure":[{"indicator":"old-age-home-places","date":"2021-12-31","value":"98"},{"indicator":"old-age-home-users","date":"2021-12-31","value":"98"}]}
SELECT r.origin, r.origin_row, r.indicator || '|' || r.date || '|' || r.scope || '|' || r.cumulative_from || '|' || r.unit || '|' || r.source AS key,
  'value' AS field, r.value, r.indicator, r.date, MIN(o.indicator) AS other
FROM submitted_published_figure r
JOIN published_figure o ON o.source = r.source AND o.date = r.date AND o.scope = r.scope
  AND o.cumulative_from = r.cumulative_from AND o.value = r.value AND o.indicator <> r.indicator
WHERE r.value > :least AND r.unit <> 'target'
  -- Of two, the later one is named, whichever came first.
  AND o.indicator < r.indicator
GROUP BY r.indicator, r.date, r.scope, r.cumulative_from, r.unit, r.source
