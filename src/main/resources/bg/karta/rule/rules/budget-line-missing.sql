-- severity: warning
-- group: completeness
-- kind: budget
-- judges: submission
-- bg: За {value} година няма средства за {service} в {municipality}, а година по-рано е имало за {places} {places?място|места}.
-- en: For the year {value} there is no money for {service} in {municipality}, but there was for {places} {places?place|places} a year before.
-- why-bg: Услуга, платена миналата година, тази година няма средства: или е закрита, или редът е пропуснат.
-- why-en: A service paid for last year has no funds this year: either it is closed or the line was left out.
-- do-bg: Попитайте общината дали услугата е закрита или преобразувана. Ако е, запишете го при услугата; ако не, добавете липсващия ред и внесете файла отново.
-- do-en: Ask the municipality whether the service was closed or transformed. If so, record that with the service; if not, add the line that is missing and import the file again.
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG03","service":"ЦОП","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG03","service":"ЦОП","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ЦОП","places":"10","standard":"1000","amount":"10000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG11","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}]}
-- why: Only of municipalities that have money in that year, submitted or held; asked of the years submitted
-- why: and of those after them, so that a year that comes late is judged like one that came in its turn.
SELECT 0 AS origin, 0 AS origin_row, y.year || '|' || e.municipality || '|' || e.service AS key,
  'service' AS field, y.year AS value, e.service, e.places,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = e.municipality), e.municipality) AS municipality
FROM (SELECT year, municipality FROM submitted_budget
  UNION SELECT year + 1, municipality FROM submitted_budget) y
JOIN budget e ON e.year = y.year - 1 AND e.municipality = y.municipality AND e.places > 0
WHERE EXISTS (SELECT 1 FROM budget r WHERE r.year = y.year AND r.municipality = e.municipality)
  AND NOT EXISTS (SELECT 1 FROM budget r
    WHERE r.year = y.year AND r.municipality = e.municipality AND r.service = e.service)
