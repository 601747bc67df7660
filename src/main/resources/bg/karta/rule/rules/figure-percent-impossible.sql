-- severity: error
-- group: plausibility
-- kind: published-figure
-- judges: submission
-- bg: {value} % не може да бъде дял или изменение: дялът е от 0 до 100 %, а нищо не намалява с повече от 100 %.
-- en: {value} % can be neither a share nor a change: a share is from 0 to 100 %, and nothing falls by more than 100 %.
-- why-bg: Такъв процент не може да съществува, така че или мярката, или десетичният знак е сгрешен.
-- why-en: There can be no such percentage, so either the unit or the decimal mark is wrong.
-- do-bg: Сверете с публикацията дали числото е процент, процентни пунктове или брой. Поправете мярката или числото и внесете файла отново.
-- do-en: See in the publication whether the figure is a percentage, percentage points or a count. Correct the unit or the figure and import the file again.
-- fires: {"published-figure":[{"value":"101","unit":"percent-share"}]}
-- fires: {"published-figure":[{"value":"-100.5","unit":"percent-change"}]}
-- passes: {"published-figure":[{"value":"100","unit":"percent-share"}]}
-- passes: {"published-figure":[{"value":"-93.23","unit":"percent-change"}]}
-- passes: {"published-figure":[{"value":"250","unit":"percent-change"}]}
SELECT r.origin, r.origin_row, r.indicator || '|' || r.date || '|' || r.scope || '|' || r.cumulative_from || '|' || r.unit || '|' || r.source AS key,
  'value' AS field, r.value
FROM submitted_published_figure r
WHERE (r.unit = 'percent-share' AND r.value NOT BETWEEN 0 AND 100)
  OR (r.unit = 'percent-change' AND r.value < -100)
