-- uses: licence/service-licence
-- uses: quality/service-on-day
-- uses: quality/inspection-summary
-- is: what may be inspected next, each with the factors of its risk from 0 (none) to 1 (most), null
-- is: where no record tells: every service open on the day, and each provider that holds a licence
-- is: in force and has no open service in the register. A licence ends soon where none of its kind
-- is: is in force 90 days on.
service_licence_risk AS (
  SELECT service,
    CASE WHEN MAX(status = 'missing') THEN 1.0
      WHEN MAX(status = 'unknown') THEN 0.5
      WHEN MAX(status = 'licensed' AND NOT EXISTS (SELECT 1 FROM licence_period l
        WHERE l.provider = v.provider AND l.kind = v.kind
          AND date(:on, '+90 days') BETWEEN l.starts AND l.ends)) THEN 0.5
      ELSE 0.0 END AS licence
  FROM service_licence v GROUP BY service
),
licensee AS (
  SELECT h.provider AS id, 0.5 * MAX(NOT EXISTS (SELECT 1 FROM licence_period l
      WHERE l.provider = h.provider AND l.kind IS h.kind
        AND date(:on, '+90 days') BETWEEN l.starts AND l.ends)) AS licence
  FROM licence_period h
  WHERE :on BETWEEN h.starts AND h.ends
    AND h.provider NOT IN (SELECT provider FROM service_on_day)
  GROUP BY h.provider
),
staff_rank AS (
  SELECT type, staff_per_place, COUNT(*) OVER (PARTITION BY type) AS services,
    ROW_NUMBER() OVER (PARTITION BY type ORDER BY staff_per_place) AS nth
  FROM service_on_day WHERE staff_per_place IS NOT NULL
),
staff_median AS (
  SELECT type, AVG(staff_per_place) AS median
  FROM staff_rank WHERE nth IN ((services + 1) / 2, (services + 2) / 2) GROUP BY type
),
provider_breach AS (
  SELECT provider, SUM(COALESCE(finding IN ('partly', 'not-compliant'), 0)) AS breaches
  FROM inspection WHERE date <= :on AND date > date(:on, '-3 years') GROUP BY provider
),
-- A register of violations tells only of inspections that found some. That a place was never inspected
-- can be said where others have records of inspections that found nothing to mend.
inspection_kept AS MATERIALIZED (
  SELECT EXISTS (SELECT 1 FROM inspection WHERE date <= :on AND article IS NULL AND remedy_by IS NULL
    AND COALESCE(finding, 'compliant') = 'compliant') AS whole
),
to_inspect AS (
  SELECT 'service' AS subject, s.id, s.id AS service, s.name AS service_name, s.type,
    s.municipality, s.provider, s.provider_name, s.capacity, l.licence,
    s.users > s.capacity AS over_capacity,
    MAX(1 - s.staff_per_place / NULLIF(m.median, 0), 0) AS understaffed, s.residential,
    s.target IN ('children', 'families') AS children, s.doubted, s.report_missing
  FROM service_on_day s
  LEFT JOIN service_licence_risk l ON l.service = s.id
  LEFT JOIN staff_median m ON m.type = s.type
  UNION ALL
  SELECT 'provider', l.id, NULL, NULL, NULL, p.municipality, l.id, p.name, NULL, l.licence,
    NULL, NULL, NULL, NULL, 0, 0
  FROM licensee l LEFT JOIN provider p ON p.eik = l.id
),
risk_factor AS (
  SELECT t.service, t.service_name, t.type, t.municipality, t.provider, t.provider_name, t.capacity,
    i.last_day,
    CASE WHEN i.last_day IS NOT NULL THEN 'inspected' WHEN k.whole THEN 'never' ELSE 'not-known' END
      AS inspections,
    CASE WHEN i.last_day IS NOT NULL THEN 0 WHEN k.whole THEN 1 END AS never_inspected,
    MIN((julianday(:on) - julianday(i.last_day)) / (3 * 365.25), 1) AS since_last,
    1 - i.mean / 100 AS low_score,
    MIN(MAX(-i.trend / 20, 0), 1) AS falling_trend,
    MIN(i.open_orders, 3) / 3.0 AS open_orders,
    MIN(i.overdue_orders, 3) / 3.0 AS overdue_orders,
    MIN(MAX(i.repeated_articles, i.repeated_standards), 3) / 3.0 AS repeated_violations,
    t.licence, t.over_capacity, t.understaffed,
    MIN(b.breaches, 3) / 3.0 AS provider_breaches, t.residential, t.children,
    t.doubted OR COALESCE(i.records_in_doubt, 0) AS doubted, t.report_missing
  FROM to_inspect t CROSS JOIN inspection_kept k
  LEFT JOIN inspection_summary i ON i.subject = t.subject AND i.id = t.id
  LEFT JOIN provider_breach b ON b.provider = t.provider
)
