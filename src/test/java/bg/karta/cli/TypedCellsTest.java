package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a key, a year or a month where a file holds no text but a number or a day. */
final class TypedCellsTest {
  private static final String[] SERVICE = {
    "provider", "name", "type", "municipality", "capacity", "opened", "id"
  };
  private static final String[] REST = {
    "204878243", "Дом", "Център за обществена подкрепа", "SOF46", "5", "2020-01-01"
  };

  @TempDir private Path folder;

  private KartaRun run(String... args) {
    return KartaRun.of(
        Map.of("KARTA_DB", path("karta.db"), "XDG_CONFIG_HOME", path("config")), args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** A workbook of one row whose last cell is given. */
  private String workbook(String[] headings, String[] texts, Object last, String format)
      throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Данни");
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      for (int i = 0; i < texts.length; i++) {
        sheet.value(1, i, texts[i]);
      }
      int at = texts.length;
      if (last instanceof Boolean logical) {
        sheet.value(1, at, logical);
      } else {
        sheet.value(1, at, (Number) last);
        sheet.style(1, at).format(format).set();
      }
    }
    return file.toString();
  }

  private String findings(String file, String kind) {
    return run("check", file, "-k", kind, "--lang", "en", "--fail-on", "never", "-f", "ndjson")
        .ends(0)
        .out();
  }

  @ParameterizedTest
  @CsvSource({
    "45322, yyyy-mm-dd, identifier-as-date",
    "45322, dd.mm.yyyy, identifier-as-date",
    "45322, yyyy, identifier-as-date",
    "45322, mmm-yy, identifier-as-date",
    "0.4375, hh:mm, identifier-as-date",
    "1.5, [h]:mm, identifier-as-date",
    "0.16, 0%, identifier-as-percent",
    "16, 0.00%, identifier-as-percent",
    "16.5, General, identifier-as-fraction",
    "4.11, 0.00, identifier-as-fraction",
    "1234567890123456, 0, identifier-too-long",
    "12345678901234567890, 0, identifier-too-long",
  })
  void a_key_that_is_no_text_is_said(String value, String format, String rule) throws IOException {
    String file = workbook(SERVICE, REST, new BigDecimal(value), format);
    assertThat(findings(file, "service"))
        .contains("\"rule\":\"" + rule + "\"")
        .contains("\"cell\":\"G2\"");
  }

  @Test
  void a_logical_value_is_no_key() throws IOException {
    assertThat(findings(workbook(SERVICE, REST, true, ""), "service"))
        .contains("\"rule\":\"identifier-as-logical\"");
  }

  @ParameterizedTest
  @CsvSource({
    "16, General",
    "16, 0.00",
    "123456789012345, General",
    "12, 0000",
    "123456789, 0.00E+00",
    "16.000000000000002, General",
    "15.999999999999998, General"
  })
  void a_whole_number_is_a_key(double value, String format) throws IOException {
    assertThat(findings(workbook(SERVICE, REST, value, format), "service"))
        .doesNotContain("identifier-");
  }

  @ParameterizedTest
  @CsvSource({
    "16.5, identifier-as-fraction",
    "true, identifier-as-logical",
    "12345678901234567, identifier-too-long",
    "'[\"a\",\"b\"]', identifier-as-list"
  })
  void json_says_so_too(String id, String rule) throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(
        file,
        """
        [{"provider":"204878243","name":"Дом","type":"Център за обществена подкрепа",
        "municipality":"SOF46","capacity":5,"opened":"2020-01-01","id":%s}]
        """
            .formatted(id));
    assertThat(findings(file.toString(), "service")).contains("\"rule\":\"" + rule + "\"");
    Files.writeString(file, Files.readString(file).replace("\"id\":" + id, "\"id\":123"));
    assertThat(findings(file.toString(), "service")).doesNotContain("identifier-");
  }

  @ParameterizedTest
  @CsvSource({"yyyy, 2024", "yy, 2024", "yyyy\\ \"г.\", 2024", "dd.mm.yyyy, ''", "mm.yyyy, ''"})
  void a_year_is_what_is_seen(String format, String year) throws IOException {
    String[] headings = {"municipality", "category", "persons", "year"};
    String file = workbook(headings, new String[] {"SOF46", "all", "5"}, 45322, format);
    run("init").ends(0);
    run("import", file, "-k", "population", "--fail-on", "never", "--partial");
    assertThat(kept("SELECT year FROM population")).isEqualTo(year);
    assertThat(findings(file, "population").contains("value-not-a-year")).isEqualTo(year.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "mm.yyyy, 2024-01",
    "mmm-yy, 2024-01",
    "mmmm yyyy, 2024-01",
    "yyyy, ''",
    "dd.mm.yyyy, ''"
  })
  void a_month_is_what_is_seen(String format, String month) throws IOException {
    String[] headings = {"service", "users", "month"};
    String file = workbook(headings, new String[] {"s1", "5"}, 45322, format);
    assertThat(findings(file, "service-report").contains("value-not-a-month"))
        .isEqualTo(month.isEmpty());
  }

  @Test
  void a_day_in_percent_is_told_as_one() throws IOException {
    String[] headings = {"id", "provider", "name", "type", "municipality", "capacity", "opened"};
    String[] texts = {"s1", "204878243", "Дом", "Център за обществена подкрепа", "SOF46", "5"};
    assertThat(findings(workbook(headings, texts, 45322, "0%"), "service"))
        .contains("date-as-percent")
        .contains("4532200%");
  }

  private String kept(String sql) {
    return run("query", sql, "-f", "csv").ends(0).out().lines().skip(1).findFirst().orElse("");
  }
}
