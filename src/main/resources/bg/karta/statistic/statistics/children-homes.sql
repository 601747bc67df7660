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
-- column: last_report month Последен отчет | Last report
-- column: report_missing boolean Без отчет | Report missing
-- column: capacity_in_doubt integer Съмнителни места | Places in doubt
-- column: users_in_doubt integer Съмнителни деца | Children in doubt
-- column: marks marks Бележки | Marks
-- detail: last_report
-- detail: report_missing
-- detail: capacity_in_doubt
-- detail: users_in_doubt
-- detail: service
-- detail: type
-- detail: municipality
-- detail: opened
-- note-bg: Домовете, открити към деня. Децата са потребителите в последния отчет до месеца на деня, ако е актуален. Отчет е актуален, ако е за месеца на деня или за един от двата преди него (--report-within); „последен отчет“ е месецът му, колкото и стар да е. „Закрива се“ е денят на закриване, когато вече е записан в регистъра.
-- note-en: The homes that are open on the day. Children are the users in the last report up to the month of the day, if it is current: a report is current if it is of the month of the day or of one of the two before (--report-within); "last report" is its month, however old. "Closes" is the day of closing where the register has it already.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: In doubt is what rests on a record with an open error or warning. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- uses: coverage/reporting-service
SELECT s.id AS service, s.name, s.type, s.municipality,
  CASE :lang WHEN 'bg' THEN m.name_bg ELSE m.name_en END AS municipality_name, s.capacity,
  s.users AS children, s.month, s.opened, s.closed AS closes, s.last_report, s.report_missing,
  s.capacity_in_doubt, s.users_in_doubt, marks('finding', s.doubted, 'report', s.report_missing) AS marks
FROM reporting_service s
JOIN service_type t ON t.code = s.type
JOIN territory m ON m.code = s.municipality
WHERE t.target = 'children' AND t.institution
ORDER BY s.type, s.municipality, s.id
