package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.report.FindingFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a file holds people's numbers, no output and no register shows one. */
@Tag("heavy")
final class PersonalNumbersUnseenTest {
  /** Right ones, two ЕГН and an ЛНЧ. */
  private static final List<String> RIGHT = List.of("7523169263", "6101057509", "7111042925");

  /** ЕГН with a wrong check digit. */
  private static final List<String> MISTYPED = List.of("6101057502", "9202020202");

  private static final String[] PROVIDERS = {
    "eik,name,form,municipality,settlement,address,email,phone,ЕГН,7523169263,ЛНЧ,Личен номер",
    "204878243,Иван 7523169263,,,7523169263,ЕГН 6101057502,7523169263@abv.bg,"
        + "7523169263,6101057502,6101057509,7111042925,9202020202",
    "7523169263,ЛНЧ: 7111042925,,,,,,,,,,",
    "000695395,752316 9263,,,с. 7523169263,6101057509,7523169263,,7523169263,,,",
    "6101057502,Зора,6101057502,9202020202,,,,,,,,",
    "131071587,Зора,7523169263,6101057509,,,,,,,,",
    "175074752,\"а, ЕГН: 9202020202; б, 6101057509\",,,,,,,6101057509,9202020202,,,6101057502"
  };

  private static final String[] SERVICES = {
    "id,name,type,provider,municipality,capacity,opened,9202020202",
    "7523169263,Дом,ДСХ,204878243,Дулово,10,6101057502,",
    "S1,7523169263,7523169263,7523169263,6101057502,7523169263,2021-01-04,6101057502",
    "S2,ЕГН 6101057502,6101057509,6101057502,Дулово,10,2021-01-04,"
  };

