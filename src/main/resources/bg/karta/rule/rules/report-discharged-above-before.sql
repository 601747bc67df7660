-- severity: warning
-- group: plausibility
-- kind: service-report
-- judges: submission
-- again: service-report service = service, month = month + 1
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} отчита {value} напуснали, а потребителите от предходния месец заедно с постъпилите са {people}.
-- en: Service {service} reports {value} {value?person|people} who left, but the users of the month before and those admitted are {people} together.
-- why-bg: Не може да напуснат повече хора, отколкото са били и са дошли, така че някое от трите числа е сгрешено.
-- why-en: No more people can leave than were there and came, so one of the three figures is wrong.
-- do-bg: Сверете напусналите, постъпилите и потребителите от предходния месец с отчета на доставчика. Поправете сгрешения месец и внесете файла отново.
-- do-en: Compare those who left, those who came and the users of the month before with the provider's report. Correct the month that is wrong and import the file again.
-- fires: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":0,"admitted":1,"discharged":7}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-12","users":5},{"service":"S1","month":"2024-01","users":0,"admitted":1,"discharged":6}]}
-- passes: {"service":[{"id":"S1","capacity":10}],"service-report":[{"service":"S1","month":"2023-11","users":5},{"service":"S1","month":"2024-01","users":0,"admitted":1,"discharged":7}]}
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'discharged' AS field, r.discharged AS value,
  r.service, r.users_before + COALESCE(r.admitted, 0) AS people
FROM report_in_context r
WHERE r.discharged > r.users_before + COALESCE(r.admitted, 0)
