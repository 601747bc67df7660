-- severity: error
-- group: plausibility
-- kind: assistance
-- judges: submission
-- again: referral person = person
-- uses: service/service-state
-- legal: Закон за личната помощ; ЗСУ
-- bg: Лицето ползва лична помощ през {value}, а от {admitted} до {discharged} ползва асистентска подкрепа; двете не се ползват едновременно.
-- en: The person used personal assistance in {value}, but has assistant support from {admitted} to {discharged}; the two are not used at one time.
-- why-bg: Двата вида помощ не се ползват едновременно, така че едната се плаща, без да се полага.
-- why-en: The two sorts of help are not used at the same time, so one of them is paid without being due.
-- do-bg: Сверете дните с решенията за двете помощи. Поправете грешния месец или запишете деня, в който асистентската подкрепа е прекратена.
-- do-en: Compare the days with the decisions on both. Correct the wrong month, or record the day on which assistant support ended.
-- fires: {"referral":[{"service":"АП","status":"admitted","admitted_on":"2025-04-20"}],"assistance":[{"month":"2025-05"}]}
-- fires: {"referral":[{"service":"ASSIST","status":"admitted","admitted_on":"2025-04-20","discharged_on":"2025-07-10"}],"assistance":[{"month":"2025-06"}]}
-- passes: {"referral":[{"service":"АП","status":"admitted","admitted_on":"2025-04-20","discharged_on":"2025-04-30"}],"assistance":[{"month":"2025-05"}]}
-- passes: {"referral":[{"service":"АП","status":"waiting"}],"assistance":[{"month":"2025-05"}]}
-- passes: {"referral":[{"service":"ДСХ","status":"admitted","admitted_on":"2025-04-20"}],"assistance":[{"month":"2025-05"}]}
-- passes: {"referral":[{"service":"АП","status":"admitted","admitted_on":"2025-04-20","person":"8809268343"}],"assistance":[{"month":"2025-05","person":"6101057509"}]}
-- A month in which the one was changed for the other is for another rule: the days may follow one another.
SELECT r.origin, r.origin_row, r.person || '|' || r.month AS key, 'month' AS field, r.month AS value,
  MIN(f.admitted_on) AS admitted, COALESCE(f.discharged_on, '…') AS discharged
FROM submitted_assistance r JOIN referral f ON f.person = r.person
WHERE f.status = 'admitted' AND f.admitted_on <= r.month || '-01'
  AND (f.discharged_on IS NULL OR f.discharged_on >= date(r.month || '-01', '+1 month', '-1 day'))
  AND (f.service IN ('АП', 'ASSIST') OR EXISTS (SELECT 1 FROM service_state s WHERE s.service = f.admitted_to
    AND s.type = 'АП' AND s.valid_from <= r.month || '-01' AND COALESCE(s.valid_to, '9999') > r.month || '-01'))
GROUP BY r.person, r.month
