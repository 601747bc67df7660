package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same records in every form a file may have. */
final class FormsTest {
  private static final String ISO =
      """
      service,category,level,valid_from,basis,value,max_users,legal_basis
      ДСХ,65+,municipal,2024-01-31,per-municipality,1250.5,12000,"чл. 5, ал. 1 „за“"
      ASSIST,disabled-18+,oblast,2024-02-29,percent,0.25,,
      """;
  private static final String OFFICE =
      """
      Вид услуга;Група;Ниво;В сила от;Основа;Стойност;Максимум потребители;Правно основание
      Дом за стари хора;лица над 65;Общинско;31.01.2024 г.;на община;1 250,5;12 000;чл. 5, ал. 1 „за“
      Асистентска подкрепа;пълнолетни с увреждания;областно;29.02.2024;процент;0,25;;
      """;
  private static final String RECORDS =
      """
      [{"service":"ДСХ","category":"65+","level":"municipal","valid_from":"2024-01-31",
        "basis":"per-municipality","value":1250.5,"max_users":12000,"legal_basis":"чл. 5, ал. 1 „за“"},
       {"service":"ASSIST","category":"disabled-18+","level":"oblast","valid_from":"2024-02-29",
        "basis":"percent","value":0.25,"max_users":null,"legal_basis":""}]
      """;

  private static final Charset WINDOWS = Charset.forName("windows-1251");

  private static final Map<String, Supplier<byte[]>> FORMS =
      Map.of(
          "utf8.csv", () -> ISO.getBytes(StandardCharsets.UTF_8),
          "utf8-bom.csv", () -> ("\uFEFF" + ISO).getBytes(StandardCharsets.UTF_8),
          "windows-1251.csv", () -> OFFICE.replace("\n", "\r\n").getBytes(WINDOWS),
          "utf16.csv", () -> OFFICE.getBytes(StandardCharsets.UTF_16),
          "utf16le.txt",
              () -> ("\uFEFF" + OFFICE.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE),
          "no-break.csv", () -> OFFICE.replace("1 250", "1\u00A0250").getBytes(WINDOWS),
          "records.json", () -> RECORDS.getBytes(StandardCharsets.UTF_8),
          "wrapped.json", () -> ("{\"rows\":" + RECORDS + "}").getBytes(StandardCharsets.UTF_8),
          "lines.ndjson", FormsTest::lines,
          "workbook.xlsx", FormsTest::workbook);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utf8.csv",
        "utf8-bom.csv",
        "windows-1251.csv",
        "utf16.csv",
        "utf16le.txt",
        "no-break.csv",
        "records.json",
        "wrapped.json",
        "lines.ndjson",
        "workbook.xlsx"
      })
  void give_the_same_records(String name) {
    Desk desk = new Desk(folder).put(name, FORMS.get(name).get());
    KartaRun run = desk.run("import", name).ends(0);
    assertThat(run.findings()).isEmpty();
    assertThat(run.json().at("/files/0/kind").asText()).isEqualTo("norm");
    assertThat(
            desk.register()
                .rows(
                    "SELECT service, category, level, valid_from, basis, value, max_users,"
                        + " legal_basis FROM norm ORDER BY valid_from"))
        .containsExactly(
            "ДСХ|65+|municipal|2024-01-31|per-municipality|1250.5|12000|чл. 5, ал. 1 „за“",
            "ASSIST|disabled-18+|oblast|2024-02-29|percent|0.25|null|null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251.csv", "lines.ndjson", "workbook.xlsx"})
  void are_known_for_the_same(String name) {
    Desk desk = new Desk(folder).put("utf8.csv", FORMS.get("utf8.csv").get());
    desk.run("import", "utf8.csv").ends(0);
    desk.put(name, FORMS.get(name).get());
    KartaRun run = desk.run("import", name).ends(0);
    assertThat(run.json().has("batch")).isFalse();
    assertThat(run.json().at("/files/0/unchanged").asInt()).isEqualTo(2);
  }

  private static byte[] lines() {
    String lines =
        RECORDS.replace("\n", "").replace("},", "}\n").replaceAll("[\\[\\]]", "").strip();
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Other", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Нормативи");
      String[] headings = OFFICE.lines().findFirst().orElseThrow().split(";");
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      sheet.value(1, 0, "Дом за стари хора");
      sheet.value(1, 1, "лица над 65");
      sheet.value(1, 2, "общинско");
      sheet.value(1, 3, LocalDate.of(2024, 1, 31));
      sheet.style(1, 3).format("dd.MM.yyyy").set();
      sheet.value(1, 4, "на община");
      sheet.value(1, 5, 1250.5);
      sheet.value(1, 6, 12000);
      sheet.value(1, 7, "чл. 5, ал. 1 „за“");
      sheet.value(2, 0, "Асистентска подкрепа");
      sheet.value(2, 1, "пълнолетни с увреждания");
      sheet.value(2, 2, "областно");
      sheet.value(2, 3, "29.02.2024 г.");
      sheet.value(2, 4, "процент");
      sheet.value(2, 5, "0,25");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