  private static final String[] REPORTS = {
    "service,month,users,waiting,staff",
    "7523169263,2024-01,14,2,7",
    "6101057502,2024-01,14,2,7",
    "6101057502,2024-01,14,2,7",
    "S1,7523169263,6101057509,6101057509,6101057509"
  };

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "ndjson", "xlsx"})
  void in_no_report(String form) throws IOException {
    List<String> files = files(form);
    for (FindingFormat format : FindingFormat.values()) {
      for (String language : List.of("bg", "en")) {
        Path report = folder.resolve("report-" + language + "." + format);
        List<String> line =
            new ArrayList<>(
                List.of("check", "--on", "2026-01-31", "-f", format.toString(), "-o", "" + report));
        line.addAll(files);
        KartaRun run =
            KartaRun.of(Map.of("KARTA_LANG", language), line.toArray(String[]::new)).ends(1);
        assertShowsNone(run.out() + run.err());
        // Markdown escapes the stars.
        String text = text(report).replace("\\*", "*");
        assertThat(text).contains("75******63", "61******02");
        assertShowsNone(text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "ndjson", "xlsx"})
  void in_no_register(String form) throws IOException, CsvException {
    List<String> line =
        new ArrayList<>(
            List.of(
                "import",
                "--partial",
                "--rejects",
                folder.resolve("rejects.csv").toString(),
                "--on",
                "2026-01-31",
                "-v"));
    line.addAll(files(form));
    KartaRun run = KartaRun.in(folder, line.toArray(String[]::new)).ends(1);
    assertShowsNone(run.out() + run.err());
    Register register = Register.in(folder);
    assertThat(register.rows("SELECT eik, name, settlement, address, email, phone FROM provider"))
        .containsExactlyInAnyOrder(
            "000695395|75******63|с. 75******63|61******09|75******63|null",
            "175074752|а, ЕГН: 92******02; б, 61******09|null|null|null|null",
            "204878243|Иван 75******63|75******63|ЕГН 61******02|75******63@abv.bg|75******63")
        .hasSize(3);
    assertShowsNone(Files.readString(register.file(), StandardCharsets.ISO_8859_1));
    assertShowsNone(register.everything().toString());
    for (String name : List.of("rejects.csv", "rejects-2.csv", "rejects-3.csv")) {
      assertShowsNone(reasons(folder.resolve(name)));
      assertThat(Files.readString(folder.resolve(name))).doesNotContain(RIGHT.subList(0, 2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6101057509",
        "6.101.057.509",
        "6 101 057 509",
        "6,101,057,509",
        "6'101'057'509",
        "61-01-05-7509",
        "６１０１０５７５０９"
      })
  void in_no_number_of_a_budget_and_no_complaint(String number) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("budget.csv"),
            """
            year;municipality;service;places;standard;amount;currency
            2024;Дулово;ДСХ;%1$s;100;100;BGN
            2024;Дулово;ДСХ;10;100;%1$s;BGN
            %1$s;%1$s;%1$s;10;100;100;BGN
            """
                .formatted(number));
    KartaRun run =
        KartaRun.in(folder, "import", "--partial", "--on", "2026-01-31", "-f", "json", "" + file);
    run.ends(1);
    for (String place : List.of("D2", "F3", "A4", "B4", "C4")) {
      assertThat(run.json().at("/findings"))
          .anySatisfy(
              finding -> {
                assertThat(finding.at("/cell").asText()).isEqualTo(place);
                assertThat(finding.at("/rule").asText()).isEqualTo("personal-number-as-value");
              });
    }
    assertThat(run.out() + run.err() + Register.in(folder).everything())
        .doesNotContain(number)
        .doesNotContain("6101057509");
  }

  @Test
  void in_no_failure() throws IOException {
    Path file =
        Files.writeString(folder.resolve("people.csv"), "7523169263;6101057502\n7111042925;x\n");
    KartaRun run = KartaRun.in(folder, "check", file.toString()).ends(3);
    assertThat(run.err()).contains("75******63, 61******02");
    assertShowsNone(run.err());
  }

  @Test
  void in_no_sheets_name() throws IOException {
    Path file = folder.resolve("sheet.xlsx");
    Files.write(file, workbook("7523169263", "eik,name", "204878243,"));
    KartaRun run = KartaRun.in(folder, "check", file.toString(), "-f", "json").ends(1);
    assertThat(run.json().at("/files/0/sheet").asText()).isEqualTo("75******63");
    assertThat(run.json().at("/findings/0/sheet").asText()).isEqualTo("75******63");
    assertShowsNone(run.out() + run.err());
  }

  private static void assertShowsNone(String text) {
    assertThat(text).doesNotContain(RIGHT).doesNotContain(MISTYPED);
    assertThat(text).doesNotContain("752316 9263");
  }

  private List<String> files(String form) throws IOException {
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, String[]> table :
        Map.of("provider", PROVIDERS, "service", SERVICES, "service-report", REPORTS).entrySet()) {
      Path file = folder.resolve(table.getKey() + "." + form);
      Files.write(file, bytes(form, table.getValue()));
      files.add(file.toString());
    }
    return files;
  }

  private static byte[] bytes(String form, String... lines) throws IOException {
    return switch (form) {
      case "csv" -> String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      case "json" -> new ObjectMapper().writeValueAsBytes(objects(lines));
      case "ndjson" ->
          objects(lines).stream()
              .map(PersonalNumbersUnseenTest::json)
              .collect(Collectors.joining("\n"))
              .getBytes(StandardCharsets.UTF_8);
      default -> workbook("Лист1", lines);
    };
  }

  private static String json(Map<String, String> row) {
    try {
      return new ObjectMapper().writeValueAsString(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> objects(String... lines) throws IOException {
    List<String[]> rows = cells(String.join("\n", lines));
    List<Map<String, String>> objects = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      Map<String, String> object = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(row.length, rows.get(0).length); i++) {
        object.put(rows.get(0)[i], row[i]);
      }
      objects.add(object);
    }
    return objects;
  }

  /** Ten digits are numbers in it, as a spreadsheet makes them of what is typed. */
  private static byte[] workbook(String sheet, String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, "test", "1.0");
    Worksheet worksheet = workbook.newWorksheet(sheet);
    List<String[]> rows = cells(String.join("\n", lines));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length; column++) {
        String cell = rows.get(row)[column];
        if (cell.matches("[1-9]\\d{9}") && row > 0) {
          worksheet.value(row, column, Long.valueOf(cell));
        } else {
          worksheet.value(row, column, cell);
        }
      }
    }
    workbook.finish();
    return out.toByteArray();
  }

  private static List<String[]> cells(String csv) throws IOException {
    try (CSVReader reader = new CSVReader(new java.io.StringReader(csv))) {
      return reader.readAll();
    } catch (CsvException e) {
      throw new IOException(e);
    }
  }

  /** The two columns that karta adds to the rows it gives back. */
  private static String reasons(Path rejects) throws IOException, CsvException {
    try (CSVReader reader = new CSVReader(Files.newBufferedReader(rejects))) {
      return reader.readAll().stream()
          .map(row -> String.join(" ", Arrays.copyOfRange(row, row.length - 2, row.length)))
          .collect(Collectors.joining("\n"));
    }
  }

  /** A file's text; of a workbook that of all its parts. */
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes[0] != 'P' || bytes[1] != 'K') {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
