-- severity: warning
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- uses: licence/licence-period
-- bg: Лиценз {key} на „{provider_name}“, валиден до {value}, за последно е в регистъра към {last_seen}: по-късните му издания го нямат, а заповед, която да го прекратява или отнема, не е записана.
-- en: Licence {key} of {provider_name}, valid to {value}, was last in the register as of {last_seen}: its later editions do not have it, and no order that ends it is recorded.
-- why-bg: Лиценз, който е изчезнал от регистъра без заповед, не може да се смята за действащ, нито за прекратен.
-- why-en: A licence that is gone from the register without an order counts neither as in force nor as terminated.
-- do-bg: Попитайте АКСУ какво е станало с лиценза и внесете заповедта (вид licence-event), ако има такава. karta licences diff показва между кои две издания е изчезнал.
-- do-en: Ask the agency (АКСУ) what became of the licence, and import the order (kind licence-event) if there is one. karta licences diff shows between which two editions it went.
SELECT l.origin, l.origin_row, l.number AS key, 'valid_to' AS field, l.valid_to AS value,
  COALESCE(p.name, l.provider) AS provider_name, l.last_seen
FROM licence_period l
JOIN licence k ON k.number = l.number
LEFT JOIN provider p ON p.eik = l.provider
WHERE l.gone AND l.last_seen < :on
