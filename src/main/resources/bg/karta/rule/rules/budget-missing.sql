-- severity: warning
-- group: completeness
-- kind: budget
-- judges: submission
-- threshold: share = 0.5
-- bg: За {value} година {municipality} няма средства, а година по-рано е имала (видове услуги: {services}); средства имат {others} от {all} общини.
-- en: For the year {value} {municipality} has no money, but had some a year before (types of service: {services}); {others} of {all} municipalities have some.
-- why-bg: Община без средства сред общини със средства най-често е неизпратен или невнесен файл.
-- why-en: A municipality without funds among municipalities with them is mostly a file that was not sent or not imported.
-- do-bg: Поискайте файла от общината или вижте в karta log дали е отменен. Делът на общините, от който се напомня, е --threshold budget-missing.share=ДЯЛ.
-- do-en: Ask the municipality for the file, or see in karta log whether it was undone. The share of municipalities from which that is told is --threshold budget-missing.share=SHARE.
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG11","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG11","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG11","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG11","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG11","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG01","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"},{"year":"2025","municipality":"BLG11","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}]}
-- why: Said of years for which at least so large a share of the municipalities that had money a year before
-- why: have some, submitted or held, since what one municipality submits says nothing of the others.
WITH had AS MATERIALIZED (
  SELECT y.year, b.municipality, COUNT(*) AS services,
    EXISTS (SELECT 1 FROM budget n WHERE n.year = y.year AND n.municipality = b.municipality) AS has
  FROM (SELECT year FROM submitted_budget UNION SELECT year + 1 FROM submitted_budget) y
  JOIN budget b ON b.year = y.year - 1
  WHERE b.amount > 0
  GROUP BY y.year, b.municipality
),
year_places AS (
  SELECT year, COUNT(*) AS places, SUM(has) AS funded FROM had GROUP BY year
)
SELECT 0 AS origin, 0 AS origin_row, h.year || '|' || h.municipality AS key, 'municipality' AS field,
  h.year AS value, COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = h.municipality), h.municipality) AS municipality,
  h.services, t.funded AS others, t.places AS "all"
FROM had h JOIN year_places t ON t.year = h.year
WHERE NOT h.has AND t.funded >= :share * t.places
