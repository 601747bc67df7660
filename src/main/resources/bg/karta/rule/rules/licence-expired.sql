-- severity: error
-- from: 2020-07-01
-- group: licence
-- kind: licence
-- judges: register
-- legal: ЗСУ, чл. 31, ал. 1 и 2
-- uses: licence/licence-period
-- bg: Лиценз {key} на „{provider_name}“ изтече на {value} и доставчикът няма друг за същата услуга.
-- en: Licence {key} of {provider_name} expired on {value}, and the provider holds no other for that service.
-- why-bg: След последния ден на лиценза доставчикът няма право да предоставя услугата и местата му не се броят за лицензирани.
-- why-en: After the last day of its licence a provider may not run the service, and its places do not count as licensed.
-- do-bg: Поискайте от доставчика новия лиценз или вижте последното издание на регистъра на АКСУ и го внесете. Ако нов няма, karta licences may ЕИК показва какво доставчикът още може да предоставя.
-- do-en: Ask the provider for the new licence, or see the latest edition of the register of the agency (АКСУ) and import it. If there is none, karta licences may ЕИК shows what the provider may still run.
-- fires: {"licence":[{"number":"Л-3129-1","issued":"2021-01-04","valid_from":"2021-01-04","valid_to":"2026-01-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2021-02-04","valid_from":"2021-02-04","valid_to":"2026-02-03"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2021-01-04","valid_from":"2021-01-04","valid_to":"2026-01-03"},{"number":"Л-3129-2","issued":"2026-01-06","valid_from":"2026-01-06","valid_to":"2031-01-05"}]}
-- passes: {"licence":[{"number":"Л-3129-1","issued":"2021-01-04","valid_from":"2021-01-04","valid_to":"2026-01-03"}],"licence-event":[{"licence":"Л-3129-1","event":"renewal","date":"2025-12-01","new_licence":"Л-3130-1"}]}
SELECT l.origin, l.origin_row, l.number AS key, 'valid_to' AS field, l.valid_to AS value,
  COALESCE(p.name, l.provider) AS provider_name
FROM licence_period l LEFT JOIN provider p ON p.eik = l.provider
WHERE l.ends < :on AND l.ends = l.valid_to AND NOT l.gone AND l.status <> 'renewed'
  AND NOT EXISTS (SELECT 1 FROM licence_period o WHERE o.provider = l.provider
    AND o.kind IS l.kind AND (o.ends >= :on
      -- What may be in force and is not known of is no reason to say that nothing is.
      OR (:on > o.ends AND :on <= o.unknown_to)))
