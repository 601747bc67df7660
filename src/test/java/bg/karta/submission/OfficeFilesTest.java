package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices send besides a plain table: workbooks, archives, folders, headings typed anew. */
final class OfficeFilesTest {
  private static final String SERVICE =
      "S1;Дом;ДСХ;000695395;BLG03;10;2020-01-01\n".replace(';', ',');
  private static final String PROVIDER = "eik,name\n000695395,Министерство\n";

  @TempDir Path folder;

  private Desk desk() {
    return new Desk(folder);
  }

  @Test
  void cells_merged_over_rows_and_headings_of_two_rows() {
    KartaRun run = desk().put("w.xlsx", workbook(OfficeFilesTest::merged)).run("check", "w.xlsx");
    assertThat(run.findings())
        .filteredOn(finding -> !finding.startsWith("reference-missing"))
        .containsExactly("column-unknown 2 null", "service-twice 4 name");
    assertThat(run.json().at("/findings/0/value").asText()).isEqualTo("заети");
    assertThat(run.json().at("/files/0/rows").asInt()).isEqualTo(3);
    desk().put("provider.csv", PROVIDER).run("import", "provider.csv", "w.xlsx").ends(0);
    assertThat(
            desk()
                .register()
                .rows("SELECT id, type, municipality, capacity FROM service ORDER BY id"))
        .containsExactly("S1|ДСХ|BLG01|10", "S2|ДСХ|BLG01|20", "S3|ДЦСХ|BLG01|30");
  }

  private static void merged(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet("Услуги");
    write(sheet, 0, "Община", "Идентификатор", "Наименование", "Вид услуга", "ЕИК", "Открита на");
    sheet.value(0, 6, "Капацитет");
    write(sheet, 1, "", "", "", "", "", "", "общо", "заети");
    for (int column = 0; column < 6; column++) {
      sheet.range(0, column, 1, column).merge();
    }
    sheet.range(0, 6, 0, 7).merge();
    write(sheet, 2, "Банско", "S1", "Дом", "ДСХ", "000695395", "01.01.2020", "10", "9");
    write(sheet, 3, "", "S2", "Дом", "", "000695395", "01.01.2020", "20", "9");
    write(sheet, 4, "", "S3", "Дом", "ДЦСХ", "000695395", "01.01.2020", "30", "9");
    sheet.range(2, 0, 5, 0).merge();
    sheet.range(2, 3, 3, 3).merge();
  }

  @Test
  void sheets_without_records_are_passed_over() {
    byte[] bytes =
        workbook(
            workbook -> {
              write(workbook.newWorksheet("Бележки"), 0, "Изготвил", "Иванова");
              Worksheet sheet = workbook.newWorksheet("Доставчици");
              write(sheet, 0, "ЕИК", "Доставчик");
              write(sheet, 1, "000695395", "Министерство");
            });
    KartaRun run = desk().put("w.xlsx", bytes).run("check", "w.xlsx").ends(0);
    assertThat(run.findings()).containsExactly("sheet-unknown null null");
    assertThat(run.json().at("/findings/0/message").asText()).contains("Изготвил, Иванова");
    assertThat(run.json().at("/files/0/sheet").asText()).isEqualTo("Доставчици");
    byte[] notes = workbook(workbook -> write(workbook.newWorksheet("Бележки"), 0, "Изготвил"));
    assertThat(desk().put("n.xlsx", notes).run("check", "n.xlsx").ends(3).err())
        .contains("n.xlsx [Бележки]");
  }

