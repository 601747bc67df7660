-- is: the days on which the register is known whole, and the last of them. Whoever takes the same
-- is: file in again as a part takes back that it is the whole.
whole_edition AS MATERIALIZED (
  SELECT DISTINCT s.known_on AS day FROM source s
  WHERE s.kind = 'licence' AND s.whole AND NOT EXISTS (SELECT 1 FROM source later
    WHERE later.sha256 = s.sha256 AND later.kind = s.kind AND later.batch > s.batch AND NOT later.whole)
),
edition AS MATERIALIZED (SELECT MAX(day) AS day FROM whole_edition)
