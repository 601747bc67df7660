package bg.karta.rule;

import static bg.karta.finding.Severity.ERROR;
import static bg.karta.finding.Severity.INFO;
import static bg.karta.finding.Severity.WARNING;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;

/** The rules on a file's columns and on a record among the others of its submission. */
public enum FileRule implements Rule.Constant {
  COLUMN_MISSING(
      ERROR,
      "Няма колона за „{0}“; очаква се заглавие „{1}“ или {0}{2}.",
      "There is no column for \"{0}\"; expected the heading \"{1}\" or {0}{2}."),
  COLUMN_UNKNOWN(
      WARNING,
      "Колона „{0}“ не се разпознава{1} и няма да бъде внесена.",
      "Column \"{0}\" is not known{1} and is not taken in."),
  COLUMNS_LOST(
      ERROR,
      "От {1} колони със стойности не се разпознават {0}, повече от една трета, и стойностите им ще се загубят: {2}.",
      "Of {1} columns with values {0} are not known, more than a third, and their values would be lost: {2}."),
  HEADING_NEAR_MISS(
      WARNING,
      "Колона „{0}“ е приета за „{1}“; поправете заглавието, ако е така.",
      "Column \"{0}\" was taken for \"{1}\"; correct the heading if that is right."),
  SHEET_UNKNOWN(
      WARNING,
      "Лист „{0}“ не е на познат вид записи и е пропуснат; започва с: {1}.",
      "Sheet \"{0}\" is of no known kind of record and was passed over; it begins with: {1}."),
  FILE_NOT_READ(ERROR, "Файлът не е прочетен: {0}.", "The file was not read: {0}."),
  FILE_PASSED_OVER(
      WARNING,
      "Файлът не е таблица и е пропуснат: {0}.",
      "The file is no table and was passed over: {0}."),
  KIND_UNKNOWN(ERROR, "Файлът не е приет: {0}.", "The file was not taken in: {0}."),
  COLUMN_REPEATED(
      WARNING,
      "Колона „{0}“ е за поле, което вече има колона; от нея се вземат само липсващите там стойности.",
      "Column \"{0}\" is of a field that has a column already; only values missing there are taken from it."),
  PERSONAL_NUMBER_COLUMN(
      WARNING,
      "Колона „{0}“ съдържа лични номера; karta не ги взема. Премахнете я преди подаване.",
      "Column \"{0}\" holds personal numbers; karta does not take them in. Remove it before you submit."),
  FILE_EMPTY(
      WARNING,
      "Под заглавния ред няма нито един запис.",
      "There is not one record under the headings."),
  TOTAL_DOES_NOT_ADD_UP(
      WARNING,
      "На реда „{0}“ е посочено {1}, а сборът на редовете, за които се отнася, е {2}.",
      "The line \"{0}\" gives {1}, but the rows it is for add up to {2}."),
  DUPLICATE_KEY(
      ERROR,
      "Запис с ключ {0} вече има на ред {1} във файла „{2}“.",
      "A record of key {0} is already in row {1} of \"{2}\"."),
  REFERENCE_MISSING(
      ERROR,
      "„{0}“ го няма сред записите от вид {1}{2}; внесете го първо или в същото подаване.",
      "\"{0}\" is not among the records of kind {1}{2}; import it first or together with this."),
  RECORD_EXISTS(
      ERROR,
      "Запис {0} вече има в регистъра, а поискахте само нови (--strategy create).",
      "Record {0} is already in the register, and only new ones were asked for (--strategy create)."),
  RECORD_NEW(
      ERROR,
      "Запис {0} го няма в регистъра, а {1} важи само за записи, които са в него.",
      "Record {0} is not in the register, and {1} takes only records that are."),
  RECORD_ENDED(
      ERROR,
      "Запис {0} е отпаднал на {2}, когато „{3}“ не го е изброил, а {1} важи само за записи, които са в регистъра. Какъвто е бил преди това, се променя с --as-of и по-ранен ден; за да бъде отново там, внесете целия запис.",
      "Record {0} ended on {2}, as \"{3}\" left it out, and {1} takes only records that are in the register. What it was before is changed with --as-of and an earlier day; to have it there again import the whole record."),
  RECORD_NAMED(
      ERROR,
      "Запис {0} не може да се извади: сочат го записи от вид {1} (поле {2}, брой {3}): {4}. Извадете и тях с --with-references или първо ги поправете.",
      "Record {0} cannot be taken out: records of kind {1} name it (field {2}, {3} of them): {4}. Take them out too with --with-references, or correct them first."),
  RECORD_GOES_TOO(
      INFO,
      "Изважда се и запис {0} от вид {1}, защото сочи изваден запис.",
      "Record {0} of kind {1} is taken out too, as it names one that is."),
  LEFT_OUT(
      WARNING,
      "Запис {0} го няма във файла, даден като всички записи от вид {1} към {2}: от този ден се води прекратен.",
      "Record {0} is not in the file given as all records of kind {1} as of {2}: it counts as ended on that day."),
  LEFT_OUT_THOUGH_LISTED(
      WARNING,
      "Запис {0} го няма във файла, даден като всички записи от вид {1} към {2}, а в „{3}“ (партида {4}) към същия ден го има: важи този файл, защото е внесен по-късно, и записът се води прекратен от този ден.",
      "Record {0} is not in the file given as all records of kind {1} as of {2}, but \"{3}\" (batch {4}) of the same day has it: this file holds, as it comes in last, and the record counts as ended on that day."),
  LISTED_BESIDE_WHOLE(
      WARNING,
      "Запис {0} го няма в „{3}“ (партида {4}), внесен като всички записи от вид {1} към {2}, а този файл към същия ден го има: важи този файл, защото е внесен по-късно.",
      "Record {0} is not in \"{3}\" (batch {4}), taken in as all records of kind {1} as of {2}, but this file of the same day has it: this file holds, as it comes in last."),
  LEFT_OUT_LATER(
      WARNING,
      "Запис {0} го няма в „{3}“ (партида {4}), внесен преди този файл като всички записи от вид {1} към {2}: от този ден се води прекратен.",
      "Record {0} is not in \"{3}\" (batch {4}), taken in before this file as all records of kind {1} as of {2}: it counts as ended on that day."),
  LEFT_OUT_TOO_MANY(
      ERROR,
      "Файлът е даден като всички записи от вид {0} към {1}, а от познатите {2} в него ги няма {3} – повече от {4} %. Ако е само част, внесете го с --extent part или кажете чий е с --extent-of; ако наистина са прекратени, дайте --max-removed {5}%.",
      "The file is given as all records of kind {0} as of {1}, and of the {2} known {3} are not in it, more than {4} %. If it is only a part, import it with --extent part or say whose it is with --extent-of; if they have really ended, give --max-removed {5}%."),
  CHANGES_MANY(
      ERROR,
      "От познатите {1} записа от вид {0} биха се променили {2}, повече от една пета, най-вече в: {3}. Ако е така, дайте --expect-changes.",
      "Of the {1} known records of kind {0} this would change {2}, more than a fifth, mostly in: {3}. If that is meant, give --expect-changes."),
  CHANGES_SHORTEN(
      ERROR,
      "Полето „{3}“ става по-кратко или празно в {2} от {1} записа от вид {0}, които биха се променили, например в {4}: {5} → {6}. Ако е така, дайте --expect-changes.",
      "The field \"{3}\" becomes shorter or blank in {2} of the {1} records of kind {0} that would change, such as {4}: {5} → {6}. If that is meant, give --expect-changes."),
  WAIVER_EXPIRED(
      WARNING,
      "Изключението за {0} на {1} е изтекло на {2}; удължете го с ново решение или го махнете.",
      "The waiver of {0} by {1} expired on {2}; renew it by a new decision or remove it."),
  WAIVER_UNUSED(
      INFO,
      "Изключението за {0} на {1} не се отнася до нищо намерено; махнете го.",
      "The waiver of {0} by {1} is for nothing that was found; remove it.");

