-- kept: provider_pair
-- is: two providers of one name, whatever its look-alike letters, case, quotes and blanks: whether
-- is: their legal forms are one too, and whether what is known of their seats agrees. Branches are
-- is: not told from their parents.
provider_name AS MATERIALIZED (
  SELECT eik, substr(eik, 1, 9) AS entity, name, folded_name(name) AS folded,
    bare_name(name) AS bare, municipality, folded_name(address) AS address, origin, origin_row
  FROM provider
),
provider_pair AS MATERIALIZED (
  SELECT b.eik, b.name, b.origin, b.origin_row, a.eik AS other, a.name AS other_name,
    a.folded = b.folded AS same_form,
    COALESCE(a.municipality = b.municipality, true) AND COALESCE(a.address = b.address, true)
      AND COALESCE(a.municipality = b.municipality, a.address = b.address, false) AS same_seat
  FROM provider_name a JOIN provider_name b
    ON b.bare = a.bare AND b.eik > a.eik AND b.entity <> a.entity
)
