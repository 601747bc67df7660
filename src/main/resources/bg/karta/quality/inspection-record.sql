-- is: what inspections recorded up to the day, as it was known on the day, once for the service
-- is: they name and once for the provider. A visit is a place (the service; for a provider also
-- is: inspections that name none) and a day: its records are of up to three standards.
inspection_record AS MATERIALIZED (
  SELECT 'service' AS subject, i.service AS id, i.service AS place, i.date, i.standard, i.score,
    i.finding, trim(i.article) AS article, i.remedy_by,
    CASE WHEN i.remedied_on <= :on THEN i.remedied_on END AS remedied_on
  FROM inspection i WHERE i.service IS NOT NULL AND i.date <= :on
  UNION ALL
  SELECT 'provider', i.provider, COALESCE(i.service, ''), i.date, i.standard, i.score,
    i.finding, trim(i.article), i.remedy_by,
    CASE WHEN i.remedied_on <= :on THEN i.remedied_on END
  FROM inspection i WHERE i.date <= :on
)
