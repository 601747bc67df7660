-- uses: licence/licence-period
-- is: the state of each licence on the day. A renewed one is valid until its own end; one that the
-- is: register no longer has is known for no day after it was seen last.
licence_status AS MATERIALIZED (
  SELECT l.number,
    CASE
      WHEN l.status = 'refused' THEN 'refused'
      WHEN l.status IN ('changed', 'terminated', 'revoked')
        AND (l.status_date IS NULL OR l.status_date <= :on) THEN l.status
      WHEN :on < l.starts THEN 'not-begun'
      WHEN :on > l.valid_to THEN CASE l.status WHEN 'renewed' THEN 'renewed' ELSE 'expired' END
      WHEN p.gone AND :on > p.ends THEN 'disappeared'
      ELSE 'valid' END AS status
  FROM licence_life l LEFT JOIN licence_period p ON p.number = l.number
)
