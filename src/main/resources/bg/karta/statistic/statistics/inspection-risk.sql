-- bg: Услуги за следващи проверки по риск
-- en: Services for the next inspections by risk
-- unit-bg: точки
-- unit-en: points
-- default: top
-- weights: risk
-- weight: never-inspected 10
-- weight: since-last 10
-- weight: low-score 15
-- weight: falling-trend 5
-- weight: open-orders 5
-- weight: overdue-orders 20
-- weight: repeated-violations 10
-- weight: licence 10
-- weight: over-capacity 4
-- weight: understaffed 3
-- weight: provider-breaches 3
-- weight: residential 3
-- weight: children 2
-- column: rank integer № | Rank
-- column: service text Услуга | Service
-- column: service_name text Наименование | Name
-- column: type text Вид | Type
-- column: municipality text Община | Municipality
-- column: provider text ЕИК на доставчика | EIK of the provider
-- column: provider_name text Доставчик | Provider
-- column: last_inspection date Последна проверка | Last inspection
-- column: inspections text Проверки | Inspections
-- column: points decimal Точки | Points
-- column: never_inspected decimal Непроверявана | Never inspected
-- column: since_last decimal Давност | Since the last
-- column: low_score decimal Ниска оценка | Low score
-- column: falling_trend decimal Спад | Falling trend
-- column: open_orders decimal Предписания | Open orders
-- column: overdue_orders decimal Просрочени | Overdue
-- column: repeated_violations decimal Повторни нарушения | Repeated violations
-- column: licence decimal Лиценз | Licence
-- column: over_capacity decimal Над капацитета | Over capacity
-- column: understaffed decimal Малко персонал | Understaffed
-- column: provider_breaches decimal Нарушения на доставчика | Breaches of the provider
-- column: residential decimal Резидентна | Residential
-- column: children decimal Деца | Children
-- column: marks marks Бележки | Marks
-- words: inspections inspected
-- detail: type
-- detail: provider
-- detail: provider_name
-- detail: inspections
-- detail: never_inspected
-- detail: since_last
-- detail: low_score
-- detail: falling_trend
-- detail: open_orders
-- detail: overdue_orders
-- detail: repeated_violations
-- detail: licence
-- detail: over_capacity
-- detail: understaffed
-- detail: provider_breaches
-- detail: residential
-- detail: children
-- note-bg: Теглата не са норма: избира ги самата институция, а вградените са само пример. Всяка колона след точките е приносът на един фактор: теглото му по стойност от 0 до 1; сборът им е точките. Където няма запис, от който да се съди, няма стойност и нищо не се добавя.
-- note-bg: Проверки: има проверка (inspected); без проверка (never) = няма, а регистърът пази и проверки без нарушение, затова непроверявана е 1; не се знае (not-known) = няма, но в регистъра са само проверки с нарушения, каквито се публикуват: не се знае дали е проверявана, няма стойност и нищо не се добавя. Стойности: давност – годините от последната проверка, 3 и повече са 1; ниска оценка – колко не достига средната до 100; спад – с 20 точки и повече е 1; предписания, просрочени и повторни нарушения – 3 и повече са 1; лиценз – 1, ако липсва, 0,5, ако е неизвестен или след 90 дни няма да действа; над капацитета по последния отчет – 1; малко персонал – колко на едно място не достига до медианата на вида.
-- note-bg: Нарушения на доставчика – констатациите „частично съответства“ и „не съответства“ за три години, при която и да е негова услуга или без посочена услуга; 3 и повече са 1. Резидентна и за деца или семейства – по 1. Доставчик с действащ лиценз без открита услуга в регистъра има един ред без услуга. При равни точки първи са услугите с повече места.
-- note-en: The weights are no norm: they are the office's own choice, and the built-in ones an example. Each column after the points is what one factor contributes: its weight times a value from 0 to 1; the points are their sum. Where no record tells, there is no value and nothing is added.
-- note-en: Inspections: inspected; never inspected (never) = there is none, and the register also keeps inspections that found no breach, so never inspected is 1; not known (not-known) = there is none, but the register has only inspections with breaches, as they are published: whether there was one is not known, so there is no value and nothing is added. Values: since the last are the years since the last inspection, 3 and more are 1; low score is what the mean lacks of 100; falling trend by 20 points and more is 1; of orders, overdue ones and repeated violations 3 and more are 1; licence is 1 where missing, 0.5 where unknown or no longer in force in 90 days; over capacity in the last report is 1; understaffed is what staff per place lacks of the type's median.
-- note-en: Breaches of the provider are the findings "partly compliant" and "not compliant" in three years, at any of its services or at none named; 3 and more are 1. Residential, and for children or families, are 1 each. A provider with a licence in force and no open service in the register has one row without a service. Of equal points the service with more places comes first.
-- uses: quality/risk-factor
WITH contribution AS (
  SELECT service, service_name, type, municipality, provider, provider_name, capacity,
    last_day AS last_inspection, inspections,
    ROUND(:never_inspected * never_inspected, 2) AS never_inspected,
    ROUND(:since_last * since_last, 2) AS since_last,
    ROUND(:low_score * low_score, 2) AS low_score,
    ROUND(:falling_trend * falling_trend, 2) AS falling_trend,
    ROUND(:open_orders * open_orders, 2) AS open_orders,
    ROUND(:overdue_orders * overdue_orders, 2) AS overdue_orders,
    ROUND(:repeated_violations * repeated_violations, 2) AS repeated_violations,
    ROUND(:licence * licence, 2) AS licence,
    ROUND(:over_capacity * over_capacity, 2) AS over_capacity,
    ROUND(:understaffed * understaffed, 2) AS understaffed,
    ROUND(:provider_breaches * provider_breaches, 2) AS provider_breaches,
    ROUND(:residential * residential, 2) AS residential,
    ROUND(:children * children, 2) AS children, marks('finding', doubted, 'report', report_missing) AS marks
  FROM risk_factor
),
risk AS (
  SELECT *, ROUND(COALESCE(never_inspected, 0) + COALESCE(since_last, 0) + COALESCE(low_score, 0)
    + COALESCE(falling_trend, 0) + COALESCE(open_orders, 0) + COALESCE(overdue_orders, 0)
    + COALESCE(repeated_violations, 0) + COALESCE(licence, 0) + COALESCE(over_capacity, 0)
    + COALESCE(understaffed, 0) + COALESCE(provider_breaches, 0) + COALESCE(residential, 0)
    + COALESCE(children, 0), 2) AS points
  FROM contribution
)
SELECT RANK() OVER (ORDER BY points DESC) AS rank, service, service_name, type, municipality,
  provider, provider_name, last_inspection, inspections, points, never_inspected, since_last, low_score,
  falling_trend, open_orders, overdue_orders, repeated_violations, licence, over_capacity,
  understaffed, provider_breaches, residential, children, marks
FROM risk ORDER BY points DESC, capacity DESC, provider, service LIMIT COALESCE(:top, -1)
