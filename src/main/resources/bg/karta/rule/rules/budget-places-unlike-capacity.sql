-- severity: warning
-- group: plausibility
-- kind: budget
-- judges: submission
-- again: service municipality = municipality, service = type
-- again: service-change
-- uses: service/service-state
-- uses: service/service-stay
-- threshold: difference = 5
-- bg: Средства за {service} в {municipality} има за {value} {value?място|места}, а финансираните от държавата места там през {year} са {capacity}.
-- en: There is money for {value} {value?place|places} of {service} in {municipality}, but in {year} the places that the state funds there are {capacity}.
-- why-bg: Или се плащат места, които ги няма, или има места, които никой не финансира.
-- why-en: Either places are paid for that do not exist, or there are places that nobody funds.
-- do-bg: Сверете капацитета на услугите (karta plan annual -m ОБЩИНА) с местата в бюджета и с одобренията за промяна. Поправете сгрешеното; разликата, която се допуска, е --threshold budget-places-unlike-capacity.difference=БРОЙ.
-- do-en: Compare the capacities of the services (karta plan annual -m MUNICIPALITY) with the places in the budget and with the approvals of changes. Correct what is wrong; the difference allowed is --threshold budget-places-unlike-capacity.difference=NUMBER.
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}],"service":[{"id":"S1","capacity":20,"funding":"state"}]}
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"20","standard":"1000","amount":"20000","currency":"BGN"}],"service":[{"id":"S1","capacity":10,"funding":"state"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}],"service":[{"id":"S1","capacity":12,"funding":"state"},{"id":"S2","capacity":20,"funding":"private"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10000","currency":"BGN"}],"service":[{"id":"S1","capacity":20,"funding":"state","closed":"2023-06-30"},{"id":"S2","capacity":10,"funding":"state"}]}
SELECT r.origin, r.origin_row, r.year || '|' || r.municipality || '|' || r.service AS key, 'places' AS field, r.places AS value,
  COALESCE((SELECT CASE :lang WHEN 'bg' THEN n.name_bg ELSE n.name_en END
    FROM territory n WHERE n.code = r.municipality), r.municipality) AS municipality, r.service, r.year, t.places AS capacity
FROM submitted_budget r
JOIN (SELECT b.year, b.municipality, b.service,
    -- A place of part of a year is paid for in part.
    CAST(ROUND(SUM(h.capacity * (julianday(MIN(COALESCE(h.valid_to, '9999'), (b.year + 1) || '-01-01'))
      - julianday(MAX(h.valid_from, b.year || '-01-01'))) 
      / (julianday((b.year + 1) || '-01-01') - julianday(b.year || '-01-01')))) AS INTEGER) AS places
  FROM submitted_budget b
  JOIN service_state h ON h.municipality = b.municipality AND h.type = b.service AND h.funding = 'state'
    AND h.valid_from <= b.year || '-12-31' AND COALESCE(h.valid_to, '9999') > b.year || '-01-01'
  -- Open for the whole year.
  JOIN service_stay s ON s.id = h.service AND s.opened <= b.year || '-01-01' AND (s.closed IS NULL OR s.closed > b.year || '-12-31')
  GROUP BY b.year, b.municipality, b.service) t
  ON t.year = r.year AND t.municipality = r.municipality AND t.service = r.service
WHERE ABS(r.places - t.places) > :difference
