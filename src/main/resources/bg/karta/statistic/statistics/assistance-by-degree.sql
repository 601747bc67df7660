-- bg: Лична помощ по степен на зависимост
-- en: Personal assistance by degree of dependence
-- unit-bg: лица; часове; дял
-- unit-en: people; hours; ratio
-- column: oblast text Област | Oblast
-- column: month text Месец | Month
-- column: dependence text Степен на зависимост | Degree of dependence
-- column: people integer Лица | People
-- column: hours decimal Часове | Hours
-- column: hours_due integer Полагат се | Hours due
-- column: used decimal Ползвани | Used
-- words: dependence dependence
-- note-bg: Брои лицата с отчетени часове лична помощ в месеца, до месеца на деня, по общината, която ги отчита. Полагат се до 15, 42, 84 и 168 часа на месец при степен I, II, III и IV; „ползвани“ е делът на часовете от полагащите се на тези лица.
-- note-en: Counts the people with hours of personal assistance reported in the month, up to the month of the day, by the municipality that reports them. Up to 15, 42, 84 and 168 hours a month are due at degree I, II, III and IV; "used" is the share of the hours due to these people.
SELECT m.oblast, a.month, a.dependence, COUNT(*) AS people, ROUND(SUM(a.hours), 2) AS hours,
  SUM(CASE a.dependence WHEN 'I' THEN 15 WHEN 'II' THEN 42 WHEN 'III' THEN 84 WHEN 'IV' THEN 168 END)
    AS hours_due,
  SUM(a.hours) / NULLIF(SUM(CASE a.dependence WHEN 'I' THEN 15 WHEN 'II' THEN 42 WHEN 'III' THEN 84
    WHEN 'IV' THEN 168 END), 0) AS used
FROM assistance a JOIN territory m ON m.code = a.municipality
WHERE a.month <= substr(:on, 1, 7)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
