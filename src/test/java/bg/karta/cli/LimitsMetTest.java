package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Started;
import bg.karta.Started.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A limit of the configuration that is met stops the command with a sentence that names it. */
final class LimitsMetTest {
  private static final String HEAD = "eik,name\n";
  private static final String ROW = "175074752,Зора\n";
  private static final String NESTED =
      "[{\"eik\":\"175074752\",\"name\":{\"a\":{\"b\":{\"c\":\"Зора\"}}}}]";

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    write("one.csv", HEAD + ROW);
    write("two.csv", HEAD + ROW + "204878243,Изгрев\n");
    write("list.json", "[{\"eik\":\"175074752\",\"name\":\"Зора\"}]");
    write("nested.json", NESTED);
    zip("one.zip", "a.csv", HEAD + ROW, "b.csv", HEAD + ROW);
    write("waivers.csv", "rule,key,reason,person,expires\n" + waiver("a") + waiver("b"));
    write("report.json", "{\"findings\":[{\"rule\":\"a\"},{\"rule\":\"b\"}]}");
  }

  private static String waiver(String key) {
    return "licence-expired," + key + ",Проверено,Иванова,2027-01-01\n";
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void zip(String name, String... entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private KartaRun run(String lang, String config, String line) throws IOException {
    Path file = write("karta.conf", config);
    List<String> arguments = new ArrayList<>();
    for (String word : line.split(" ")) {
      boolean name = word.contains(".") && !word.startsWith("-");
      arguments.add(name ? folder.resolve(word).toString() : word);
    }
    String register = folder.resolve("karta.db").toString();
    Map<String, String> environment =
        Map.of("KARTA_DB", register, "KARTA_LANG", lang, "KARTA_CONFIG", file.toString());
    return KartaRun.of(environment, arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "file-bytes, 20, check --kind provider one.csv",
    "rows, 2, check --kind provider two.csv",
    "rows, 2, import --kind provider two.csv",
    "columns, 1, check --kind provider one.csv",
    "columns, 1, check --kind provider list.json",
    "cell-characters, 3, check --kind provider one.csv",
    "cell-characters, 3, check --kind provider list.json",
    "row-characters, 10, check --kind provider one.csv",
    "name-characters, 3, check --kind provider list.json",
    "depth, 3, check --kind provider nested.json",
    "archive-files, 1, check --kind provider one.zip",
    "temporary-bytes, 40, check --kind provider one.zip",
    "temporary-bytes, 40, import --kind provider one.zip",
    "waivers, 1, check --kind provider one.csv --waivers waivers.csv",
    "baseline-findings, 1, check --kind provider one.csv --baseline report.json"
  })
  void it_is_named_in_both_languages(String name, String amount, String line) throws IOException {
    for (String lang : List.of("en", "bg")) {
      KartaRun run = run(lang, "limit." + name + " = " + amount, line);
      assertThat(run.code()).as(run.err()).isEqualTo(3);
      assertThat(run.err()).contains(amount, "limit." + name).containsOnlyOnce("\n");
      assertThat(run.out()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "file-bytes, 29, check --kind provider one.csv",
    "rows, 3, check --kind provider two.csv",
    "columns, 2, check --kind provider one.csv",
    "archive-files, 2, check --kind provider one.zip",
    "temporary-bytes, 58, check --kind provider one.zip"
  })
  void as_much_as_it_allows_is_read(String name, String amount, String line) throws IOException {
    assertThat(run("en", "limit." + name + " = " + amount, line).err())
        .doesNotContain("limit." + name);
  }

  @ParameterizedTest
  @CsvSource({
    "limit.lines = 5, limit.lines is no limit; expected one of limit.file-bytes",
    "limit.rows = many, 'limit.rows = \"many\": expected a whole number from 1 to'",
    "limit.file-bytes = 0, 'limit.file-bytes = \"0\": expected a number of bytes from 1 to'"
  })
  void what_is_no_limit_stops_any_command(String line, String said) throws IOException {
    KartaRun run = run("en", line, "kinds").ends(3);
    assertThat(run.err()).contains("karta.conf: " + said).containsOnlyOnce("\n");
  }

  @Test
  void the_texts_of_a_workbook_are_bounded() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("form.xlsx"));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Данни");
      sheet.value(0, 0, "eik");
      sheet.value(0, 1, "name");
      sheet.value(1, 1, "Зора");
    }
    KartaRun run = run("en", "limit.workbook-strings = 150", "check form.xlsx").ends(3);
    assertThat(run.err()).contains("more than 150 of memory", "limit.workbook-strings");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @ValueSource(
      strings = {
        "check one.csv --kind provider --waivers %s",
        "check one.csv --kind provider --baseline %s",
        "check one.csv --kind provider --config %s",
        "coverage access --roads %s",
        "coverage network --network %s",
        "coverage map -s НЖ -o m.svg --boundaries %s",
        "coverage what-if target 1 --costs %s",
        "reconcile --relations %s"
      })
  void what_has_no_end_is_no_file_of_an_option(String line) throws Exception {
    KartaRun.in(folder, "init").ends(0);
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (String file : List.of("/dev/zero", pipe.toString(), folder.toString())) {
      String[] words = line.replace("one.csv", path("one.csv")).split(" ");
      words[words.length - 1] = file;
      KartaRun run = KartaRun.in(folder, words);
      run.ends(3);
      assertThat(run.err().lines().reduce((first, last) -> last).orElse(""))
          .contains(file)
          .containsAnyOf("not an ordinary file but a device or a pipe", "a folder; name a file");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nothing_of_what_was_unpacked_stays_behind() throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    write("karta.conf", "limit.temporary-bytes = 40");
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    for (String input : List.of("cat one.csv two.csv | exec \"$@\" -", "exec \"$@\" one.zip")) {
      List<String> command = new ArrayList<>(List.of("sh", "-c", input, "sh", java));
      command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-cp"));
      command.addAll(List.of(System.getProperty("java.class.path"), "bg.karta.Main"));
      command.addAll(List.of("check", "--kind", "provider", "--config", "karta.conf"));
      Ended ended = Started.start(folder, Map.of("KARTA_LANG", "en"), command).end();
      assertThat(ended.code()).as(ended.err()).isEqualTo(3);
      assertThat(ended.err()).contains("more than 40", "limit.temporary-bytes");
      assertThat(temporary).isEmptyDirectory();
    }
  }
}
