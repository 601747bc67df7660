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
-- note-bg: Потребителите и чакащите са от последния отчет на всяка услуга до месеца на деня.
-- note-en: Users and waiting are those of each service's last report up to the month of the day.
SELECT s.municipality, CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END AS municipality_name,
  s.type AS service, COUNT(*) AS services, SUM(s.capacity) AS capacity, SUM(r.users) AS users,
  SUM(r.waiting) AS waiting, MAX(r.month) AS month
FROM service s
JOIN territory t ON t.code = s.municipality
LEFT JOIN service_report r ON r.service = s.id AND r.month = (
  SELECT MAX(last.month) FROM service_report last
  WHERE last.service = s.id AND last.month <= substr(:on, 1, 7))
WHERE s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
GROUP BY s.municipality, s.type ORDER BY s.municipality, s.type
