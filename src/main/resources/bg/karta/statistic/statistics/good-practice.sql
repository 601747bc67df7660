-- bg: Добри практики: най-ефективните услуги от всеки вид
-- en: Good practice: the most effective services of each type
-- unit-bg: точки от 0 до 100; места; дял
-- unit-en: points from 0 to 100; places; ratio
-- column: type text Вид | Type
-- column: service text Услуга | Service
-- column: service_name text Наименование | Name
-- column: municipality text Община | Municipality
-- column: provider text ЕИК на доставчика | EIK of the provider
-- column: provider_name text Доставчик | Provider
-- column: form text Вид доставчик | Form
-- column: effectiveness decimal Ефективност | Effectiveness
-- column: best_from decimal Най-добри от | Best from
-- column: inspected integer Оценени от вида | Scored of the type
-- column: capacity integer Места | Places
-- column: staff_per_place decimal Персонал/място | Staff per place
-- column: utilisation decimal Заетост | In use
-- column: marks marks Бележки | Marks
-- words: form form
-- detail: provider
-- detail: form
-- detail: inspected
-- detail: capacity
-- detail: staff_per_place
-- detail: utilisation
-- note-bg: Най-добрата десета част от един вид са откритите услуги с последна оценка на ефективността не по-ниска от тази на мястото, което е една десета от броя на оценените, закръглена нагоре, броено отгоре; равните влизат. От тях са показани тези без открита констатация, чийто доставчик не е без нужния лиценз. За вид с по-малко от 10 оценени услуги такава част не се определя: той е само в good-practice-traits.
-- note-bg: Констатация е открита, докато предписанието по нея не е изпълнено, а без предписание – докато следваща проверка не установи, че стандартът е спазен. Персоналът и потребителите са от последния отчет до месеца на деня, ако е актуален (--report-within).
-- note-en: The best tenth of a type are the open services whose last score on effectiveness is not below that of the place one tenth of those scored, rounded up, counted from the top; ties are in. Shown are those of them with no open finding whose provider does not lack a licence that it needs. A type with fewer than 10 scored services has no tenth and is not here but in good-practice-traits.
-- note-en: A finding is open until its order is carried out, and without an order until a later inspection finds the standard compliant. Staff and users are those of the last report up to the month of the day, if it is current (--report-within).
-- uses: quality/effectiveness-rank
SELECT type, id AS service, name AS service_name, municipality, provider, provider_name, form,
  effectiveness, best_from, scored AS inspected, capacity, staff_per_place,
  1.0 * users / NULLIF(capacity, 0) AS utilisation,
  marks('finding', in_doubt, 'report', report_missing) AS marks
FROM effectiveness_rank WHERE is_good ORDER BY type, effectiveness DESC, id
