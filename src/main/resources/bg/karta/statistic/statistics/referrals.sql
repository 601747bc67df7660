-- bg: Чакащи социална услуга по ред
-- en: Who waits for a social service, in order
-- unit-bg: лица; точки
-- unit-en: people; points
-- default: municipality
-- default: oblast
-- default: service
-- default: overdue = 0
-- default: top
-- default: allotted
-- default: decision_days = 20
-- default: rolling = 0
-- weights: referral
-- weight: disability-under-fifty 2
-- weight: disability-from-fifty 5
-- weight: disability-from-seventy-one 10
-- weight: disability-over-ninety 15
-- weight: foreign-aid 10
-- weight: child 10
-- weight: waiting-month 1
-- weight: waiting-most 12
-- weight: risk 20
-- column: place integer № | No.
-- column: person text Лице | Person
-- column: service text Услуга | Service
-- column: municipality text Общ. | Where
-- column: requested date Заявено | Requested
-- column: days integer Дни | Days
-- column: due date Решение до | Decision due
-- column: decided date Решено | Decided
-- column: overdue boolean Просрочено | Overdue
-- column: overdue_days integer Късно | Late
-- column: score decimal Точки | Points
-- column: score_parts text От какво | Made of
-- column: assessment text Оценка | Assessment
-- column: disability decimal Степен на увреждане | Disability
-- column: foreign_aid decimal Чужда помощ | Foreign aid
-- column: child decimal Дете | Child
-- column: waiting decimal Чакане | Waiting
-- column: risk decimal Риск | Risk
-- column: nearest text Място | Place
-- column: nearest_name text Място: име | Place: name
-- column: nearest_municipality text Място: община | Place: where
-- column: km decimal Км | Km
-- column: free integer Св. | Free
-- column: free_by text Свободни по | Free by
-- column: before integer Преди него | Before
-- words: assessment assessment-state
-- words: free_by free-by
-- detail: requested
-- detail: due
-- detail: decided
-- detail: overdue
-- detail: overdue_days
-- detail: assessment
-- detail: disability
-- detail: foreign_aid
-- detail: child
-- detail: waiting
-- detail: risk
-- detail: nearest
-- detail: nearest_name
-- detail: nearest_municipality
-- detail: km
-- detail: free
-- detail: free_by
-- detail: before
-- note-bg: Редът не е норма: законът не определя ред на чакащите. Теглата избира самата институция, а вградените са само пример. Редовете са по точки, при равни – по ден на заявяване, после по номер на лицето; „№“ е мястото сред чакащите за същата услуга в същата община и не зависи от показаните редове.
-- note-bg: Точките са сбор от пет части, в този ред в „От какво“ и поотделно в петте колони: степен на увреждане (под 50; 50–70,99; 71–90; над 90), чужда помощ, дете, чакане (за всеки пълен месец, до waiting-most) и риск. Дете е лицето до края на годината преди тази, в която навършва 18: известна е само годината на раждане. Оценката е последната към деня и брои, ако е в сила: до своя срок, без срок – 5 години. „няма (none)“ = няма оценка, „изтекла (lapsed)“ = срокът ѝ е изтекъл; тогава за увреждане и чужда помощ има 0 точки.
-- note-bg: Решението е до 20 дни от заявяването (чл. 73, ал. 2 ЗСУ; --term decision-days, rolling). „Късно“ са дните след срока, ако още няма решение. Чакащ е и този, за когото по-късно е решено.
-- note-bg: „Място“ е най-близката услуга от вида (за вид дейност по чл. 15 – от всеки вид, който я включва), която е открита, доставчикът ѝ може да я предоставя и има свободно място; разстоянието е по права линия между центровете на общините. „Св.“ = места минус потребителите по последния отчет и настанените след него; „насочванията (referrals)“ = няма отчет, броени са настанените по насочвания. „Преди него“ са чакащите с по-преден ред, за които най-близкото място е същото (без --allot местата не се раздават).
-- note-en: The order is no norm: no law says who comes first. The weights are the office's own choice, and the built-in ones an example. Rows are in the order of points; of equal points by day of request, then by the person's token. "No." is the rank among those who wait for the same service in the same municipality, whichever rows are shown.
-- note-en: The points are the sum of five parts, in this order in "Made of" and each in a column: degree of disability (under 50; 50-70.99; 71-90; over 90), foreign aid, child, waiting (for each full month, up to waiting-most) and risk. A child is who has not reached the year of the 18th birthday, as only the year of birth is known. The assessment is the latest by the day and counts while in force: to its own end, without one for 5 years. "none" = there is no assessment, "lapsed" = its term is over; disability and foreign aid then have 0 points.
-- note-en: The decision is due 20 days after the request (ZSU, art. 73, para. 2; --term decision-days, rolling). "Late" are the days since then while nothing is decided. Who was decided on after the day asked about still waits.
-- note-en: "Place" is the nearest service of the type (for a kind of art. 15 of any type that includes it) that is open, whose provider may deliver it, and where a place is free; the distance is a straight line between the seats of municipalities. Free = places less the users last reported and those admitted since; "referrals" = no report, so those admitted by referral are counted. "Before" are those earlier in the order whose nearest place is the same (no place is given out without --allot).
-- uses: referral/queue
-- uses: referral/nearest-place
WITH ordered AS (
  SELECT q.turn, q.place, q.person, q.service, q.municipality, q.date AS requested, q.days, q.due,
    q.decision AS decided, q.decision IS NULL AND q.due < :on AS overdue,
    CASE WHEN q.decision IS NULL AND q.due < :on
      THEN CAST(julianday(:on) - julianday(q.due) AS INTEGER) END AS overdue_days,
    q.score, printf('%g+%g+%g+%g+%g', COALESCE(q.disability_points, 0),
      COALESCE(q.foreign_aid_points, 0), COALESCE(q.child_points, 0), q.waiting_points,
      COALESCE(q.risk_points, 0)) AS score_parts, q.assessment, q.disability_points AS disability, q.foreign_aid_points AS foreign_aid,
    q.child_points AS child, q.waiting_points AS waiting, q.risk_points AS risk, n.id AS nearest,
    s.name AS nearest_name, n.at AS nearest_municipality, ROUND(n.km, 1) AS km, n.free,
    n.counted_by AS free_by, CASE WHEN n.id IS NOT NULL
      THEN ROW_NUMBER() OVER (PARTITION BY n.id ORDER BY q.turn) - 1 END AS before
  FROM queue q
  LEFT JOIN sent n USING (turn)
  LEFT JOIN service s ON s.id = n.id
)
SELECT place, person, service, municipality, requested, days, due, decided, overdue, overdue_days,
  score, score_parts, assessment, disability, foreign_aid, child, waiting, risk, nearest, nearest_name,
  nearest_municipality, km, free, free_by, before
FROM ordered
WHERE (:municipality IS NULL OR municipality = :municipality)
  AND (:oblast IS NULL
    OR municipality IN (SELECT code FROM territory WHERE oblast = :oblast AND level = 'municipality'))
  AND (:service IS NULL OR service = :service) AND (NOT :overdue OR overdue)
ORDER BY turn LIMIT COALESCE(:top, -1)
