-- bg: Време до събитие по случаи: оценка на Каплан–Майер
-- en: Time to an event in casework: the Kaplan–Meier estimate
-- unit-bg: дни; случаи; дял
-- unit-en: days; caseworks; ratio
-- column: part_name text Група | Group
-- column: part text Код | Code
-- column: event text Събитие | Event
-- column: days integer Ден | Day
-- column: at_risk integer Следени | At risk
-- column: events integer Събития | Events
-- column: censored integer Цензурирани | Censored
-- column: survival decimal Без събитие | Survival
-- column: standard_error decimal Ст. грешка | Std. error
-- column: lower_95 decimal От (95 %) | Lower 95 %
-- column: upper_95 decimal До (95 %) | Upper 95 %
-- words: event casework-event
-- detail: event
-- detail: part
-- detail: standard_error
-- note-bg: placement = от откриването до първото започване на работа; проследяването спира с приключването, с напускането преди работа или с деня. exit = от първото започване на работа до края ѝ; проследяването спира с приключването на случая или с деня, защото след приключване не се записват стъпки.
-- note-bg: „Без събитие“ е делът, при който събитието още не е настъпило след толкова дни (Каплан–Майер). Цензурираните са тези, които от този ден нататък не са проследени; в самия ден още се броят за следени. Стандартната грешка е по формулата на Гринуд; границите са за 95 % в скалата log(−log) и ги няма, докато делът е 1 или щом стане 0.
-- note-en: placement = from the opening to the first placement; following ends with the closing, with leaving before any placement, or with the day. exit = from the first placement to the end of that job; following ends with the closing of the casework, as no step is recorded after it, or with the day.
-- note-en: Survival is the share to whom the event has not happened after so many days (Kaplan–Meier). Censored are those not followed after that day; on the day itself they are still at risk. The standard error is Greenwood's; the limits are those of 95 % on the log-log scale, and there are none while the share is 1 or once it is 0.
-- default: by = all
-- default: event = placement
-- default: every = 0
-- uses: work/spell
-- uses: work/kaplan-meier
WITH shown AS (
  -- One line for each stretch of so many days, with what happened in it; or for each day.
  SELECT part, MAX(days) AS last, MAX(at_risk) AS at_risk, SUM(events) AS events,
    SUM(censored) AS censored
  FROM km GROUP BY part, CASE WHEN :every > 0 THEN (days + :every - 1) / :every ELSE days END
)
SELECT n.part_name, s.part, :event AS event,
  CASE WHEN :every > 0 THEN (s.last + :every - 1) / :every * :every ELSE s.last END AS days,
  s.at_risk, s.events, s.censored, k.survival, k.survival * sqrt(k.variance) AS standard_error,
  pow(k.survival, exp(1.959963984540054 * sqrt(k.variance) / -k.log_survival)) AS lower_95,
  pow(k.survival, exp(-1.959963984540054 * sqrt(k.variance) / -k.log_survival)) AS upper_95
FROM shown s JOIN km k ON k.part = s.part AND k.days = s.last JOIN part_name n ON n.part = s.part
ORDER BY s.part, s.last
