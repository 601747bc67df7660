-- uses: money/service-year
-- uses: service/service-doubt
-- is: the services of which something is in doubt in a year.
doubted_service AS MATERIALIZED (
  SELECT DISTINCT y.year, y.service FROM service_year y JOIN service_doubt d ON d.service = y.service
    AND d.valid_from < (y.year + 1) || '-01-01' AND COALESCE(d.valid_to, '9999') > y.year || '-01-01'
)
