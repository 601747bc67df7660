-- bg: Започнали работа чрез центровете за заетост и социално подпомагане
-- en: People brought to work by the centres for employment and social assistance
-- unit-bg: души; центрове; дял
-- unit-en: persons; centres; ratio
-- column: from_month month От | From
-- column: to_month month До | To
-- column: period text Период | Period
-- column: centres_open integer Открити | Open
-- column: centres_reporting integer Отчели се | Reporting
-- column: months_missing integer Липсват | Missing
-- column: complete boolean Пълен | Complete
-- column: served integer Обслужени | Served
-- column: served_mean decimal Средно на месец | Served monthly
-- column: served_highest integer Най-много обслужени за месец | Served, highest month
-- column: served_highest_month month Месец с най-много | Highest month
-- column: started_work integer На работа | At work
-- column: placed_primary integer Първичен | Primary
-- column: placed_subsidised integer Субсидирани | Subsidised
-- column: primary_share decimal Дял | Share
-- column: trained integer Обучени | Trained
-- column: activation integer Активирани | Activation
-- column: started_work_in_doubt integer Съмнителни на работа | At work in doubt
-- column: marks marks Бележки | Marks
-- words: period period
-- detail: started_work_in_doubt
-- detail: period
-- detail: placed_subsidised
-- detail: months_missing
-- detail: served_highest
-- detail: served_highest_month
-- detail: activation
-- detail: trained
-- detail: centres_reporting
-- note-bg: Месеците, годините и стойностите с натрупване (cumulative) са отделни отговори и не се събират помежду си. Стойността с натрупване е от първия до последния месец на реда, включително; година, от която се виждат само част от месеците, не е пълна.
-- note-bg: Обслужените са лица за един месец и не се сумират: същите хора идват и следващия. За по-дълъг период са дадени средното на месец и месецът с най-много. Започналите работа са тези на първичния пазар и на субсидирана работа; „Дял“ е частта на първичния пазар; сборовете са на отчетеното.
-- note-bg: „Открити“ са центровете, открити в края на периода, или на деня, ако той е по-рано; „Отчели се“ – центровете с поне един отчет за периода. Липсват: по един за всеки център и месец, през който е бил открит, а няма отчет. Пълен е период без липсващи отчети. Показани са месеците, свършили до деня.
-- note-en: Months, years and cumulative figures are separate answers and are not added to each other. A cumulative figure is from the first to the last month of its row, both included; a year of which only some months are seen is not complete.
-- note-en: Those served are persons of one month and have no sum: the same people come the next month. Of a longer period the mean per month and the highest month are given. Those who started work did so on the primary market or in subsidised work; the share is that of the primary market; sums are of what was reported.
-- note-en: Open are the centres open at the end of the period, or on the day if that is earlier; reporting those with a report of the period at least. Missing: one for each centre and month that it was open and of which there is no report. Complete is a period with no report missing. Shown are months that were over on the day.
-- note-bg: Съмнителни са отчетите с открита грешка или предупреждение и всички отчети на център, чиито отчети изглеждат с натрупване от началото на годината. Те влизат в числата, освен с --strict: тогава се броят за липсващи, а разликата е в „Съмнителни на работа“.
-- note-en: In doubt are reports with an open error or warning, and all reports of a centre whose reports seem to be running totals of the year. They are in the figures, but for --strict: they then count as missing, and the difference is in "At work in doubt".
-- default: strict = 0
-- default: by = year
-- default: from
-- default: to
-- default: oblast
-- default: municipality
-- default: centre
WITH RECURSIVE scope AS MATERIALIZED (
  SELECT c.id, c.opened, c.closed FROM centre c LEFT JOIN territory t ON t.code = c.municipality
  WHERE (:centre IS NULL OR c.id = :centre)
    AND (:municipality IS NULL OR c.municipality = :municipality)
    AND (:oblast IS NULL OR t.oblast = :oblast)
),
running_total AS MATERIALIZED (
  SELECT DISTINCT r.centre FROM centre_report r
  JOIN open_finding f ON f.origin = r.origin AND f.origin_row = r.origin_row
  WHERE f.rule = 'centre-report-seems-cumulative'
),
told AS MATERIALIZED (
  SELECT r.*, r.centre IN (SELECT centre FROM running_total) AS cumulative,
    EXISTS (SELECT 1 FROM open_finding f WHERE f.origin = r.origin AND f.origin_row = r.origin_row)
      AS doubted
  FROM centre_report r
  WHERE r.centre IN (SELECT id FROM scope) AND date(r.month || '-01', '+1 month', '-1 day') <= :on
    AND r.month >= COALESCE(:from, '') AND r.month <= COALESCE(:to, '9999')
),
report AS MATERIALIZED (
  SELECT * FROM told WHERE NOT (:strict AND (doubted OR cumulative))
),
doubt AS MATERIALIZED (
  SELECT month, MAX(doubted) AS doubted, MAX(cumulative) AS cumulative,
    SUM(placed_primary + placed_subsidised) AS started_work
  FROM told WHERE doubted OR cumulative GROUP BY month
),
bounds AS MATERIALIZED (
  -- Without a month asked for, the first and the last reported; one that is not over is not asked for.
  SELECT COALESCE(:from, MIN(month)) AS first_month,
    MIN(COALESCE(:to, MAX(month)),
      strftime('%Y-%m', :on, '+1 day', 'start of month', '-1 day')) AS last_month
  FROM told
),
month(month) AS (
  SELECT first_month FROM bounds WHERE first_month <= last_month
  UNION ALL
  SELECT strftime('%Y-%m', month || '-01', '+1 month') FROM month, bounds WHERE month < last_month
),
due AS MATERIALIZED (
  SELECT m.month, COUNT(c.id) AS due, COUNT(r.centre) AS came
  FROM month m
  LEFT JOIN scope c ON c.opened <= date(m.month || '-01', '+1 month', '-1 day')
    AND (c.closed IS NULL OR c.closed > m.month || '-01')
  LEFT JOIN report r ON r.centre = c.id AND r.month = m.month
  GROUP BY m.month
),
monthly AS MATERIALIZED (
  SELECT d.month, d.due - d.came AS missing, s.served, s.placed_primary, s.placed_subsidised,
    s.trained, s.activation
  FROM due d
  LEFT JOIN (
    SELECT month, SUM(served) AS served, SUM(placed_primary) AS placed_primary,
      SUM(placed_subsidised) AS placed_subsidised, SUM(trained) AS trained,
      SUM(activation) AS activation
    FROM report GROUP BY month
  ) s ON s.month = d.month
),
period AS (
  SELECT CASE :by WHEN 'cumulative' THEN (SELECT first_month FROM bounds) ELSE MIN(month) END
      AS from_month,
    MAX(month) AS to_month
  FROM month
  GROUP BY CASE :by WHEN 'year' THEN substr(month, 1, 4) ELSE month END
),
summed AS (
  SELECT p.from_month, p.to_month, MAX(d.doubted) AS doubted, MAX(d.cumulative) AS cumulative,
    COALESCE(SUM(d.started_work), 0) AS in_doubt, SUM(m.missing) AS missing, AVG(m.served) AS mean, MAX(m.served) AS highest,
    SUM(m.placed_primary) AS placed_primary, SUM(m.placed_subsidised) AS placed_subsidised,
    SUM(m.trained) AS trained, SUM(m.activation) AS activation
  FROM period p JOIN monthly m ON m.month BETWEEN p.from_month AND p.to_month
  LEFT JOIN doubt d ON d.month = m.month
  GROUP BY p.from_month, p.to_month
)
SELECT s.from_month, s.to_month, :by AS period,
  (SELECT COUNT(*) FROM scope c
    WHERE c.opened <= MIN(:on, date(s.to_month || '-01', '+1 month', '-1 day'))
      AND (c.closed IS NULL OR c.closed > MIN(:on, date(s.to_month || '-01', '+1 month', '-1 day'))))
    AS centres_open,
  (SELECT COUNT(DISTINCT r.centre) FROM report r WHERE r.month BETWEEN s.from_month AND s.to_month)
    AS centres_reporting,
  s.missing AS months_missing,
  s.missing = 0 AND (:by <> 'year' OR (s.from_month LIKE '%-01' AND s.to_month LIKE '%-12')) AS complete,
  CASE :by WHEN 'month' THEN s.highest END AS served,
  CASE WHEN :by <> 'month' THEN s.mean END AS served_mean,
  CASE WHEN :by <> 'month' THEN s.highest END AS served_highest,
  CASE WHEN :by <> 'month' THEN (SELECT MIN(m.month) FROM monthly m
    WHERE m.month BETWEEN s.from_month AND s.to_month AND m.served = s.highest) END AS served_highest_month,
  s.placed_primary + s.placed_subsidised AS started_work, s.placed_primary, s.placed_subsidised,
  1.0 * s.placed_primary / NULLIF(s.placed_primary + s.placed_subsidised, 0) AS primary_share,
  s.trained, s.activation, s.in_doubt AS started_work_in_doubt,
  marks('finding', s.doubted, 'cumulative', s.cumulative) AS marks
FROM summed s ORDER BY s.from_month, s.to_month
