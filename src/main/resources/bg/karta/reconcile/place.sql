-- is: the municipalities of the country, an oblast, or the municipality asked for.
place_asked AS MATERIALIZED (
  SELECT code FROM territory
  WHERE level = 'municipality' AND (:scope = 'BG' OR code = :scope OR oblast = :scope)
)
