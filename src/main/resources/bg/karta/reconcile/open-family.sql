-- uses: reconcile/place
-- is: foster families approved by the day: whether each is still approved, at the place asked for,
-- is: and has a child.
counted_family AS MATERIALIZED (
  SELECT f.id, f.kind,
    (f.removed IS NULL OR f.removed > :on)
      AND f.municipality IN (SELECT code FROM place_asked) AS here,
    EXISTS (SELECT 1 FROM foster_placement p WHERE p.family = f.id AND p.placed_on <= :on
      AND (p.ended_on IS NULL OR p.ended_on > :on)) AS occupied
  FROM foster_family f WHERE f.approved <= :on
)
