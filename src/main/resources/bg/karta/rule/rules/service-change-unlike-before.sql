-- severity: warning
-- group: history
-- kind: service-change
-- judges: submission
-- again: service service = id
-- again: service-change service = service
-- uses: service/service-value
-- legal: ЗСУ, чл. 54
-- bg: Услуга {service} е имала {value} {value?място|места} преди {date} според промяната, а според известното – {held}.
-- en: Service {service} had {value} {value?place|places} before {date} by the change, and {held} by what is known.
-- why-bg: Ако предишният капацитет не съвпада, пропусната е друга промяна или едно от числата е грешно.
-- why-en: If the former capacity does not agree, another change was left out or one of the figures is wrong.
-- do-bg: karta service history УСЛУГА показва какво е известно и откога. Внесете липсващата по-ранна промяна или поправете досегашния капацитет в тази.
-- do-en: karta service history SERVICE shows what is known and since when. Import the earlier change that is missing, or correct the former capacity in this one.
SELECT r.origin, r.origin_row, r.service || '|' || r.date AS key, 'former_capacity' AS field,
  r.former_capacity AS value, r.service, r.date, v.value AS held
FROM submitted_service_change r
JOIN service_value v ON v.id = r.service AND v.field = 'capacity' AND v.begins = (
  SELECT MAX(before.begins) FROM service_value before
  WHERE before.id = r.service AND before.field = 'capacity' AND before.begins < r.date)
WHERE v.value <> r.former_capacity