  private final Severity severity;
  private final String bg;
  private final String en;

  FileRule(Severity severity, String bg, String en) {
    this.severity = severity;
    this.bg = bg;
    this.en = en;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Group group() {
    return switch (this) {
      case DUPLICATE_KEY -> Group.DUPLICATE;
      case REFERENCE_MISSING,
          RECORD_EXISTS,
          RECORD_NEW,
          RECORD_ENDED,
          RECORD_NAMED,
          RECORD_GOES_TOO ->
          Group.REFERENCE;
      case LEFT_OUT,
          LEFT_OUT_THOUGH_LISTED,
          LISTED_BESIDE_WHOLE,
          LEFT_OUT_LATER,
          LEFT_OUT_TOO_MANY,
          CHANGES_MANY,
          CHANGES_SHORTEN ->
          Group.HISTORY;
      case WAIVER_EXPIRED, WAIVER_UNUSED -> Group.WAIVER;
      default -> Group.STRUCTURE;
    };
  }

  @Override
  public String text(Lang lang) {
    return lang.choose(bg, en);
  }

  /** What stands behind an unknown column where another heading was likely meant. */
  public static String suggestion(String heading, Lang lang) {
    return lang.choose(" (може би „" + heading + "“?)", " (did you mean \"" + heading + "\"?)");
  }

  /** What stands behind a missing column where one value may be that of all rows. */
  public static String gift(String field, Lang lang) {
    return lang.choose(
        "; ако стойността е една за всички редове, дайте я с --set " + field + "=СТОЙНОСТ",
        "; if the value is the same for all rows, give it with --set " + field + "=VALUE");
  }
}
