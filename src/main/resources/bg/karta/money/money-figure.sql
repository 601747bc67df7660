-- uses: money/money-sum
-- is: each measure of a year in a row of its own: money in the currency asked for, and where it is an
-- is: amount and not a cost per place or user, as it is on record, if that is in one currency.
money_measure AS (
  SELECT key AS place, value AS measure FROM json_each('["planned", "spent", "planned-places",
    "places", "users", "planned-per-place", "planned-per-user", "spent-per-place", "spent-per-user"]')
),
money_figure AS MATERIALIZED (
  SELECT s.year, s.territory, s.service, m.place, m.measure,
    m.measure NOT IN ('planned-places', 'places', 'users') AS is_money,
    CASE m.measure
      WHEN 'planned' THEN s.planned / 100.0
      WHEN 'spent' THEN s.spent / 100.0
      WHEN 'planned-places' THEN s.planned_places
      WHEN 'places' THEN s.places
      WHEN 'users' THEN s.users
      WHEN 'planned-per-place' THEN s.planned_per_place / 100.0
      WHEN 'planned-per-user' THEN s.planned_per_user / 100.0
      WHEN 'spent-per-place' THEN s.spent_per_place / 100.0
      WHEN 'spent-per-user' THEN s.spent_per_user / 100.0
    END AS value,
    CASE m.measure
      WHEN 'planned' THEN s.planned_in_doubt / 100.0
      WHEN 'spent' THEN s.spent_in_doubt / 100.0
      WHEN 'planned-places' THEN s.planned_places_in_doubt
      WHEN 'places' THEN s.places_in_doubt
      WHEN 'users' THEN s.users_in_doubt
    END AS in_doubt,
    CASE m.measure
      WHEN 'planned' THEN IIF(s.planned_currency IS NULL, NULL, s.planned_original / 100.0)
      WHEN 'spent' THEN IIF(s.spent_currency IS NULL, NULL, s.spent_original / 100.0)
    END AS original,
    CASE m.measure WHEN 'planned' THEN s.planned_currency WHEN 'spent' THEN s.spent_currency END
      AS original_currency
  FROM money_sum s CROSS JOIN money_measure m
)
