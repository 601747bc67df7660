-- bg: Последните институции за деца
-- en: The last institutions for children
-- unit-bg: места; деца
-- unit-en: places; children
-- column: service text Дом | Home
-- column: name text Наименование | Name
-- column: type text Вид | Type
-- column: municipality text Община (код) | Municipality (code)
-- column: municipality_name text Община | Municipality
-- column: capacity integer Места | Places
-- column: children integer Деца | Children
-- column: month month Отчет за | Report of
-- column: opened date Открит | Opened
-- column: closes date Закрива се | Closes
-- detail: service
-- detail: type
-- detail: municipality
-- detail: opened
-- note-bg: Домовете, открити към деня. Децата са потребителите в последния отчет до месеца на деня, колкото и стар да е: вижте месеца. „Закрива се“ е денят на закриване, когато вече е записан в регистъра.
-- note-en: The homes that are open on the day. Children are the users in the last report up to the month of the day, however old: see the month. "Closes" is the day of closing where the register has it already.
SELECT s.id AS service, s.name, s.type, s.municipality,
  CASE :lang WHEN 'bg' THEN m.name_bg ELSE m.name_en END AS municipality_name, s.capacity,
  r.users AS children, r.month, s.opened, s.closed AS closes
FROM service s
JOIN service_type t ON t.code = s.type
JOIN territory m ON m.code = s.municipality
LEFT JOIN service_report r ON r.service = s.id AND r.month = (
  SELECT MAX(last.month) FROM service_report last
  WHERE last.service = s.id AND last.month <= substr(:on, 1, 7))
WHERE t.target = 'children' AND t.institution AND s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
ORDER BY s.type, s.municipality, s.id
