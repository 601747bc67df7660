-- default: strict = 0
-- is: what inspections recorded up to the day, as it was known on the day, once for the service
-- is: they name and once for the provider. A visit is a place (the service; for a provider also
-- is: inspections that name none) and a day: its records are of up to three standards.
inspection_read AS MATERIALIZED (
  SELECT 'service' AS subject, i.service AS id, i.service AS place, i.date, i.standard, i.score,
    i.finding, trim(i.article) AS article, i.remedy_by,
    CASE WHEN i.remedied_on <= :on THEN i.remedied_on END AS remedied_on,
    EXISTS (SELECT 1 FROM open_finding f WHERE f.origin = i.origin AND f.origin_row = i.origin_row)
      AS doubted
  FROM inspection i WHERE i.service IS NOT NULL AND i.date <= :on
  UNION ALL
  SELECT 'provider', i.provider, COALESCE(i.service, ''), i.date, i.standard, i.score,
    i.finding, trim(i.article), i.remedy_by,
    CASE WHEN i.remedied_on <= :on THEN i.remedied_on END,
    EXISTS (SELECT 1 FROM open_finding f WHERE f.origin = i.origin AND f.origin_row = i.origin_row)
  FROM inspection i WHERE i.date <= :on
),
-- With :strict without those that have an open error or warning.
inspection_record AS (
  SELECT * FROM inspection_read WHERE NOT (:strict AND doubted)
),
inspection_doubt AS (
  SELECT subject, id, COUNT(*) AS records FROM inspection_read WHERE doubted GROUP BY subject, id
)
