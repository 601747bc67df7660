-- extent: training.oblast
-- bg: лица, обучени по темата за стандартите за качество през периода, а без период – до деня, в областта
-- en: people trained on the topic of quality standards in the period, without one up to the day, in the oblast
-- is: people trained on the topic of quality standards in the period, without one up to the day, in the oblast;
-- is: null for a municipality, or where no such training is known by the day.
SELECT CASE WHEN length(:scope) < 5 AND COUNT(*) > 0
  THEN SUM(CASE WHEN (:from IS NULL OR date >= :from)
    AND (:scope = 'BG' OR oblast = :scope) THEN persons ELSE 0 END) END AS number
FROM training WHERE topic = 'quality-standards' AND date <= :on
