-- severity: warning
-- group: plausibility
-- kind: assistance
-- judges: submission
-- again: referral person = person
-- uses: service/service-state
-- legal: Закон за личната помощ; ЗСУ
-- bg: Лицето ползва лична помощ през {value}, месец, в който започва или свършва асистентска подкрепа (от {admitted} до {discharged}); вижте дали дните не съвпадат.
-- en: The person used personal assistance in {value}, a month in which assistant support begins or ends (from {admitted} to {discharged}); see whether the days coincide.
-- why-bg: В месеца на преминаването от едната помощ към другата лесно се плаща за едни и същи дни два пъти.
-- why-en: In the month in which one help was changed for the other, the same days are easily paid for twice.
-- do-bg: Вижте последния ден на едната и първия на другата в двете решения. Ако не се застъпват, приемете констатацията с --waivers.
-- do-en: See the last day of the one and the first of the other in both decisions. If they do not overlap, accept the finding by --waivers.
-- fires: {"referral":[{"service":"АП","status":"admitted","admitted_on":"2025-05-20"}],"assistance":[{"month":"2025-05"}]}
-- fires: {"referral":[{"service":"АП","status":"admitted","admitted_on":"2025-04-20","discharged_on":"2025-06-10"}],"assistance":[{"month":"2025-06"}]}
-- passes: {"referral":[{"service":"АП","status":"admitted","admitted_on":"2025-05-20"}],"assistance":[{"month":"2025-04"}]}
-- passes: {"referral":[{"service":"АП","status":"admitted","admitted_on":"2025-04-20"}],"assistance":[{"month":"2025-05"}]}
SELECT r.origin, r.origin_row, r.person || '|' || r.month AS key, 'month' AS field, r.month AS value,
  MIN(f.admitted_on) AS admitted, COALESCE(f.discharged_on, '…') AS discharged
FROM submitted_assistance r JOIN referral f ON f.person = r.person
WHERE f.status = 'admitted' AND substr(f.admitted_on, 1, 7) <= r.month
  AND (f.discharged_on IS NULL OR substr(f.discharged_on, 1, 7) >= r.month)
  AND (f.admitted_on > r.month || '-01' OR f.discharged_on < date(r.month || '-01', '+1 month', '-1 day'))
  AND (f.service IN ('АП', 'ASSIST') OR EXISTS (SELECT 1 FROM service_state s WHERE s.service = f.admitted_to
    AND s.type = 'АП' AND s.valid_from <= f.admitted_on AND COALESCE(s.valid_to, '9999') > f.admitted_on))
GROUP BY r.person, r.month
