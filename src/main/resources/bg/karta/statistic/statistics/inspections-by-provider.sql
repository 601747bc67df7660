-- bg: Проверки на качеството по доставчици
-- en: Inspections of quality by provider
-- unit-bg: точки от 0 до 100; проверки; предписания
-- unit-en: points from 0 to 100; inspections; orders
-- column: provider text ЕИК | EIK
-- column: provider_name text Доставчик | Provider
-- column: form text Вид доставчик | Form
-- column: services integer Проверени услуги | Services inspected
-- column: visits integer Проверки | Inspections
-- column: last_inspection date Последна | Last
-- column: organisation decimal Организация | Organisation
-- column: staff decimal Служители | Staff
-- column: effectiveness decimal Ефективност | Effectiveness
-- column: mean decimal Средно | Mean
-- column: trend decimal Промяна | Trend
-- column: open_orders integer Неизпълнени предписания | Open orders
-- column: overdue_orders integer Просрочени | Overdue
-- column: repeated_articles integer Повторно нарушени разпоредби | Repeated provisions
-- column: repeated_standards integer Повторно неспазени стандарти | Repeated standards
-- column: records_in_doubt integer Съмнителни записи | Records in doubt
-- column: marks marks Бележки | Marks
-- words: form form
-- detail: records_in_doubt
-- detail: form
-- detail: services
-- detail: visits
-- detail: organisation
-- detail: staff
-- detail: effectiveness
-- detail: trend
-- detail: open_orders
-- detail: repeated_articles
-- detail: repeated_standards
-- note-bg: Оценката по стандарт е средната от последните оценки на проверените услуги на доставчика; промяната сравнява всяка услуга само с нея самата и без услуга с две оценки няма стойност. Записи без услуга се броят като още едно място.
-- note-bg: Предписание е запис със срок за отстраняване; неизпълнено е, докато не е отстранено до деня, а просрочено – след изтичането на срока. Повторно нарушена е разпоредба, записана с един и същ текст при две или повече проверки, макар и на различни услуги на доставчика; повторно неспазен е стандарт с констатация „не съответства“ при две или повече.
-- note-en: The score of a standard is the mean of the last scores of the provider's inspected services; the trend compares each service with itself alone, and without one scored twice has no value. Records that name no service count as one more place.
-- note-en: An order is a record with a term to remedy; it is open until remedied by the day, and overdue once its term has ended. A provision is repeated where it stands in the same words at two or more inspections, be it at different services of the provider; a standard where it was found not compliant at two or more.
-- note-bg: Съмнителни са записите от проверки с открита грешка или предупреждение. Те участват, освен с --strict.
-- note-en: In doubt are records of inspections with an open error or warning. They count, but for --strict.
-- uses: quality/inspection-summary
SELECT i.id AS provider, p.name AS provider_name, p.form, i.services, i.visits,
  i.last_day AS last_inspection, i.organisation, i.staff, i.effectiveness, i.mean, i.trend,
  i.open_orders, i.overdue_orders, i.repeated_articles, i.repeated_standards, i.records_in_doubt,
  marks('finding', i.records_in_doubt) AS marks
FROM inspection_summary i LEFT JOIN provider p ON p.eik = i.id
WHERE i.subject = 'provider' ORDER BY i.id
