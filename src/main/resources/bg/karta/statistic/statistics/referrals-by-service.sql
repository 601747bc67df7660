-- bg: Насочвания по област и услуга
-- en: Referrals by oblast and service
-- unit-bg: заявления; дни; дял
-- unit-en: requests; days; ratio
-- column: oblast text Област | Oblast
-- column: service text Услуга | Service
-- column: requests integer Заявени | Requested
-- column: waiting integer Чакащи | Waiting
-- column: admitted integer Настанени | Admitted
-- column: refused integer Отказани | Refused
-- column: withdrawn integer Оттеглени | Withdrawn
-- column: undecided integer Без решение | Undecided
-- column: overdue integer Просрочени | Overdue
-- column: median_days decimal Медиана дни | Median days
-- column: in_time decimal В срок | In time
-- note-bg: Брои заявленията (едно лице може да има няколко) по насочванията в регистъра, със състоянието им към деня. „Медиана дни“ са дните от заявяването до решението при взетите към деня решения; „в срок“ – делът на решенията до 20 дни (чл. 73, ал. 2 ЗСУ) сред взетите и просрочените. „Просрочени“ са без решение след срока.
-- note-en: Counts requests (a person may have several) by the referrals in the register, as they stood on the day. "Median days" are those from request to decision where it was decided by the day; "in time" is the share decided within 20 days (ZSU, art. 73, para. 2) among those decided and those overdue. "Overdue" are undecided past the term.
-- default: decision_days = 20
-- default: rolling = 0
-- uses: referral/referral-on-day
WITH asked AS MATERIALIZED (
  SELECT r.*, m.oblast || ' ' || r.service AS group_key
  FROM referral_on_day r JOIN territory m ON m.code = r.municipality
),
decided AS (
  SELECT group_key, middle, ROW_NUMBER() OVER (PARTITION BY group_key ORDER BY middle) AS nth,
    COUNT(*) OVER (PARTITION BY group_key) AS many
  FROM (SELECT group_key, julianday(decision) - julianday(date) AS middle FROM asked
    WHERE decision IS NOT NULL)
),
median AS MATERIALIZED (
  SELECT group_key, AVG(middle) AS days FROM decided
  WHERE nth IN ((many + 1) / 2, (many + 2) / 2) GROUP BY group_key
),
counted AS (
  SELECT group_key, COUNT(*) AS requests, SUM(state = 'waiting') AS waiting,
    SUM(state = 'admitted') AS admitted, SUM(state = 'refused') AS refused,
    SUM(state = 'withdrawn') AS withdrawn, SUM(state = 'waiting' AND decision IS NULL) AS undecided,
    SUM(state = 'waiting' AND decision IS NULL AND due < :on) AS overdue,
    SUM(COALESCE(decision <= due, 0)) AS timely,
    SUM(decision IS NOT NULL OR (state = 'waiting' AND due < :on)) AS judged
  FROM asked GROUP BY group_key
)
SELECT substr(c.group_key, 1, 3) AS oblast, substr(c.group_key, 5) AS service, c.requests, c.waiting,
  c.admitted, c.refused, c.withdrawn, c.undecided, c.overdue, m.days AS median_days,
  1.0 * c.timely / NULLIF(c.judged, 0) AS in_time
FROM counted c LEFT JOIN median m USING (group_key)
ORDER BY c.group_key
