-- severity: info
-- group: completeness
-- kind: expenditure
-- judges: submission
-- again: budget year = year
-- uses: money/submitted-years
-- uses: money/service-year
-- threshold: share = 0.5
-- bg: За {value} година {municipality} има средства (видове услуги: {services}), но няма отчетен разход; разход са отчели {others} от {all} общини.
-- en: For the year {value} {municipality} has a budget (types of service: {services}), but no expenditure on record; {others} of {all} municipalities have some.
-- why-bg: Общината е получила средства, а не се вижда за какво са отишли, и ефектът от тях не може да се пресметне.
-- why-en: The municipality has received funds and it cannot be seen what they went for, so their effect cannot be reckoned.
-- do-bg: Поискайте от общината годишния отчет за разходите по услуги. Делът на общините, от който се напомня, е --threshold expenditure-missing.share=ДЯЛ.
-- do-en: Ask the municipality for the year's account of expenditure by service. The share of municipalities from which that is told is --threshold expenditure-missing.share=SHARE.
-- fires: {"expenditure":[{"service":"S1","year":"2024","amount":"9000","currency":"BGN"}],"service":[{"id":"S1","municipality":"BLG03"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG11","service":"ДСХ","places":"10","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"9000","currency":"BGN"},{"service":"S2","year":"2024","amount":"9000","currency":"BGN"}],"service":[{"id":"S1","municipality":"BLG03"},{"id":"S2","municipality":"BLG11"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG11","service":"ДСХ","places":"10","amount":"10000","currency":"BGN"}]}
-- passes: {"expenditure":[{"service":"S1","year":"2024","amount":"9000","currency":"BGN"}],"service":[{"id":"S1","municipality":"BLG03"}],"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG11","service":"ДСХ","places":"10","amount":"10000","currency":"BGN"},{"year":"2024","municipality":"BLG01","service":"ДСХ","places":"10","amount":"10000","currency":"BGN"}]}
-- why: Said of years of which at least so large a share of the municipalities with money has some
-- why: expenditure, since what one municipality submits says nothing of the others.
WITH year_place AS MATERIALIZED (
  SELECT b.year, b.municipality, COUNT(*) AS services,
    EXISTS (SELECT 1 FROM service_year s
      JOIN expenditure e ON e.service = s.service AND e.year = b.year
      WHERE s.municipality = b.municipality AND s.year = b.year AND s.weight > 0) AS spends
  FROM budget b
  WHERE b.amount > 0 AND b.year IN (SELECT year FROM submitted_expenditure)
  GROUP BY b.year, b.municipality
),
year_places AS (
  SELECT year, COUNT(*) AS places, SUM(spends) AS spending FROM year_place GROUP BY year
)
SELECT 0 AS origin, 0 AS origin_row, y.year || '|' || y.municipality AS key, 'service' AS field,
  y.year AS value, COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = y.municipality), y.municipality) AS municipality,
  y.services, t.spending AS others, t.places AS "all"
FROM year_place y JOIN year_places t ON t.year = y.year
WHERE NOT y.spends AND t.spending >= :share * t.places
