-- uses: money/money-cell
-- is: money, places and users summed to what :by says, in cents, with the costs per place and user.
-- is: Sums first, ratios of sums then.
money_total AS (
  SELECT year, CASE :by WHEN 'country' THEN 'BG' WHEN 'oblast' THEN oblast ELSE municipality END
      AS territory, service, SUM(planned_places) AS planned_places, SUM(planned) AS planned,
    SUM(planned_original) AS planned_original,
    CASE WHEN MIN(planned_currency) = MAX(planned_currency) THEN MIN(planned_currency) END
      AS planned_currency,
    SUM(standard_total) AS standard_total, SUM(standard_places) AS standard_places,
    SUM(services) AS services, SUM(places) AS places, SUM(users) AS users, SUM(waiting) AS waiting,
    SUM(spent) AS spent, SUM(spent_services) AS spent_services,
    SUM(spent_original) AS spent_original,
    CASE WHEN MIN(spent_currency) = MAX(spent_currency)
      THEN NULLIF(MIN(spent_currency), 'mixed') END AS spent_currency,
    SUM(spent_other) AS spent_other,
    SUM(spent_of_places) AS spent_of_places, SUM(places_of_spent) AS places_of_spent,
    SUM(spent_of_users) AS spent_of_users, SUM(users_of_spent) AS users_of_spent,
    SUM(CASE WHEN users IS NOT NULL THEN planned END) AS planned_of_users,
    SUM(CASE WHEN planned IS NOT NULL THEN users END) AS users_of_planned,
    SUM(planned_in_doubt) AS planned_in_doubt, SUM(spent_in_doubt) AS spent_in_doubt,
    SUM(planned_places_in_doubt) AS planned_places_in_doubt,
    SUM(places_in_doubt) AS places_in_doubt, SUM(users_in_doubt) AS users_in_doubt
  FROM money_cell GROUP BY 1, 2, 3
),
money_sum AS MATERIALIZED (
  -- Rounded twice: a half cent that lost a hair to binary fractions still goes up.
  SELECT *, ROUND(ROUND(1.0 * standard_total / NULLIF(standard_places, 0), 4)) AS standard,
    1.0 * spent / NULLIF(planned, 0) AS execution,
    ROUND(ROUND(1.0 * planned / NULLIF(planned_places, 0), 4)) AS planned_per_place,
    ROUND(ROUND(1.0 * planned_of_users / NULLIF(users_of_planned, 0), 4)) AS planned_per_user,
    ROUND(ROUND(1.0 * spent_of_places / NULLIF(places_of_spent, 0), 4)) AS spent_per_place,
    ROUND(ROUND(1.0 * spent_of_users / NULLIF(users_of_spent, 0), 4)) AS spent_per_user
  FROM money_total
)
