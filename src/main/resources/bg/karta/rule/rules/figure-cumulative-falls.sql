-- severity: warning
-- group: history
-- kind: published-figure
-- judges: submission
-- again: published-figure indicator = indicator
-- threshold: percent = 1
-- bg: „{indicator}“ с натрупване от {since} е {value}, а към {before} вече беше {old}; натрупаното не намалява.
-- en: {indicator} cumulatively from {since} is {value}, but was {old} on {before} already; what is cumulative does not fall.
-- why-bg: Сбор от началото на периода може само да расте, затова едно от двете числа не е натрупване или е поправено.
-- why-en: A sum from the beginning of a period can only grow, so one of the two figures is not cumulative or was corrected.
-- do-bg: Сверете началото на периода в двете публикации. Ако по-ранното число е поправено от източника, внесете поправеното.
-- do-en: Compare the beginning of the period in both publications. If the source has corrected the earlier figure, import the corrected one.
-- fires: {"published-figure":[{"indicator":"centres-primary-market","date":"2021-12-31","value":"204109","cumulative_from":"2015-01-01"},{"indicator":"centres-primary-market","date":"2023-12-31","value":"201630","cumulative_from":"2015-01-01"}]}
-- passes: {"published-figure":[{"indicator":"centres-primary-market","date":"2021-12-31","value":"204109","cumulative_from":"2015-01-01"},{"indicator":"centres-primary-market","date":"2023-12-31","value":"216300","cumulative_from":"2015-01-01"}]}
-- passes: {"published-figure":[{"indicator":"centres-started-work","date":"2021-12-31","value":"259249","cumulative_from":"2015-01-01"},{"indicator":"centres-started-work","date":"2020-12-31","value":"6400","cumulative_from":"2020-01-01"}]}
-- passes: {"published-figure":[{"indicator":"foster-families","date":"2019-07-31","value":"2086"},{"indicator":"foster-families","date":"2020-07-31","value":"2003"}]}
SELECT r.origin, r.origin_row, r.indicator || '|' || r.date || '|' || r.scope || '|' || r.cumulative_from || '|' || r.unit || '|' || r.source AS key,
  'value' AS field, r.value, r.indicator, r.cumulative_from AS since, MAX(p.date) AS before, p.value AS old
FROM submitted_published_figure r
JOIN published_figure p ON p.indicator = r.indicator AND p.date < r.date AND p.scope = r.scope
  AND p.unit = r.unit AND p.cumulative_from = r.cumulative_from
WHERE r.cumulative_from <> '' AND r.unit NOT LIKE 'percent%' AND r.unit NOT IN ('change', 'target')
  AND r.value < p.value * (1 - :percent / 100)
GROUP BY r.indicator, r.date, r.scope, r.cumulative_from, r.unit, r.source
