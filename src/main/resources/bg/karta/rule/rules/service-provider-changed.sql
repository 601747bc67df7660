-- severity: info
-- group: history
-- kind: service
-- judges: submission
-- again: service id = id
-- again: service-change id = service
-- uses: service/service-value
-- bg: Услуга {key} беше на доставчик {old}, сега е на {value}, прието за в сила от {day}. Ако е било така винаги, внесете с --correction; друг ден се казва в колона „В сила от“.
-- en: Service {key} belonged to provider {old} and now belongs to {value}, taken as held from {day}. If it was always so, import with --correction; a column valid_from names another day.
-- why-bg: Новият доставчик носи нов лиценз и нова отговорност, а отчетите до деня на смяната остават на стария.
-- why-en: A new provider brings a new licence and new responsibility, and the reports up to the day of the change stay with the old one.
-- do-bg: Сверете деня с договора за възлагане или със заповедта. Проверете с karta licences may ЕИК дали новият доставчик има нужния лиценз.
-- do-en: Compare the day with the contract or the order. See with karta licences may ЕИК whether the new provider holds the licence needed.
SELECT r.origin, r.origin_row, r.id AS key, 'provider' AS field, v.value, v.former AS old, v.begins AS day
FROM submitted_service r
JOIN service_value v ON v.id = r.id AND v.origin = r.origin AND v.field = 'provider'
WHERE v.what = 'state' AND v.begins > '' AND r.valid_from IS NULL
