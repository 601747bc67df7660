-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence-event
-- judges: register
-- bg: За промяната от {changed_on} при лиценз {licence} доставчикът е уведомил на {value}, след крайния срок {due} (закъснение в дни: {days}).
-- en: The provider told of the change of {changed_on} to licence {licence} on {value}, after the last day {due} (days late: {days}).
-- why-bg: Докато АКСУ не знае за промяната, лицензът ѝ показва обстоятелства, които вече не са верни.
-- why-en: As long as the agency (АКСУ) does not know of the change, the licence shows circumstances that are no longer true.
-- do-bg: Сверете деня на промяната и деня на уведомяването с документите към преписката. Ако са верни, отбележете закъснението при следващата проверка на доставчика.
-- do-en: Compare the day of the change and the day of the notice with the papers of the file. If they are right, note the delay at the next inspection of the provider.
-- fires: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"change","date":"2025-03-25","changed_on":"2025-03-01","applied_on":"2025-03-16"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"change","date":"2025-03-25","changed_on":"2025-03-01","applied_on":"2025-03-15"}]}
-- passes: {"licence":[{"number":"Л-3129-1"}],"licence-event":[{"licence":"Л-3129-1","event":"change","date":"2025-03-25","applied_on":"2025-03-16"}]}
SELECT origin, origin_row, licence || '|' || event || '|' || date AS key, 'applied_on' AS field,
  applied_on AS value, licence, changed_on, due,
  CAST(julianday(applied_on) - julianday(due) AS INTEGER) AS days
FROM (SELECT *, CASE WHEN :rolling THEN working_day(last) ELSE last END AS due
  FROM (SELECT *, date(changed_on, '+' || :notice_days || ' days') AS last FROM licence_event
    WHERE event = 'change'))
WHERE applied_on > due
