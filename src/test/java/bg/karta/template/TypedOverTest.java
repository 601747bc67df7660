package bg.karta.template;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.opencsv.CSVParser;
import com.opencsv.CSVParserBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example row of a template is no record while it is untouched, and one when it is not. */
@Tag("heavy")
final class TypedOverTest {
  private static final String PROVIDER =
      "eik;name;form;municipality;settlement;address;email;phone;website;karta_example\n";

  @TempDir Path folder;

  static Stream<String> kinds() {
    return Kinds.names();
  }

  /** Each field alone, filled with a text that few of them can take: said, and never dropped. */
  @ParameterizedTest
  @MethodSource("kinds")
  void a_marked_row_that_differs_in_any_cell_is_a_record(String kind) throws IOException {
    RecordKind declared = Objects.requireNonNull(Kinds.find(kind));
    List<String> example = example(kind);
    List<Path> files = new ArrayList<>();
    for (String typed : List.of("друго", "")) {
      for (FieldSpec field : declared.fields()) {
        int column = declared.position(field.name());
        if (!example.get(column).equals(typed)) {
          List<String> changed = new ArrayList<>(example);
          changed.set(column, typed);
          String name = kind + "-" + field.name() + "-" + typed + ".csv";
          files.add(Files.move(csv(kind, changed), folder.resolve(name)));
        }
      }
    }
    JsonNode report = check(files.toArray(Path[]::new));

    assertThat(report.get("files")).hasSameSizeAs(files);
    for (JsonNode file : report.get("files")) {
      assertThat(file.get("rows").asInt()).as(file.toString()).isEqualTo(1);
      assertThat(file.get("skipped").asInt()).as(file.toString()).isZero();
    }
  }

  /** Of every kind a record that differs in one cell and can be taken in, all with their marks. */
  @ParameterizedTest
  @CsvSource({"csv", "xlsx"})
  void valid_records_typed_over_the_examples_are_taken_in(String format) throws IOException {
    List<String> args = new ArrayList<>(List.of("import", "--format", "json"));
    for (String kind : kinds().toList()) {
      args.add(typedOver(kind, format).toString());
    }
    JsonNode report = KartaRun.in(folder, args.toArray(String[]::new)).ends(0).json();

    assertThat(report.at("/summary/errors").asInt()).isZero();
    for (JsonNode file : report.get("files")) {
      assertThat(file.get("rows").asInt()).as(file.toString()).isEqualTo(1);
      assertThat(file.get("inserted").asInt()).as(file.toString()).isEqualTo(1);
    }
    assertThat(Register.in(folder).rows("SELECT number, status FROM licence"))
        .containsExactly("Л-3129-9001|valid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "service | 01.06.2009 | 20.0",
        "service | 1.6.2009 г. | 20",
        "service | 2009-06-01 00:00:00 | 20,0"
      })
  void a_spreadsheet_program_writes_the_example_in_its_own_way(
      String kind, String opened, String capacity) throws IOException {
    List<String> example = example(kind);
    example.set(6, capacity);
    example.set(9, opened);
    JsonNode report = check(csv(kind, example));

    assertThat(report.at("/files/0/rows").asInt()).isZero();
    assertThat(report.at("/files/0/skipped").asInt()).isEqualTo(1);
    assertThat(report.at("/files/0/notes").toString()).contains("example");
  }

  @Test
  void one_cell_typed_over_makes_a_record_of_which_the_mark_is_said() throws IOException {
    List<String> example = example("provider");
    example.set(1, "Община Друга");
    assertThat(check(csv("provider", example)).get("findings").findValuesAsText("rule"))
        .contains("example-typed-over");
    List<String> cased = example("provider");
    cased.set(1, "  " + cased.get(1).toUpperCase(java.util.Locale.ROOT));
    assertThat(check(csv("provider", cased)).at("/files/0/skipped").asInt()).isEqualTo(1);
  }

  @Test
  void a_column_that_the_officer_deleted_does_not_make_the_example_a_record() throws IOException {
    Path file = folder.resolve("provider.csv");
    Files.writeString(file, "eik;name;karta_example\n000990011;Община Айтос;Пример \n");

    assertThat(check(file).at("/files/0/skipped").asInt()).isEqualTo(1);
  }

