-- severity: warning
-- group: time
-- kind: consultation
-- judges: submission
-- legal: НПСУ, чл. 42
-- threshold: days = 30
-- bg: Общественото обсъждане е открито {value} {value?ден|дни} (от {opened} до {closes}, като и двата се броят), а трябва да е поне {days}.
-- en: The public discussion is open for {value} {value?day|days} (from {opened} to {closes}, both counted), but should be for at least {days}.
-- why-bg: Твърде късо обсъждане не дава на хората времето, което наредбата им дава.
-- why-en: A discussion that is too short does not give people the time that the ordinance gives them.
-- do-bg: Сверете дните с обявлението; броят се и първият, и последният ден. Ако наистина е било кратко, удължете го или го открийте отново.
-- do-en: Compare the days with the notice; the first and the last day both count. If it really was short, prolong it or open it again.
-- fires: {"consultation":[{"map":"2024","territory":"BLG03","stage":"municipal","opened":"2023-02-03","closes":"2023-03-03"}]}
-- fires: {"consultation":[{"map":"2024","territory":"BG","stage":"national","opened":"2023-10-11","closes":"2023-11-08"}]}
-- passes: {"consultation":[{"map":"2024","territory":"BLG03","stage":"municipal","opened":"2023-02-03","closes":"2023-03-04"}]}
-- passes: {"consultation":[{"map":"2024","territory":"BG","stage":"national","opened":"2023-10-11","closes":"2023-11-09"}]}
-- passes: {"consultation":[{"map":"2024","territory":"BLG","stage":"oblast","opened":"2023-02-03","closes":"2023-02-10"}]}
-- passes: {"consultation":[{"map":"2024","territory":"BLG03","stage":"municipal","opened":"2023-02-03"}]}
-- The day of opening and the day of closing are both days on which people can take part; a round in an
-- oblast has another term, to be held within some days.
SELECT r.origin, r.origin_row, r.map || '|' || r.territory || '|' || r.stage AS key, 'closes' AS field,
  CAST(julianday(r.closes) - julianday(r.opened) + 1 AS INTEGER) AS value, r.opened, r.closes, :days AS days
FROM submitted_consultation r
WHERE r.stage IN ('municipal', 'national') AND r.closes >= r.opened
  AND julianday(r.closes) - julianday(r.opened) + 1 < :days
