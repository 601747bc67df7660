-- severity: info
-- group: plausibility
-- kind: published-figure
-- judges: submission
-- again: published-figure indicator = indicator
-- threshold: percent = 5
-- bg: „{indicator}“ към {date} е {value}, а по източник „{other}“ е {figure}.
-- en: {indicator} on {date} is {value}, but {figure} by the source {other}.
-- why-bg: Двама източници казват различно за един и същи ден и на отчета ще трябва да се отговори кое е вярното.
-- why-en: Two sources say different things of one day, and whoever reports will be asked which of them is true.
-- do-bg: Вижте дали двата броят едно и също към един и същи час и обхват. Посочете в доклада източника; допустимата разлика за приблизителни числа е --threshold figure-differs-by-source.percent=ПРОЦЕНТ.
-- do-en: See whether both count the same thing at the same time and extent. Name the source in the report; the difference allowed for approximate figures is --threshold figure-differs-by-source.percent=PERCENT.
-- fires: {"published-figure":[{"indicator":"institutions-open","date":"2012-12-31","value":"122","source":"АСП"},{"indicator":"institutions-open","date":"2012-12-31","value":"117","source":"НСИ"}]}
-- passes: {"published-figure":[{"indicator":"institutions-open","date":"2012-12-31","value":"122","source":"АСП"},{"indicator":"institutions-open","date":"2012-12-31","value":"122","source":"НСИ"}]}
-- passes: {"published-figure":[{"indicator":"centres-started-work","date":"2023-12-31","value":"275000","source":"МТСП","exactness":"at-least"},{"indicator":"centres-started-work","date":"2023-12-31","value":"275312","source":"АСП"}]}
-- passes: {"published-figure":[{"indicator":"centres-started-work","date":"2020-12-31","value":"6400","source":"АСП","exactness":"about"},{"indicator":"centres-started-work","date":"2020-12-31","value":"6377","source":"МТСП"}]}
-- Figures that are only said to be about, above or below something need not be the same.
SELECT r.origin, r.origin_row, r.indicator || '|' || r.date || '|' || r.scope || '|' || r.cumulative_from || '|' || r.unit || '|' || r.source AS key,
  'value' AS field, r.value, r.indicator, r.date, MIN(o.source) AS other, o.value AS figure
FROM submitted_published_figure r
JOIN published_figure o ON o.indicator = r.indicator AND o.date = r.date AND o.scope = r.scope
  AND o.cumulative_from = r.cumulative_from AND o.unit = r.unit AND o.source <> r.source
WHERE o.value <> r.value
  AND NOT (ABS(o.value - r.value) <= MAX(ABS(o.value), ABS(r.value)) * :percent / 100
    AND (o.exactness IS 'about' OR r.exactness IS 'about'))
  AND NOT COALESCE((r.exactness = 'at-least' AND o.value > r.value)
    OR (o.exactness = 'at-least' AND r.value > o.value)
    OR (r.exactness = 'at-most' AND o.value < r.value)
    OR (o.exactness = 'at-most' AND r.value < o.value), 0)
  AND o.source < r.source
GROUP BY r.indicator, r.date, r.scope, r.cumulative_from, r.unit, r.source
