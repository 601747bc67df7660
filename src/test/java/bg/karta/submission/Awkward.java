package bg.karta.submission;

import bg.karta.People;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.RecordKind;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Records of any kind with the values that files have been known to spoil. */
final class Awkward {
  /** Texts that differ in more than their blanks, as keys are among them. */
  static final List<String> TEXTS =
      List.of(
          "=1+1",
          "=HYPERLINK(\"http://x.bg\";\"=1\")",
          "+359 2 912 3456",
          "-",
          "- (няма)",
          "-5",
          "-0.5",
          "@home",
          "'",
          "''",
          "'s",
          "'90-те",
          "'=x",
          "''x",
          "''=x",
          "'-",
          "' =1",
          "'@",
          "\t=tab",
          " =blank ",
          "＝1+1",
          "\"",
          "\"\"",
          "\"цитат\"",
          "a \"b\" c",
          "\"Надежда\" ЕООД",
          "първи\nвтори",
          "първи\r\nтрети",
          "първи\rчетвърти",
          "\"нов\nред\";",
          "007",
          "0012",
          "NA",
          "NULL",
          "null",
          "None",
          "nan",
          "—",
          "–",
          "n/a",
          "няма",
          "true",
          "false",
          "да",
          "  край  ",
          "a,b;c|d\te",
          ";;;;;;;;",
          ",,,,,,,,",
          "||||||||",
          "C:\\път\\n",
          "\\",
          "\\\"",
          "д".repeat(4_000),
          "👍🏽 🇧🇬",
          "x\u0306y\u0323\u0307",
          "50 %",
          "100%",
          "12.345",
          "12,5",
          "1e5",
          "1E-7",
          "1.0",
          "12.0",
          "1 234,5",
          "31.01.2024",
          "2024-01-31",
          "1/2",
          "10:30",
          "_x0041_",
          "_x000D_",
          "x_x005F_x",
          "&lt;b&gt; & <i>",
          "]]>",
          "sep=;",
          "ID",
          "id",
          "Общо",
          "Общо за областта",
          "Забележка: виж",
          "Община Айтос",
          "[\"a\",\"b\"]",
          "[a",
          "{}",
          "1234567890123456789",
          "0x1F",
          "€ § № „“",
          "karta_example",
          "пример",
          "a [b]; c",
          "$A$1",
          "%TEMP%",
          "*",
          "?",
          "~",
          "`",
          "/* */ --",
          "\u00a0неразделим\u00a0интервал");

  /** How many records of a kind there are. */
  static final int RECORDS = TEXTS.size();

  private static final List<Double> NUMBERS =
      List.of(
          0.0, 12.0, 12.5, 0.1, 18.9, 1.25, 12.345, 0.0001, 9.123456, 7.000001, 33.3333, 0.3,
          1.0 / 3, 34.0 / 3);

  private static final List<String> PEOPLE = people();

  private Awkward() {}

  /** One of them was born in the first century that an ЕГН knows. */
  private static List<String> people() {
    List<String> people = People.numbers(TEXTS.size(), 17);
    people.set(3, People.egn(LocalDate.of(1880, 3, 1), 123));
    return people;
  }

  /** The names of a kind's fields as a query gives them. */
  static String fields(RecordKind kind) {
    return kind.fields().stream().map(FieldSpec::name).collect(Collectors.joining(", "));
  }

  /** Writes a record of the kind for each text as JSON, which karta's own writers have not seen. */
  static Path write(RecordKind kind, Path folder) throws IOException {
    List<Map<String, Object>> records = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      Map<String, Object> record = new LinkedHashMap<>();
      for (FieldSpec field : kind.fields()) {
        record.put(field.name(), value(kind, field, i));
      }
      records.add(record);
    }
    Path file = folder.resolve(kind.name() + ".json");
    Files.write(file, new ObjectMapper().writeValueAsBytes(records));
    return file;
  }

  private static Object value(RecordKind kind, FieldSpec field, int i) {
    String example = field.example();
    return switch (field.type()) {
      case TEXT, LISTED, WORDS, SETTLEMENT, EMAIL, PHONE, URL -> TEXTS.get(i);
      // A service of a type of its own would be another than the referrals ask for.
      case REF -> isBuiltIn(example) && !field.key() ? example : reference(field, i);
      case EIK -> eik(i);
      case EKATTE -> String.format("%05d", i + 1);
      case LICENCE_NUMBER -> example.replace("9001", String.valueOf(9001 + i));
      case PERSON -> PEOPLE.get(i);
      case NUMBER, MONEY, PERCENT -> number(field, i);
      case DATE -> shifts(kind, field) ? LocalDate.parse(example).plusDays(i).toString() : example;
      case MONTH ->
          shifts(kind, field) ? YearMonth.parse(example).minusMonths(i).toString() : example;
      case YEAR -> year(kind, field, example, i);
      case COUNT, CODE, CODES, YES_NO, MUNICIPALITY, TERRITORY, OBLAST, SCOPE -> example;
    };
  }

  private static boolean isBuiltIn(String serviceType) {
    return Nomenclature.named("service-type").get(serviceType) != null;
  }

  /** The key of the record of another kind that has the same text. */
  private static Object reference(FieldSpec field, int i) {
    RecordKind other = Kinds.find(String.valueOf(field.ref()));
    return value(other, other.key().get(0), i);
  }

  /** Only dates in the key can tell the records of some kinds apart. */
  private static boolean shifts(RecordKind kind, FieldSpec field) {
    return field.key() && kind.key().stream().noneMatch(Awkward::isOfItsOwn);
  }

  private static boolean isOfItsOwn(FieldSpec field) {
    return switch (field.type()) {
      case TEXT, LISTED, REF, EIK, EKATTE, LICENCE_NUMBER, PERSON -> true;
      default -> false;
    };
  }

  /** The year of birth is told by the person's number. */
  private static String year(RecordKind kind, FieldSpec field, String example, int i) {
    boolean ofPerson = kind.fields().stream().anyMatch(f -> f.type() == FieldType.PERSON);
    if (ofPerson) {
      return "";
    }
    return shifts(kind, field) ? String.valueOf(Integer.parseInt(example) - i) : example;
  }

  private static Double number(FieldSpec field, int i) {
    double number = NUMBERS.get(i % NUMBERS.size());
    return Math.min(Math.max(number, field.min()), field.max());
  }

  /** A number of nine digits with the check digit of the БУЛСТАТ register. */
  private static String eik(int i) {
    String eight = String.valueOf(10_000_000 + i);
    int check = weighed(eight, 1) % 11;
    if (check == 10) {
      check = weighed(eight, 3) % 11 % 10;
    }
    return eight + check;
  }

  private static int weighed(String digits, int first) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (first + i);
    }
    return sum;
  }
}
