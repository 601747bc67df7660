-- bg: Хора с оценка в сила по степен на увреждане
-- en: People with an assessment in force by degree of disability
-- unit-bg: лица
-- unit-en: people
-- column: oblast text Област | Oblast
-- column: age text Възраст | Age
-- column: degree text Степен на увреждане (%) | Degree of disability (%)
-- column: foreign_aid boolean Чужда помощ | Foreign aid
-- column: people integer Лица | People
-- note-bg: Брои всяко лице веднъж, по последната му оценка на потребностите към деня, ако е в сила: до своя срок, без срок – 5 години. Степените са под 50; 50–70,99; 71–90; над 90; без степен – където не е записана. Деца (0-17) са лицата до края на годината преди тази, в която навършват 18: известна е само годината на раждане.
-- note-en: Counts each person once, by the latest assessment of needs by the day, if it is in force: to its own end, without one for 5 years. The degrees are under 50; 50-70.99; 71-90; over 90; none where it is not recorded. Children (0-17) are those who have not reached the year of their 18th birthday, as only the year of birth is known.
-- uses: referral/assessment-on-day
SELECT m.oblast, CASE WHEN a.child THEN '0-17' WHEN NOT a.child THEN '18+' END AS age, a.degree,
  a.foreign_aid, COUNT(*) AS people
FROM assessment_on_day a JOIN territory m ON m.code = a.municipality
WHERE a.in_force
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, CASE a.degree WHEN '<50' THEN 1 WHEN '50-70.99' THEN 2 WHEN '71-90' THEN 3
  WHEN '>90' THEN 4 ELSE 5 END, a.foreign_aid
