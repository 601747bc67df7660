-- uses: service/service-state
-- kept: service_month
-- index: service
-- is: what each service was from one month to another. Of a month within which it changed it has the
-- is: most places of any day, as so many could be used, and is otherwise what it was at its end.
changed_month AS (
  SELECT service, month, strftime('%Y-%m', month || '-01', '+1 month') AS next,
    COALESCE(strftime('%Y-%m', LEAD(month) OVER (PARTITION BY service ORDER BY month) || '-01',
      '-1 month'), '9999-99') AS until
  FROM (SELECT DISTINCT service, substr(valid_from, 1, 7) AS month FROM service_state
    WHERE valid_from > '')
),
service_month AS (
  SELECT service, '0000-00' AS first_month,
    COALESCE(strftime('%Y-%m', substr(valid_to, 1, 7) || '-01', '-1 month'), '9999-99') AS last_month,
    capacity, provider, type, municipality, level, funding
  FROM service_state WHERE valid_from = ''
  UNION ALL
  SELECT c.service, c.month, c.month, (SELECT MAX(o.capacity) FROM service_state o
      WHERE o.service = c.service AND o.valid_from <= c.month || '-31'
        AND COALESCE(o.valid_to, '9999') > c.month || '-01'),
    s.provider, s.type, s.municipality, s.level, s.funding
  FROM changed_month c JOIN service_state s ON s.service = c.service
    AND s.valid_from <= c.month || '-31' AND COALESCE(s.valid_to, '9999') > c.month || '-31'
  UNION ALL
  SELECT c.service, c.next, c.until, s.capacity, s.provider, s.type, s.municipality, s.level, s.funding
  FROM changed_month c JOIN service_state s ON s.service = c.service
    AND s.valid_from <= c.month || '-31' AND COALESCE(s.valid_to, '9999') > c.month || '-31'
  WHERE c.next <= c.until
)