  @Test
  void what_stands_in_the_column_of_the_mark_and_is_none_is_an_error() throws IOException {
    Path file = folder.resolve("provider.csv");
    Files.writeString(file, PROVIDER + "204878243;Зора;;;;;;;;www.zora.bg\n");
    KartaRun run = KartaRun.in(folder, "check", "--format", "json", file.toString()).ends(1);

    assertThat(run.json().at("/findings/0/rule").asText()).isEqualTo("example-mark-unknown");
    assertThat(run.json().at("/findings/0/cell").asText()).isEqualTo("J2");
    assertThat(run.json().at("/files/0/rejected").asInt()).isEqualTo(1);
  }

  @Test
  void an_example_without_its_mark_is_a_record_that_is_warned_of() throws IOException {
    List<String> example = example("provider");
    example.set(example.size() - 1, "");
    JsonNode report = check(csv("provider", example));

    assertThat(report.at("/files/0/rows").asInt()).isEqualTo(1);
    assertThat(report.get("findings").findValuesAsText("rule"))
        .containsExactly("example-without-mark");
  }

  /** The template with a text, a number or a month of the example changed. */
  private Path typedOver(String kind, String format) throws IOException {
    if (format.equals("xlsx")) {
      return typedOverWorkbook(kind);
    }
    List<String> example = example(kind);
    int column = Changed.of(kind).column();
    assertThat(example.get(column)).isEqualTo(Changed.of(kind).from());
    example.set(column, Changed.of(kind).to());
    return csv(kind, example);
  }

  private Path typedOverWorkbook(String kind) throws IOException {
    Path file = template(kind, "xlsx");
    Changed changed = Changed.of(kind);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
      String xml = Files.readString(sheet);
      Pattern cell =
          Pattern.compile(
              "(<c r=\"" + (char) ('A' + changed.column()) + "2\"[^>]*>(?:<is><t>|<v>))([^<]*)");
      Matcher found = cell.matcher(xml);
      assertThat(found.find()).as(kind).isTrue();
      boolean day = changed.to().matches("\\d{4}-\\d{2}-\\d{2}");
      String typed = day ? String.valueOf(Double.parseDouble(found.group(2)) + 1) : changed.to();
      Files.writeString(
          sheet, xml.substring(0, found.start(2)) + typed + xml.substring(found.end(2)));
    }
    return file;
  }

  /**
   * A cell of the example and what is typed over it.
   *
   * @param column the index of the cell
   */
  private record Changed(int column, String from, String to) {
    static Changed of(String kind) {
      RecordKind declared = Objects.requireNonNull(Kinds.find(kind));
      for (boolean days : List.of(false, true)) {
        for (FieldSpec field : declared.fields()) {
          String example = field.example();
          String other = example.isEmpty() || field.key() ? "" : other(field, example, days);
          if (!other.isEmpty()) {
            return new Changed(declared.position(field.name()), example, other);
          }
        }
      }
      throw new AssertionError("say what can be typed over the example of " + kind);
    }

    /** Another value that fits the rest of the example, if the type of the field has one. */
    private static String other(FieldSpec field, String example, boolean days) {
      return switch (field.type()) {
        case TEXT -> "Друг текст";
        case COUNT, NUMBER, PERCENT, MONEY ->
            new BigDecimal(example).subtract(BigDecimal.ONE).toPlainString();
        case DATE -> days ? LocalDate.parse(example).plusDays(1).toString() : "";
        default -> "";
      };
    }
  }

  private JsonNode check(Path... files) {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json", "--fail-on", "never"));
    Stream.of(files).map(Path::toString).forEach(args::add);
    return KartaRun.in(folder, args.toArray(String[]::new)).ends(0).json();
  }

  private Path template(String kind, String format) {
    Path file = folder.resolve(kind + "." + format);
    KartaRun.in(
            folder,
            "kinds",
            kind,
            "--template",
            format,
            "--lang",
            "en",
            "-o",
            file.toString(),
            "--force")
        .ends(0);
    return file;
  }

  /** The cells of the example row, its mark the last. */
  private List<String> example(String kind) throws IOException {
    String text = Files.readString(template(kind, "csv"));
    CSVParser parser = new CSVParserBuilder().build();
    return new ArrayList<>(Arrays.asList(parser.parseLine(text.split("\r\n")[1])));
  }

  /** The template with another row in the place of the example. */
  private Path csv(String kind, List<String> row) throws IOException {
    Path file = template(kind, "csv");
    String headings = Files.readString(file).split("\r\n")[0];
    String cells =
        row.stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","));
    return Files.writeString(file, headings + "\r\n" + cells + "\r\n");
  }
}
