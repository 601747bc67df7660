-- uses: service/service-state
-- uses: service/service-stay
-- kept: service_year
-- index: year, service
-- is: what each service was in a year of "asked": a row for each municipality, type and funding that
-- is: it had while it was open, with its days and place-days. Its money of the year is shared by the
-- is: place-days (by the days where it had no places, and by what it was last where it was not open):
-- is: it is cut at "share_from" and "share_to" of the whole, so that the parts make the whole to the
-- is: cent. Where it was last it is counted as one service ("last").
year_span AS MATERIALIZED (
  SELECT year, year || '-01-01' AS begins, (year + 1) || '-01-01' AS ends,
    julianday((year + 1) || '-01-01') - julianday(year || '-01-01') AS days
  FROM (SELECT year_before AS year FROM asked UNION SELECT year_after FROM asked)
  WHERE year IS NOT NULL
),
service_days AS (
  SELECT y.year, y.days AS year_days, s.id AS service, h.municipality, h.type,
    COALESCE(h.funding, 'state') AS funding, h.capacity, h.valid_from,
    MAX(julianday(MIN(COALESCE(s.closed, y.ends), y.ends, COALESCE(h.valid_to, y.ends)))
      - julianday(MAX(s.opened, y.begins, h.valid_from)), 0) AS days
  FROM year_span y CROSS JOIN service_stay s JOIN service_state h ON h.service = s.id
    AND h.valid_from < y.ends AND COALESCE(h.valid_to, '9999') > y.begins
),
service_part AS (
  SELECT year, year_days, service, municipality, type, funding, SUM(days) AS days,
    SUM(capacity * days) AS place_days, MAX(valid_from) AS since,
    MAX(IIF(days > 0, valid_from, NULL)) AS open_since
  FROM service_days GROUP BY year, service, municipality, type, funding
),
service_weight AS (
  SELECT *, ROW_NUMBER() OVER whole AS nth, COUNT(*) OVER same AS parts,
    CASE WHEN SUM(place_days) OVER same > 0 THEN place_days
      WHEN SUM(days) OVER same > 0 THEN days
      ELSE ROW_NUMBER() OVER whole = 1 END AS weight
  FROM service_part
  WINDOW same AS (PARTITION BY year, service),
    whole AS (PARTITION BY year, service ORDER BY open_since DESC NULLS LAST, since DESC)
),
service_year AS MATERIALIZED (
  SELECT year, service, municipality, type, funding, days, days / year_days AS part,
    place_days / year_days AS places, parts, weight, nth = 1 AS last,
    (SUM(weight) OVER upto - weight) * 1.0 / SUM(weight) OVER same AS share_from,
    SUM(weight) OVER upto * 1.0 / SUM(weight) OVER same AS share_to
  FROM service_weight
  WINDOW same AS (PARTITION BY year, service),
    upto AS (PARTITION BY year, service ORDER BY nth)
)
