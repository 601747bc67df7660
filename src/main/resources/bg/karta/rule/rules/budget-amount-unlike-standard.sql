-- severity: warning
-- group: money
-- kind: budget
-- judges: submission
-- legal: ЗСУ, чл. 45
-- threshold: share = 0.01
-- bg: Сумата {value} не е {places} {places?място|места} по {standard}: произведението е {expected} (разлика над дял {share}, праг от настройките).
-- en: The amount {value} is not {places} {places?place|places} at {standard}: the product is {expected} (a difference above a share of {share}, a threshold of the settings).
-- why-bg: Държавата финансира места по стандарт, затова сума, която не е произведението, е грешка в местата, в стандарта или в сумата.
-- why-en: The state funds places by a standard, so an amount that is not the product is an error in the places, the standard or the amount.
-- do-bg: Сверете трите числа с решението за стандартите и с бюджета на общината. Ако сумата е за част от годината или има доплащане, приемете констатацията с --waivers.
-- do-en: Compare the three figures with the decision on the standards and with the budget of the municipality. If the amount is for part of a year or has a supplement, accept the finding by --waivers.
-- fires: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"11000","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","standard":"1000","amount":"10050","currency":"BGN"}]}
-- passes: {"budget":[{"year":"2024","municipality":"BLG03","service":"ДСХ","places":"10","amount":"11000","currency":"BGN"}]}
SELECT r.origin, r.origin_row, r.year || '|' || r.municipality || '|' || r.service AS key, 'amount' AS field, r.amount AS value, r.places, r.standard,
  r.places * r.standard AS expected, :share AS share
FROM submitted_budget r
WHERE ABS(r.amount - r.places * r.standard) > MAX(1, :share * r.places * r.standard)
