-- severity: warning
-- group: history
-- kind: service
-- judges: submission
-- again: service id = id
-- uses: service/service-gap
-- bg: Услуга {key} е отпаднала от регистъра на {ended}, а сега отново е в него: прието е, че я няма до деня преди {value}. Ако не е прекъсвала, внесете с --correction; друг ден се казва в колона „В сила от“.
-- en: Service {key} ended in the register on {ended} and is listed again: it is taken not to have been there until the day before {value}. If it never stopped, import with --correction; a column valid_from names another day.
-- why-bg: За дните между отпадането и връщането местата на услугата не се броят никъде.
-- why-en: For the days from its end to its return the places of the service are counted nowhere.
-- do-bg: Проверете дали услугата наистина е била спряна, или някой файл я е пропуснал. Ако не е спирала, внесете с --correction; ако е започнала отново в друг ден, попълнете „В сила от“.
-- do-en: Find out whether the service really had stopped or some file left it out. If it never stopped, import with --correction; if it began again on another day, fill in valid_from.
-- why: Said once, of the file that lists it first after its end.
SELECT r.origin, r.origin_row, r.id AS key, 'id' AS field, g.ends AS value, g.begins AS ended
FROM service_gap g CROSS JOIN submitted_service r ON r.id = g.id AND r.origin = g.again
WHERE g.ends IS NOT NULL
