-- severity: warning
-- group: history
-- kind: service
-- judges: submission
-- again: service id = id
-- again: service-change id = service
-- legal: ЗСУ, чл. 54
-- uses: service/service-value
-- bg: Услуга {key} беше в община {old}, сега е в {here}, прието за в сила от {day}. Ако е било така винаги, внесете с --correction; друг ден се казва в колона „В сила от“.
-- en: Service {key} was in the municipality {old} and is now in {here}, taken as held from {day}. If it was always so, import with --correction; a column valid_from names another day.
-- why-bg: Местата минават от една община в друга и променят покритието и на двете.
-- why-en: The places go from one municipality to another and change the coverage of both.
-- do-bg: Вижте в одобрението на промяната дали мястото на услугата се сменя и от кой ден. Ако е сгрешена само общината, внесете с --correction, за да не остане измислено преместване.
-- do-en: See in the approval of the change whether the place of the service changes and from which day. If only the municipality was mistyped, import with --correction, so that no move that never was stays on record.
SELECT r.origin, r.origin_row, r.id AS key, 'municipality' AS field, v.value, v.begins AS day,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = v.former), v.former) AS old,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = v.value), v.value) AS here
FROM submitted_service r
JOIN service_value v ON v.id = r.id AND v.origin = r.origin AND v.field = 'municipality'
WHERE v.what = 'state' AND v.begins > '' AND r.valid_from IS NULL
