-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence-event
-- judges: register
-- bg: Заповедта от {ordered} за лиценз {licence} ({event_name}) е съобщена на доставчика на {value}, след крайния срок {due} (закъснение в дни: {days}).
-- en: The provider was told of the order of {ordered} about licence {licence} ({event_name}) on {value}, after the last day {due} (days late: {days}).
-- why-bg: Срокът за обжалване тече от съобщаването, затова закъснялото съобщаване отлага и сигурността на заповедта.
-- why-en: The time to appeal runs from the day the order is made known, so telling it late also puts off its becoming final.
-- do-bg: Сверете деня на съобщаването с обратната разписка или писмото. Поправете датата, ако е сгрешена, и внесете файла отново.
-- do-en: Compare the day on which it was told with the receipt or the letter. Correct the date if it is wrong, and import the file again.
-- fires: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"termination","date":"2025-09-01","notified_on":"2025-09-05","order_number":"РД-01-1"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"termination","date":"2025-09-01","notified_on":"2025-09-04","order_number":"РД-01-1"}]}
SELECT origin, origin_row, licence || '|' || event || '|' || date AS key, 'notified_on' AS field,
  notified_on AS value, licence, date AS ordered, due,
  (SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END FROM nomenclature n
    WHERE n.list = 'licence-event' AND n.code = event) AS event_name,
  CAST(julianday(notified_on) - julianday(due) AS INTEGER) AS days
FROM (SELECT *, CASE WHEN :rolling THEN working_day(last) ELSE last END AS due
  FROM (SELECT *, date(date, '+' || :notification_days || ' days') AS last FROM licence_event))
WHERE notified_on > due
