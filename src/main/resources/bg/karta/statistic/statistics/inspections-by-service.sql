-- bg: Проверки на качеството по услуги
-- en: Inspections of quality by service
-- unit-bg: точки от 0 до 100; проверки; предписания
-- unit-en: points from 0 to 100; inspections; orders
-- column: service text Услуга | Service
-- column: service_name text Наименование | Name
-- column: type text Вид | Type
-- column: municipality text Община | Municipality
-- column: provider text ЕИК на доставчика | EIK of the provider
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
-- detail: records_in_doubt
-- detail: type
-- detail: municipality
-- detail: provider
-- detail: visits
-- detail: organisation
-- detail: staff
-- detail: effectiveness
-- detail: trend
-- detail: open_orders
-- detail: repeated_articles
-- detail: repeated_standards
-- note-bg: Проверка е всичко записано за една услуга в един ден. Оценката по стандарт е последната поставена; промяната е средната разлика с предишната оценка по същия стандарт и без такава няма стойност.
-- note-bg: Предписание е запис със срок за отстраняване; неизпълнено е, докато не е отстранено до деня, а просрочено – след изтичането на срока. Повторно нарушена е разпоредба, записана с един и същ текст при две или повече проверки; повторно неспазен е стандарт с констатация „не съответства“ при две или повече.
-- note-en: An inspection is all that was recorded of one service on one day. The score of a standard is the last one given; the trend is the mean difference from the score before it on the same standard, and without one has no value.
-- note-en: An order is a record with a term to remedy; it is open until remedied by the day, and overdue once its term has ended. A provision is repeated where it stands in the same words at two or more inspections, a standard where it was found not compliant at two or more.
-- note-bg: Съмнителни са записите от проверки с открита грешка или предупреждение. Те участват, освен с --strict.
-- note-en: In doubt are records of inspections with an open error or warning. They count, but for --strict.
-- uses: quality/inspection-summary
SELECT i.id AS service, s.name AS service_name, s.type, s.municipality, s.provider, i.visits,
  i.last_day AS last_inspection, i.organisation, i.staff, i.effectiveness, i.mean, i.trend,
  i.open_orders, i.overdue_orders, i.repeated_articles, i.repeated_standards, i.records_in_doubt,
  marks('finding', i.records_in_doubt) AS marks
FROM inspection_summary i LEFT JOIN service s ON s.id = i.id
WHERE i.subject = 'service' ORDER BY i.id
