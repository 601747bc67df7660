-- severity: warning
-- group: history
-- kind: service
-- judges: submission
-- again: service id = id
-- again: service-change id = service
-- legal: ЗСУ, чл. 54
-- threshold: share = 0.5
-- threshold: difference = 10
-- uses: service/service-value
-- bg: Капацитетът на услуга {key} се променя от {old} на {value}, прието за в сила от {day} (над праг от настройките: дял {share} от предишния). Ако е било така винаги, внесете с --correction; друг ден се казва в колона „В сила от“.
-- en: The capacity of service {key} changes from {old} to {value}, taken as held from {day} (above a threshold of the settings: a share of {share} of the former). If it was always so, import with --correction; a column valid_from names another day.
-- why-bg: Промяна с толкова места променя покритието и средствата и обикновено има одобрение зад себе си.
-- why-en: A change of so many places changes coverage and funding, and as a rule there is an approval behind it.
-- do-bg: Поискайте от общината одобрението за промяната на броя на потребителите и запишете деня в колона „В сила от“. Ако старият капацитет е бил грешен, внесете с --correction.
-- do-en: Ask the municipality for the approval of the new number of users, and put the day in the column "In force from". If the old capacity was wrong, import with --correction.
SELECT r.origin, r.origin_row, r.id AS key, 'capacity' AS field, v.value, v.former AS old, v.begins AS day,
  :share AS share
FROM submitted_service r
JOIN service_value v ON v.id = r.id AND v.origin = r.origin AND v.field = 'capacity'
WHERE v.what = 'state' AND v.begins > '' AND r.valid_from IS NULL
  AND ABS(v.value - v.former) > :share * v.former AND ABS(v.value - v.former) >= :difference
