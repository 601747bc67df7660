package bg.karta.template;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.Marker;
import bg.karta.kind.RecordKind;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code karta kinds KIND --template}, and what is filled in there. */
final class TemplateTest {
  private static final String DATA = "xl/worksheets/sheet1.xml";

  @TempDir Path folder;

  static Stream<String> kinds() {
    return Kinds.names();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void an_unfilled_template_is_of_its_kind_and_its_example_is_no_record(String kind)
      throws IOException {
    for (String lang : List.of("bg", "en")) {
      for (String format : List.of("xlsx", "csv")) {
        JsonNode report = check(List.of(template(kind, format, lang)), 0).json();
        assertThat(report.get("files")).hasSize(1);
        assertThat(report.at("/files/0/kind").asText()).isEqualTo(kind);
        assertThat(report.at("/files/0/rows").asInt()).isZero();
        assertThat(report.at("/files/0/skipped").asInt()).isEqualTo(1);
        assertThat(report.get("findings").findValuesAsText("rule")).containsExactly("file-empty");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"xlsx, bg", "xlsx, en", "csv, bg", "csv, en"})
  void the_examples_of_all_kinds_make_a_submission_without_a_fault(String format, String lang)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (String kind : kinds().toList()) {
      Path file = template(kind, format, lang);
      unmark(file, format);
      files.add(file);
    }
    JsonNode report = check(files, 0).json();

    // Nothing but that they are examples still.
    assertThat(report.get("findings").findValuesAsText("rule"))
        .containsOnly("example-without-mark")
        .hasSize((int) kinds().count());
    assertThat(report.at("/summary/rows").asInt()).isEqualTo((int) kinds().count());
  }

  /** Every choice of every drop-down list, one a row, is taken in without a remark on it. */
  @ParameterizedTest
  @ValueSource(strings = {"bg", "en"})
  void every_choice_is_read(String lang) throws IOException {
    for (RecordKind kind : Kinds.all()) {
      Path file = template(kind.name(), "xlsx", lang);
      List<Row> choices = sheet(file, 2).read();
      for (int column = 0; column < kind.fields().size(); column++) {
        FieldSpec field = kind.fields().get(column);
        for (Row row : choices.subList(1, choices.size())) {
          String choice = row.getCellText(column);
          if (!choice.isEmpty()) {
            assertThat(field.read(choice).remark()).as(kind.name() + " " + choice).isNull();
          }
        }
      }
    }
  }

  @Test
  void municipalities_of_one_name_are_told_apart_by_their_codes() throws IOException {
    for (String lang : List.of("bg", "en")) {
      List<String> municipalities =
          sheet(template("population", "xlsx", lang), 2).read().stream()
              .skip(1)
              .map(row -> row.getCellText(0))
              .filter(name -> !name.isEmpty())
              .toList();

      assertThat(municipalities).hasSize(265).doesNotHaveDuplicates();
      assertThat(municipalities)
          .filteredOn(name -> name.contains("("))
          .allMatch(name -> name.matches("(Бяла|Byala) \\((RSE04|VAR05)\\)"))
          .hasSize(2);
    }
  }

  @Test
  void a_name_beside_the_code_of_another_municipality_is_refused() throws IOException {
    Path file = folder.resolve("population.csv");
    Files.writeString(
        file,
        """
        Община,Година,Група,Брой лица
        Бяла (VAR05),2024,all,1
        Бяла (VAR06),2024,all,1
        """);

    assertThat(check(List.of(file), 1).findings())
        .containsExactly("territory-unknown 3 municipality");
  }

  @Test
  void identifiers_are_text_and_dates_are_dates() throws IOException {
    Path file = template("service", "xlsx", "bg");
    Row example = sheet(file, 0).read().get(1);

    assertThat(example.getCell(3).getType()).isEqualTo(CellType.STRING);
    assertThat(example.getCell(3).getText()).isEqualTo("000990011");
    assertThat(formats(file))
        .containsExactly(
            "@", "@", "@", "@", "@", "@", "0", "@", "@", "dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yyyy");
    Cell opened = example.getCell(9);
    assertThat(opened.asDate()).hasToString("2009-06-01T00:00");
    assertThat(opened.getDataFormatString()).isEqualTo("dd.mm.yyyy");
  }

  @Test
  void a_rule_and_a_message_stand_beside_every_column() throws IOException {
    String sheet = part(template("inspection", "xlsx", "bg"), DATA);

    assertThat(sheet).contains("state=\"frozen\"", "<dataValidations count=\"11\">");
    assertThat(sheet.split("<dataValidation "))
        .hasSize(12)
        .allMatch(s -> !s.contains("prompt=\"\""));
    assertThat(sheet)
        .containsSubsequence(
            "type=\"textLength\" operator=\"between\"",
            "promptTitle=\"ЕИК\" prompt=\"ЕИК/БУЛСТАТ от 9 или 13 цифри",
            "sqref=\"B2:B1048576\"><formula1>9</formula1><formula2>13</formula2>")
        .containsSubsequence("type=\"decimal\"", "<formula1>0</formula1><formula2>100</formula2>")
        .contains("<formula1>'Списъци'!$E$2:$E$4</formula1>");
    assertThat(sheet.indexOf("<dataValidations")).isGreaterThan(sheet.indexOf("</sheetData>"));
  }

  @Test
  void the_explanations_name_every_field_and_the_lists_are_hidden() throws IOException {
    for (RecordKind kind : Kinds.all()) {
      Path file = template(kind.name(), "xlsx", "bg");
      List<Row> explanations = sheet(file, 1).read();

      assertThat(explanations.get(0).getCellText(7)).isEqualTo(Marker.EXPLANATIONS);
      for (int i = 0; i < kind.fields().size(); i++) {
        FieldSpec field = kind.fields().get(i);
        assertThat(explanations.get(i + 1).getCellText(0)).isEqualTo(field.bg().get(0));
        assertThat(explanations.get(i + 1).getCellText(1)).isEqualTo(field.name());
        assertThat(explanations.get(i + 1).getCellText(2)).isNotBlank();
        assertThat(explanations.get(i + 1).getCellText(3)).isIn("да", "не");
      }
      assertThat(sheet(file, 1).getName()).isEqualTo("Обяснения");
      assertThat(sheet(file, 2).getVisibility()).isEqualTo(SheetVisibility.HIDDEN);
    }
  }

  @ParameterizedTest
  @EnumSource(FieldType.class)
  void every_type_has_its_words(FieldType type) {
    for (Lang lang : Lang.values()) {
      assertThat(Messages.of(lang).get("template.type." + type)).isNotBlank();
    }
  }

  @Test
  void the_same_template_is_the_same_bytes() throws IOException {
    byte[] first = Files.readAllBytes(template("licence", "xlsx", "bg"));
    assertThat(Files.readAllBytes(template("licence", "xlsx", "bg"))).isEqualTo(first);
  }

  @Test
  void a_csv_template_opens_in_the_spreadsheet_program_of_its_language() throws IOException {
    assertThat(Files.readString(template("population", "csv", "bg")))
        .isEqualTo(
            "\uFEFFОбщина;Година;Група;Брой лица;Източник;karta_example\r\n"
                + "Айтос;2024;всички;20300;пример;пример\r\n");
    assertThat(Files.readString(template("population", "csv", "en")))
        .isEqualTo(
            "\uFEFFmunicipality,year,category,persons,source,karta_example\r\n"
                + "Aytos,2024,all,20300,пример,example\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "kinds --template xlsx, --template needs the name of a kind",
    "kinds --schema json, --schema needs the name of a kind",
    "kinds provider --template csv --schema json, only one",
    "kinds provider --template csv --format json, only one",
    "kinds provider --template pdf, expected xlsx",
    "kinds nobody --template csv, is not a kind of record"
  })
  void what_cannot_be_given_is_told(String command, String said) {
    assertThat(KartaRun.in(folder, command.split(" ")).ends(2).err()).contains(said);
  }

  @Test
  void a_workbook_is_not_written_to_a_terminal() {
    Map<String, String> terminal = Map.of("KARTA_LANG", "en", "KARTA_TERMINAL", "1");
    KartaRun run = KartaRun.of(terminal, "kinds", "provider", "--template", "xlsx");
    assertThat(run.ends(2).out()).isEmpty();
    assertThat(run.err()).contains("-o");
  }

  private Path template(String kind, String format, String lang) {
    Path file = folder.resolve(kind + "." + format);
    KartaRun.in(folder, "kinds", kind, "--template", format, "--lang", lang, "-o", file.toString())
        .ends(0);
    return file;
  }

  private KartaRun check(List<Path> files, int code) {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json", "--on", "2026-01-31"));
    files.forEach(file -> args.add(file.toString()));
    return KartaRun.in(folder, args.toArray(String[]::new)).ends(code);
  }

  /** Clears the mark of the example row, as an officer does who fills it in anew. */
  private static void unmark(Path file, String format) throws IOException {
    if (format.equals("csv")) {
      String text = Files.readString(file);
      Files.writeString(file, text.replaceFirst("[;,](пример|example)\r\n$", "\r\n"));
      return;
    }
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path sheet = zip.getPath(DATA);
      String xml = Files.readString(sheet);
      String cleared =
          xml.replaceFirst("<c [^>]*>(?:(?!<c ).)*</c></row></sheetData>", "</row></sheetData>");
      assertThat(cleared).isNotEqualTo(xml);
      Files.write(sheet, cleared.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The formats that the columns have for what is entered, in the workbook's own XML. */
  private static List<String> formats(Path file) throws IOException {
    String styles = part(file, "xl/styles.xml");
    List<String> codes = found(styles, "numFmtId=\"(\\d+)\" formatCode=\"[^\"]*\"");
    List<String> names = found(styles, "numFmtId=\"\\d+\" formatCode=\"([^\"]*)\"");
    List<String> cells =
        found(styles.substring(styles.indexOf("<cellXfs")), "<xf numFmtId=\"(\\d+)\"");
    return found(part(file, DATA), "<col [^>]*style=\"(\\d+)\"").stream()
        .map(style -> names.get(codes.indexOf(cells.get(Integer.parseInt(style)))))
        .toList();
  }

  private static List<String> found(String xml, String pattern) {
    return Pattern.compile(pattern).matcher(xml).results().map(match -> match.group(1)).toList();
  }

  private static String part(Path file, String name) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      return Files.readString(zip.getPath(name));
    }
  }

  private static Sheet sheet(Path file, int index) throws IOException {
    InputStream bytes = new ByteArrayInputStream(Files.readAllBytes(file));
    ReadingOptions withFormats = new ReadingOptions(true, false);
    return new ReadableWorkbook(bytes, withFormats).getSheet(index).orElseThrow();
  }
}
