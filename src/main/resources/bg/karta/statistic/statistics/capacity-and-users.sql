-- bg: Капацитет и потребители по община и услуга
-- en: Capacity and users by municipality and service
-- unit-bg: места; потребители
-- unit-en: places; users
-- column: municipality text Община (код) | Municipality (code)
-- column: municipality_name text Община | Municipality
-- column: service text Услуга | Service
-- column: services integer Брой услуги | Services
-- column: capacity integer Капацитет | Capacity
-- column: users integer Потребители | Users
-- column: waiting integer Чакащи | Waiting
-- column: month month Последен отчет | Last report
-- column: oldest_month month Най-стар отчет | Oldest report
-- column: services_reported integer Услуги с отчет | Services reported
-- column: reports_missing integer Без отчет | Reports missing
-- column: capacity_without_report integer Места без отчет | Not reported
-- column: last_report month Отчет изобщо | Any report
-- column: capacity_in_doubt integer Съмнителни места | Places in doubt
-- column: users_in_doubt integer Съмнителни потребители | Users in doubt
-- column: marks marks Бележки | Marks
-- detail: last_report
-- detail: capacity_without_report
-- detail: capacity_in_doubt
-- detail: users_in_doubt
-- note-bg: Потребителите и чакащите са от последния отчет на всяка услуга до месеца на деня, ако е актуален. Отчет е актуален, ако е за месеца на деня или за един от двата преди него (--report-within). „Последен отчет“ и „най-стар отчет“ са най-новият и най-старият месец, от които са те, „услуги с отчет“ – на колко услуги се основават; „отчет изобщо“ е най-новият месец, отчетен от услуга на реда, колкото и стар да е.
-- note-bg: Съмнително е онова, което се основава на запис с открита грешка или предупреждение. То влиза в числата, освен с --strict: тогава числото е без него и разликата е в същите колони.
-- note-en: Users and waiting are those of each service's last report up to the month of the day, if it is current: a report is current if it is of the month of the day or of one of the two before (--report-within). "Last" and "oldest report" are the newest and the oldest month that they are of, "services reported" on how many services they rest; "any report" is the newest month that a service of the row reported, however old.
-- note-en: In doubt is what rests on a record with an open error or warning. It is in the figures, but for --strict: they are then without it, and the difference is in the same columns.
-- uses: coverage/reporting-service
SELECT s.municipality, CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END AS municipality_name,
  s.type AS service, SUM(s.counted) AS services, SUM(s.capacity) AS capacity, SUM(s.users) AS users,
  SUM(s.waiting) AS waiting, MAX(s.month) AS month, MIN(s.month) AS oldest_month,
  COUNT(s.month) AS services_reported, SUM(s.report_missing) AS reports_missing,
  SUM(CASE WHEN s.users IS NULL THEN s.capacity ELSE 0 END) AS capacity_without_report,
  MAX(s.last_report) AS last_report, SUM(s.capacity_in_doubt) AS capacity_in_doubt,
  SUM(s.users_in_doubt) AS users_in_doubt,
  marks('finding', MAX(s.doubted), 'report', SUM(s.report_missing)) AS marks
FROM reporting_service s
JOIN territory t ON t.code = s.municipality
GROUP BY s.municipality, s.type ORDER BY s.municipality, s.type
