-- uses: service/service-stay
-- is: the services whose record has an open error or warning.
doubted_service AS MATERIALIZED (
  SELECT s.id FROM open_finding f
  JOIN service_stay s ON s.origin = f.origin AND s.origin_row = f.origin_row
)
