-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- uses: licence/licence-period
-- bg: Лиценз {key} на „{provider_name}“ изтича на {value}, след {days} {days?ден|дни}, и не е подновен.
-- en: Licence {key} of {provider_name} expires on {value}, in {days} {days?day|days}, and is not renewed.
-- why-bg: Ако лицензът изтече, преди да е подновен или заменен с нов, потребителите остават в услуга без лиценз.
-- why-en: If the licence ends before it is renewed or replaced by a new one, the users are left in a service without a licence.
-- do-bg: Попитайте доставчика подал ли е заявление за подновяване или за нов лиценз. karta licences calendar записва всички наближаващи срокове в календар.
-- do-en: Ask the provider whether it has applied for renewal or for a new licence. karta licences calendar writes all terms that draw near into a calendar.
-- fires: {"licence":[{"number":"Л-3129-1","issued":"2021-03-05","valid_from":"2021-03-05","valid_to":"2026-03-04"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2021-06-05","valid_from":"2021-06-05","valid_to":"2026-06-04"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2021-03-05","valid_from":"2021-03-05","valid_to":"2026-03-04"}],"licence-event":[{"licence":"Л-3129-1","event":"revocation","date":"2026-01-05","order_number":"РД-01-1"}]}
SELECT l.origin, l.origin_row, l.number AS key, 'valid_to' AS field, l.valid_to AS value,
  COALESCE(p.name, l.provider) AS provider_name,
  CAST(julianday(l.valid_to) - julianday(:on) AS INTEGER) AS days
FROM licence_period l LEFT JOIN provider p ON p.eik = l.provider
WHERE l.starts <= :on AND l.ends = l.valid_to AND l.status <> 'renewed'
  AND l.valid_to BETWEEN :on AND date(:on, '+' || :expiring_within || ' days')
  AND NOT EXISTS (SELECT 1 FROM licence_period o WHERE o.provider = l.provider
    AND o.kind IS l.kind AND o.number <> l.number AND o.ends > l.valid_to
    AND o.starts <= date(l.valid_to, '+1 day'))
