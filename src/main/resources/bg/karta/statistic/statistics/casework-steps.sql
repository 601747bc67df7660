-- bg: Какво се е случило по случаите, стъпка по стъпка
-- en: What happened in the caseworks, step by step
-- unit-bg: стъпки; дни
-- unit-en: steps; days
-- column: casework text Случай | Casework
-- column: person text Лице | Person
-- column: centre text Център | Centre
-- column: date date Дата | Date
-- column: days integer Ден | Day
-- column: step text Код | Code
-- column: step_name text Стъпка | Step
-- column: outcome text Резултат | Outcome
-- column: current boolean Важи | In force
-- column: known_from date Известно от | Known from
-- column: known_to date Последно към | Last as of
-- detail: person
-- detail: centre
-- detail: step
-- detail: known_from
-- detail: known_to
-- note-bg: Дните са от откриването на случая, както е записано сега. „Важи“ казва дали така стои и в последното внесено; иначе е предишно състояние, заменено по-късно. „Известно от“ и „Последно към“ са първият и последният ден, към който регистърът го казва. Лицата са псевдоними.
-- note-en: Days are since the opening of the casework as it is recorded now. In force says whether what was imported last has it so; otherwise it is an earlier state that was replaced. Known from and last as of are the first and the last day as of which the register says so. Persons are tokens.
-- default: casework
-- default: person
WITH asked AS MATERIALIZED (
  SELECT * FROM casework
  WHERE (:casework IS NULL OR id = :casework) AND (:person IS NULL OR person = :person)
    AND opened <= :on
),
state AS MATERIALIZED (
  SELECT a.id, c.opened, c.closed, c.origin FROM asked a JOIN casework c ON c.id = a.id
  UNION ALL
  SELECT a.id, h.opened, h.closed, h.origin FROM asked a JOIN casework_history h ON h.id = a.id
),
told AS (
  SELECT id AS casework, opened AS date, 'opened' AS step, NULL AS outcome, origin, 0 AS place
  FROM state
  UNION ALL
  SELECT s.casework, s.date, s.step, s.outcome, s.origin, 1
  FROM asked a JOIN casework_step s ON s.casework = a.id
  UNION ALL
  SELECT h.casework, h.date, h.step, h.outcome, h.origin, 1
  FROM asked a JOIN casework_step_history h ON h.casework = a.id
  UNION ALL
  SELECT id, closed, 'closed', NULL, origin, 2 FROM state WHERE closed IS NOT NULL
),
dated AS (
  SELECT t.casework, t.date, t.step, t.outcome, t.place, MIN(s.known_on) AS known_from,
    MAX(s.known_on) AS known_to
  FROM told t LEFT JOIN source s ON s.id = t.origin
  WHERE t.date <= :on
  GROUP BY t.casework, t.date, t.step, t.outcome, t.place
)
SELECT d.casework, a.person, a.centre, d.date,
  CAST(julianday(d.date) - julianday(a.opened) AS INTEGER) AS days, d.step,
  CASE d.step
    WHEN 'opened' THEN CASE :lang WHEN 'bg' THEN 'откриване на случая' ELSE 'casework opened' END
    WHEN 'closed' THEN CASE :lang WHEN 'bg' THEN 'приключване на случая' ELSE 'casework closed' END
    ELSE CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
  END AS step_name,
  d.outcome,
  CASE d.step WHEN 'opened' THEN d.date = a.opened WHEN 'closed' THEN d.date IS a.closed
    ELSE EXISTS (SELECT 1 FROM casework_step s WHERE s.casework = d.casework AND s.date = d.date
      AND s.step = d.step AND s.outcome IS d.outcome) END AS current,
  d.known_from, d.known_to
FROM dated d JOIN asked a ON a.id = d.casework
LEFT JOIN nomenclature n ON n.list = 'casework-step' AND n.code = d.step
ORDER BY a.person, a.opened, d.casework, d.date, d.place, d.step, d.outcome
