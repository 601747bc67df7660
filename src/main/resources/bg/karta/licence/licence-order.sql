-- kept: licence_order
-- index: licence
-- index: new_licence
-- is: the orders that put another licence in the place of one, by a change or a renewal.
licence_order AS (
  SELECT licence, event, date, order_number, new_licence, origin, origin_row, batch
  FROM licence_event
  WHERE event IN ('change', 'renewal') AND new_licence IS NOT NULL AND new_licence <> licence
)
