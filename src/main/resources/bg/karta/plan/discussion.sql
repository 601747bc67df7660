-- uses: plan/plan-now
-- is: the discussions recorded of the map asked about. One is done when the day it was held has come, or
-- is: when there is a protocol of it and it has ended: that its term has passed says nothing.
discussion AS MATERIALIZED (
  SELECT stage, territory, opened, closes, held_on,
    COALESCE(held_on <= :on, 0)
      OR (trim(COALESCE(protocol, '')) <> '' AND COALESCE(closes, opened) <= :on) AS done,
    CASE WHEN COALESCE(held_on, closes) <= :on THEN COALESCE(held_on, closes) END AS done_on
  FROM consultation JOIN plan_map USING (map)
)
