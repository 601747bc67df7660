-- severity: warning
-- group: reference
-- kind: assistance
-- judges: submission
-- again: assessment
-- threshold: months = 60
-- bg: За {value} е отчетена лична помощ, а в регистъра няма оценка на лицето, която да действа през този месец.
-- en: Personal assistance is reported for {value}, but the register has no assessment of the person in force in that month.
-- why-bg: Без действаща оценка не се вижда на какво основание е отчетена помощта.
-- why-en: Without an assessment in force it cannot be seen on what ground the help was reported.
-- do-bg: Поискайте оценката и я внесете (вид assessment). Ако е изтекла, вижте дали лицето е поискало нова.
-- do-en: Ask for the assessment and import it (kind assessment). If it has lapsed, see whether the person has asked for a new one.
-- fires: {"assessment":[{"person":"8809268343"}],"assistance":[{"month":"2025-12","person":"6101057509"}]}
-- fires: {"assessment":[{"date":"2024-03-10","valid_to":"2025-11-30"}],"assistance":[{"month":"2025-12"}]}
-- fires: {"assessment":[{"date":"2020-11-30"}],"assistance":[{"month":"2025-12"}]}
-- passes: {"assessment":[{"date":"2024-03-10","valid_to":"2025-12-01"}],"assistance":[{"month":"2025-12"}]}
-- passes: {"assessment":[{"date":"2020-12-05"}],"assistance":[{"month":"2025-12"}]}
-- passes: {"assistance":[{"month":"2025-12"}]}
-- An assessment on a decision for life holds for five years.
SELECT r.origin, r.origin_row, r.person || '|' || r.month AS key, 'person' AS field, r.month AS value
FROM submitted_assistance r
WHERE EXISTS (SELECT 1 FROM assessment)
  AND NOT EXISTS (SELECT 1 FROM assessment a
    WHERE a.person = r.person AND substr(a.date, 1, 7) <= r.month
      AND COALESCE(a.valid_to, date(a.date, '+' || CAST(:months AS INTEGER) || ' months', 'floor'))
        >= r.month || '-01')
