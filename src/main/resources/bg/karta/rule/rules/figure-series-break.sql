-- severity: warning
-- group: history
-- kind: published-figure
-- judges: submission
-- again: published-figure indicator = indicator
-- threshold: percent = 40
-- threshold: months = 24
-- threshold: difference = 20
-- bg: „{indicator}“ е {value}, а към {before} беше {old}: изменение {change} % (над {percent} %, праг от настройките); вероятно редът е прекъснат или се брои друго.
-- en: {indicator} is {value}, but was {old} on {before}: a change of {change} % (above {percent} %, a threshold of the settings); the series is probably broken or something else is counted.
-- why-bg: Толкова голям скок между две публикации обикновено не е промяна в живота, а в броенето.
-- why-en: So large a leap between two publications is usually no change in life but in counting.
-- do-bg: Прочетете бележките към двете публикации за нова методика или обхват. karta reconcile --indicator ПОКАЗАТЕЛ показва целия ред; прагът е --threshold figure-series-break.percent=ПРОЦЕНТ.
-- do-en: Read the notes of both publications for a new method or extent. karta reconcile --indicator INDICATOR shows the whole series; the threshold is --threshold figure-series-break.percent=PERCENT.
-- fires: {"published-figure":[{"indicator":"child-services","date":"2020-12-31","value":"634"},{"indicator":"child-services","date":"2021-12-31","value":"339"}]}
-- fires: {"published-figure":[{"indicator":"child-services","date":"2020-12-31","value":"634","source":"АСП"},{"indicator":"child-services","date":"2021-12-31","value":"339","source":"друг източник"}]}
-- passes: {"published-figure":[{"indicator":"child-services","date":"2019-12-31","value":"630"},{"indicator":"child-services","date":"2020-12-31","value":"634"}]}
-- passes: {"published-figure":[{"indicator":"children-in-institutions","date":"2010-12-31","value":"7587"},{"indicator":"children-in-institutions","date":"2018-10-31","value":"681"}]}
-- passes: {"published-figure":[{"indicator":"institutions-open","date":"2024-12-31","value":"4"},{"indicator":"institutions-open","date":"2025-09-30","value":"2"}]}
-- passes: {"published-figure":[{"indicator":"centres-primary-market","date":"2025-01-31","value":"600","cumulative_from":"2025-01-01"},{"indicator":"centres-primary-market","date":"2025-02-28","value":"1200","cumulative_from":"2025-01-01"}]}
-- What is cumulative only grows; that it falls is for another rule.
SELECT r.origin, r.origin_row, r.indicator || '|' || r.date || '|' || r.scope || '|' || r.cumulative_from || '|' || r.unit || '|' || r.source AS key,
  'value' AS field, r.value, r.indicator, p.date AS before, p.value AS old, :percent AS percent,
  ROUND(100.0 * (r.value - p.value) / p.value, 1) AS change
FROM submitted_published_figure r
JOIN published_figure p ON p.indicator = r.indicator AND p.scope = r.scope AND p.unit = r.unit
WHERE r.cumulative_from = '' AND p.cumulative_from = '' AND p.value > 0 AND r.unit NOT LIKE 'percent%' AND r.unit NOT IN ('change', 'target')
  AND p.date = (SELECT MAX(q.date) FROM published_figure q
    WHERE q.indicator = r.indicator AND q.date < r.date AND q.scope = r.scope AND q.unit = r.unit
      AND q.cumulative_from = '')
  AND r.date <= date(p.date, '+' || CAST(:months AS INTEGER) || ' months')
GROUP BY r.indicator, r.date, r.scope, r.cumulative_from, r.unit, r.source
-- Where several sources speak of the day before, the nearest one counts.
HAVING MIN(ABS(r.value - p.value)) > :difference
  AND ABS(r.value - p.value) > p.value * :percent / 100
