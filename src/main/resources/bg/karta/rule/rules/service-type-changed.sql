-- severity: warning
-- group: history
-- kind: service
-- judges: submission
-- again: service id = id
-- again: service-change id = service
-- uses: service/service-value
-- bg: Услуга {key} беше от тип {old}, сега е от тип {value}, прието за в сила от {day}: отчетите ѝ оттогава са за друг вид услуга. Ако е било така винаги, внесете с --correction; друг ден се казва в колона „В сила от“.
-- en: Service {key} was of type {old} and is now of type {value}, taken as held from {day}: its reports since then are of another kind of service. If it was always so, import with --correction; a column valid_from names another day.
-- why-bg: От типа зависят нормативът, лицензът и стандартът за издръжка, затова смяната му променя всички сметки за услугата.
-- why-en: Norm, licence and financing standard depend on the type, so a change of it changes every account of the service.
-- do-bg: Проверете в решението на общинския съвет дали услугата е преобразувана и от кой ден. Запишете деня в колона „В сила от“, а ако типът е бил грешен отначало, внесете с --correction.
-- do-en: See in the decision of the municipal council whether the service was transformed and from which day. Put the day in the column "In force from", or, if the type was wrong from the start, import with --correction.
SELECT r.origin, r.origin_row, r.id AS key, 'type' AS field, v.value, v.former AS old, v.begins AS day
FROM submitted_service r
JOIN service_value v ON v.id = r.id AND v.origin = r.origin AND v.field = 'type'
WHERE v.what = 'state' AND v.begins > '' AND r.valid_from IS NULL
