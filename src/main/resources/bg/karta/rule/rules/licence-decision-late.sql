-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence-event
-- judges: register
-- legal: ЗСУ, чл. 151, ал. 1
-- bg: По заявлението или уведомлението от {applied_on} за лиценз {licence} ({event_name}) заповедта е от {value}, след крайния срок {due} (закъснение в дни: {days}).
-- en: The order on the application or notice of {applied_on} about licence {licence} ({event_name}) is of {value}, after the last day {due} (days late: {days}).
-- why-bg: Закъснялата заповед оставя доставчика без отговор и може да го остави без лиценз.
-- why-en: A late order leaves the provider without an answer, and may leave it without a licence.
-- do-bg: Сверете деня на заявлението и деня на заповедта с преписката; спирането на срока за допълване на документи не е записано тук. Ако дните са верни, посочете причината в преписката.
-- do-en: Compare the day of the application and the day of the order with the file; a term that was stayed while papers were added is not recorded here. If the days are right, note the reason in the file.
-- fires: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"issue","date":"2025-03-11","applied_on":"2025-01-10"}]}
-- fires: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"renewal","date":"2025-09-16","applied_on":"2025-09-01"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"issue","date":"2025-03-10","applied_on":"2025-01-10"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"change","date":"2025-09-15","applied_on":"2025-09-01"}]}
SELECT origin, origin_row, licence || '|' || event || '|' || date AS key, 'date' AS field,
  date AS value, licence, applied_on, due,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'licence-event' AND n.code = event) AS event_name,
  CAST(julianday(date) - julianday(due) AS INTEGER) AS days
FROM (SELECT *, CASE WHEN :rolling THEN working_day(last) ELSE last END AS due
  FROM (SELECT *, CASE event WHEN 'issue'
      THEN date(applied_on, '+' || :decision_months || ' months', 'floor')
      ELSE date(applied_on, '+' || :renewal_days || ' days') END AS last
    FROM licence_event WHERE event IN ('issue', 'change', 'renewal')))
WHERE date > due
