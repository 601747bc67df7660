-- is: the day of the last edition of the register that is known whole, or null.
edition AS MATERIALIZED (
  SELECT MAX(known_on) AS day FROM source WHERE kind = 'licence' AND whole
)
