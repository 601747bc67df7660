-- severity: info
-- group: history
-- kind: service-report
-- judges: submission
-- over: report-in-context
-- uses: rule/report-in-context
-- bg: Услуга {service} променя вече отчетен месец {month}: потребителите бяха {kept}, сега са {value}.
-- en: Service {service} changes the month {month} reported before: its users were {kept}, now they are {value}.
-- why-bg: Числата за минал месец вече са влезли в сборове и справки, които след промяната няма да се повторят.
-- why-en: Figures of a past month have gone into totals and tables that will not come out the same after the change.
-- do-bg: Попитайте доставчика защо променя вече отчетен месец. Ако поправката е вярна, приемете я; karta log show показва старите и новите числа, а --known-on дава справката, както е била.
-- do-en: Ask the provider why it changes a month that was reported already. If the correction is right, accept it; karta log show has the old and new figures, and --known-on gives a table as it was then.
SELECT r.origin, r.origin_row, r.service || '|' || r.month AS key, 'users' AS field, r.users AS value,
  r.service, r.month, r.users_kept AS kept
FROM report_in_context r
WHERE r.users <> r.users_kept AND r.month < substr(:on, 1, 7)
