-- is: Kaplan and Meier's estimate for the spells of the part before it, spell(part, days, event):
-- is: event 1 is what is waited for, 0 the end of being followed. Who stopped being followed after
-- is: as many days as an event took is at risk of that event. The variance is Greenwood's.
km_time AS MATERIALIZED (
  SELECT part, days, COUNT(*) AS leaving, SUM(event) AS events FROM spell GROUP BY part, days
),
km_risk AS MATERIALIZED (
  SELECT part, days, events, leaving - events AS censored,
    SUM(leaving) OVER (PARTITION BY part ORDER BY days DESC) AS at_risk
  FROM km_time
),
km_sum AS MATERIALIZED (
  -- Where all at risk have the event, the logarithm and the variance have no value; from then on the
  -- estimate is 0.
  SELECT part, days, at_risk, events, censored,
    SUM(ln(1.0 - 1.0 * events / at_risk)) OVER upto AS logarithm,
    SUM(1.0 * events / NULLIF(1.0 * at_risk * (at_risk - events), 0)) OVER upto AS greenwood,
    MAX(events = at_risk) OVER upto AS is_over
  FROM km_risk
  WINDOW upto AS (PARTITION BY part ORDER BY days)
),
km AS MATERIALIZED (
  SELECT part, days, at_risk, events, censored,
    CASE WHEN is_over THEN 0.0 ELSE exp(logarithm) END AS survival,
    CASE WHEN NOT is_over AND logarithm < 0 THEN logarithm END AS log_survival,
    CASE WHEN NOT is_over THEN COALESCE(greenwood, 0.0) END AS variance
  FROM km_sum
)