  @Test
  void an_archive_is_read_file_by_file() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("Услуги/услуги.csv", utf8(SERVICES + SERVICE));
    files.put("provider.csv", utf8(PROVIDER));
    files.put("__MACOSX/provider.csv", utf8(PROVIDER));
    files.put(".DS_Store", utf8("x"));
    files.put("~$услуги.csv", utf8(PROVIDER));
    files.put("писмо.pdf", utf8("%PDF-1.7"));
    byte[] inner = utf8(Desk.PROVIDERS.replace("000695395,Община,municipality,BLG03\n", ""));
    files.put("../още.zip", zip(StandardCharsets.UTF_8, Map.of("a.csv", inner)));
    Desk desk = desk().put("a.zip", zip(StandardCharsets.UTF_8, files));
    KartaRun run = desk.run("check", "a.zip").ends(0);
    assertThat(run.findings()).containsExactly("file-passed-over null null");
    assertThat(run.json().get("files"))
        .extracting(file -> file.get("file").asText())
        .containsExactly(
            desk.path("a.zip") + "!/../още.zip!/a.csv",
            desk.path("a.zip") + "!/provider.csv",
            desk.path("a.zip") + "!/Услуги/услуги.csv");
  }

  @Test
  void archives_in_archives_are_opened_so_far_and_named_beyond() {
    byte[] bytes = utf8(PROVIDER);
    String name = "a.csv";
    for (int depth = 1; depth <= 5; depth++) {
      bytes = zip(StandardCharsets.UTF_8, Map.of(name, bytes));
      name = depth + ".zip";
      if (depth == 4) {
        assertThat(desk().put("four.zip", bytes).run("check", "four.zip").ends(0).out())
            .contains("four.zip!/3.zip!/2.zip!/1.zip!/a.csv");
      }
    }
    assertThat(desk().put("five.zip", bytes).run("check", "five.zip").ends(3).err())
        .contains("five.zip!/4.zip!/3.zip!/2.zip!/1.zip: a compressed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM866", "windows-1251"})
  void names_of_old_archives_are_legible(String charset) {
    byte[] bytes = zip(Charset.forName(charset), Map.of("Община Банско.csv", utf8(PROVIDER)));
    KartaRun run = desk().put("a.zip", bytes).run("check", "a.zip").ends(0);
    assertThat(run.json().at("/files/0/file").asText()).endsWith("a.zip!/Община Банско.csv");
  }

  @Test
  void an_archive_that_is_a_trap_or_holds_nothing_is_named() {
    byte[] bomb = zip(StandardCharsets.UTF_8, Map.of("a.csv", new byte[80 << 20]));
    assertThat(desk().put("a.zip", bomb).run("check", "a.zip").ends(3).err()).contains("200 times");
    byte[] pdf = zip(StandardCharsets.UTF_8, Map.of("a.pdf", utf8("%PDF-1.7")));
    assertThat(desk().put("a.zip", pdf).run("check", "a.zip").ends(3).err())
        .contains("nothing in it can be read", "PDF");
    byte[] none = zip(StandardCharsets.UTF_8, Map.of(".DS_Store", utf8("x")));
    assertThat(desk().put("a.zip", none).run("check", "a.zip").ends(3).err())
        .contains("no file in it");
    byte[] cut = zip(StandardCharsets.UTF_8, Map.of("provider.csv", utf8(PROVIDER.repeat(9))));
    assertThat(desk().put("a.zip", Arrays.copyOf(cut, 40)).run("check", "a.zip").ends(3).err())
        .startsWith("karta: ");
  }

  @Test
  void one_bad_file_hides_nothing_of_the_others() {
    byte[] notes = workbook(workbook -> write(workbook.newWorksheet("x"), 0, "Изготвил", "Тел."));
    Desk desk =
        desk()
            .put("provider.csv", PROVIDER)
            .put("notes.xlsx", notes)
            .put("cut.xlsx", Arrays.copyOf(notes, 300));
    String there = desk.path("provider.csv").toString();
    String[] others = {"notes.xlsx", "cut.xlsx", "gone.csv"};
    List<String> all = new ArrayList<>(List.of(there));
    Arrays.stream(others).map(name -> desk.path(name).toString()).forEach(all::add);
    KartaRun run = desk.run("check", all.toArray(String[]::new)).ends(1);
    assertThat(run.findings())
        .containsExactlyInAnyOrder(
            "kind-unknown null null", "file-not-read null null", "file-not-read null null");
    assertThat(run.json().at("/files/0/rows").asInt()).isEqualTo(1);
    assertThat(desk.run("import", all.toArray(String[]::new)).ends(1).err()).contains("--partial");
    // Where nothing can be read there is nothing to report.
    all.remove(0);
    assertThat(desk.run("check", all.toArray(String[]::new)).ends(3).err())
        .contains("nothing in it can be read", "gone.csv: no such file");
  }

  @Test
  void of_a_file_that_breaks_halfway_nothing_is_taken() {
    String second = PROVIDER + "\nservice,month,capacity,users\nA,2026-01,9,8\n";
    Desk desk = desk().put("provider.csv", PROVIDER).put("two.csv", second);
    KartaRun run = desk.run("check", "two.csv", "provider.csv").ends(1);
    assertThat(run.findings()).containsExactly("file-not-read null null");
    assertThat(run.json().at("/findings/0/message").asText()).contains("another table");
    assertThat(run.json().get("files")).hasSize(1);
    desk.run("import", "--partial", "two.csv", "provider.csv").ends(1);
    assertThat(desk.register().number("SELECT COUNT(*) FROM provider")).isEqualTo(1);
    assertThat(desk.run("check", "two.csv").ends(3).err()).contains("another table");
  }

  @Test
  void a_folder_is_read_file_by_file() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("подаване/2024"));
    Files.createDirectories(folder.resolve("подаване/.git"));
    Files.writeString(inner.resolve("b.csv"), SERVICES + SERVICE);
    Files.writeString(folder.resolve("подаване/a.csv"), PROVIDER);
    Files.writeString(folder.resolve("подаване/.git/c.csv"), PROVIDER);
    Files.writeString(folder.resolve("подаване/прочети.txt"), "Двата файла са за 2024 г.\n");
    KartaRun run = desk().run("check", folder.resolve("подаване").toString()).ends(0);
    assertThat(run.findings()).containsExactly("file-passed-over null null");
    assertThat(run.json().get("files"))
        .extracting(file -> file.get("kind").asText())
        .containsExactly("service", "provider");
  }

  @Test
  void a_misspelt_heading_is_taken_for_the_one_it_nearly_is() {
    String text = "Идентификатро,Наименование,Вид услуга,ЕИK,Община,Капацитед,Открита на\n";
    KartaRun run = desk().put("t.csv", text + SERVICE).run("check", "t.csv");
    assertThat(run.findings())
        .containsExactly(
            "heading-near-miss 1 null",
            "heading-near-miss 1 null",
            "heading-near-miss 1 null",
            "reference-missing 2 provider");
    assertThat(run.json().get("findings"))
        .extracting(finding -> finding.get("message").asText())
        .anySatisfy(message -> assertThat(message).contains("\"Капацитед\"", "\"Капацитет\""));
  }

  @Test
  void an_unknown_heading_gets_a_suggestion_and_an_unknown_table_the_nearest_kind() {
    String text = "eik,name,Доставчик на услуги\n000695395,МТСП,x\n";
    assertThat(message(desk().put("t.csv", text).run("check", "t.csv")))
        .contains("did you mean \"Доставчик\"?");
    String unknown = "Име на услугата,Вид услуга,Капацитет\nДом,ДСХ,5\n";
    assertThat(desk().put("u.csv", unknown).run("check", "u.csv").ends(3).err())
        .contains(
            "The best guess is service, which understands 3 of 3 columns (Име на услугата → name,",
            "required and missing: Идентификатор (id), Доставчик (provider)",
            "The next is service-change, which understands 2 of 3 columns",
            "would be lost: Име на услугата");
  }

  @Test
  void the_offices_own_headings_come_from_the_configuration_file() {
    desk().put("k.conf", utf8("heading.service.capacity = Места общо; Легла\n"));
    String text = SERVICES.replace("capacity", "ЛЕГЛА:") + SERVICE;
    String config = folder.resolve("k.conf").toString();
    KartaRun run = desk().put("t.csv", text).run("check", "t.csv", "--config", config);
    assertThat(run.findings()).containsExactly("reference-missing 2 provider");
    desk().put("k.conf", utf8("heading.service.capacit = Легла\n"));
    assertThat(desk().run("check", "t.csv", "--config", config).ends(2).err())
        .contains("heading.service.capacit", "capacity");
  }

  @Test
  void what_a_file_was_told_by_is_shown() {
    String text = "ЕИК;Доставчик\n000695395;Община\n";
    byte[] windows = text.getBytes(Charset.forName("windows-1251"));
    assertThat(notes(desk().put("t.csv", windows).run("check", "t.csv")))
        .contains("windows-1251: the byte 0xC5 in line 1 is not UTF-8")
        .contains("delimiter ; : 2 columns in 2 of the first 2 rows; with , there would be 1");
    assertThat(notes(desk().put("t.csv", utf8("\uFEFF" + text)).run("check", "t.csv")))
        .contains("UTF-8: the file begins with its byte-order mark");
    KartaRun table =
        KartaRun.in(folder, "check", desk().put("t.csv", windows).path("t.csv").toString());
    assertThat(table.out()).contains("\n  windows-1251: the byte 0xC5");
  }

  private static final String SERVICES = "id,name,type,provider,municipality,capacity,opened\n";

  private static String message(KartaRun run) {
    JsonNode finding = run.json().at("/findings/0/message");
    return finding.asText();
  }

  private static String notes(KartaRun run) {
    return run.json().at("/files/0/notes").toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Worksheet sheet, int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  private static byte[] workbook(Consumer<Workbook> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Other", "1.0")) {
      writer.accept(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Charset names, Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
