-- bg: Неравенство между териториите в покритието на потребностите
-- en: Inequality between territories in the coverage of need
-- unit-bg: индекс; съотношение
-- unit-en: index; ratio
-- column: service text Услуга | Service
-- column: territories integer Територии | Territories
-- column: without integer Без места | Without
-- column: mean decimal Средно | Mean
-- column: lowest decimal Най-малко | Lowest
-- column: highest decimal Най-много | Highest
-- column: gini decimal Джини | Gini
-- column: theil decimal Тейл | Theil
-- column: theil_between decimal Тейл между | Between
-- column: theil_within decimal Тейл вътре | Within
-- column: worst_tenth decimal Най-зле | Worst tenth
-- column: best_tenth decimal Най-добре | Best tenth
-- column: tenths_ratio decimal Съотношение | Ratio
-- column: per text Ред за | Row of
-- column: marks marks Бележки | Marks
-- words: per per
-- detail: per
-- detail: territories
-- detail: without
-- detail: lowest
-- detail: highest
-- detail: worst_tenth
-- detail: best_tenth
-- note-bg: Всяка територия тежи колкото хората си (--weight need: колкото потребността си); без потребност или без население не участва. Джини и Тейл са 0, когато всички са еднакво обслужени. Индексът на Тейл е сборът на частта между областите и частта вътре в тях. „Най-зле“ и „най-добре“ са средните на десетата част от хората с най-ниско и с най-високо покритие.
-- note-en: Each territory weighs as much as its people (--weight need: as its need); without need or people it takes no part. Gini and Theil are 0 when all are served alike. Theil's index is the sum of its part between oblasts and its part within them. "Worst" and "best tenth" are the means of the tenth of the people with the lowest and with the highest coverage.
-- note-bg: Редовете за типове услуги и за видове дейност по чл. 15 ЗСУ (колоната per: type, kind; --per) не се събират: всяка услуга е и в своя тип, и във всеки свой вид дейност.
-- note-en: Rows of types of service and of kinds of activity of art. 15 ZSU (the column per: type, kind; --per) do not add up: each service is both in its type and in each of its kinds.
-- default: per
-- default: by = municipality
-- default: view = served
-- default: small = 20
-- default: service
-- default: measure = coverage
-- default: weight = people
-- uses: coverage/spread
WITH by_oblast AS (
  SELECT service, oblast, SUM(part) AS part, SUM(part * value) / SUM(part) AS mean
  FROM spread GROUP BY service, oblast
),
term AS (
  SELECT s.service, s.value, s.part, s.mean, s.per, s.doubted, s.reports_missing, s.people_missing,
    s.years_mixed,
    s.part * (s.possessed + s.possessed - s.part * s.value / NULLIF(s.mean, 0)) AS area,
    CASE WHEN s.value > 0 THEN s.part * s.value / s.mean * ln(s.value / s.mean) ELSE 0 END AS theil,
    CASE WHEN s.value > 0 THEN s.part * s.value / s.mean * ln(s.value / o.mean) ELSE 0 END AS within,
    MAX(0, MIN(s.people, 0.1) - (s.people - s.part)) AS in_worst,
    MAX(0, s.people - MAX(s.people - s.part, 0.9)) AS in_best
  FROM spread s JOIN by_oblast o ON o.service = s.service AND o.oblast = s.oblast
),
index_of AS (
  SELECT service, COUNT(*) AS territories, SUM(value = 0) AS without, MAX(mean) AS mean,
    MIN(value) AS lowest, MAX(value) AS highest, 1 - SUM(area) AS gini, SUM(theil) AS theil,
    SUM(within) AS theil_within,
    ROUND(SUM(in_worst * value) / SUM(in_worst), 12) AS worst_tenth,
    ROUND(SUM(in_best * value) / SUM(in_best), 12) AS best_tenth, MAX(per) AS per,
    marks('finding', MAX(doubted), 'report', MAX(reports_missing), 'people', MAX(people_missing),
      'years', MAX(years_mixed)) AS marks
  FROM term GROUP BY service
)
SELECT service, territories, without, mean, lowest, highest,
  -- What decimals leave behind the twelfth place is no inequality.
  CASE WHEN mean > 0 THEN ROUND(gini, 12) END AS gini,
  CASE WHEN mean > 0 THEN ROUND(theil, 12) END AS theil,
  CASE WHEN mean > 0 THEN ROUND(theil - theil_within, 12) END AS theil_between,
  CASE WHEN mean > 0 THEN ROUND(theil_within, 12) END AS theil_within,
  worst_tenth, best_tenth, best_tenth / NULLIF(worst_tenth, 0) AS tenths_ratio, per,
  marks
FROM index_of ORDER BY gini DESC, service
