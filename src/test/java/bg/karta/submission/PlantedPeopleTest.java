package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.report.FindingFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People's numbers, right and wrong, go in through every kind that has people; whatever a working
 * day with them leaves behind, on the screen and on the disk, is searched for them.
 */
final class PlantedPeopleTest {
  private static final List<String> NUMBERS =
      List.of(
          "7523169263",
          "6101057509",
          "0041010002",
          "0844298231",
          "7111042925",
          "1004507764",
          // Wrong check digit, no day, too short, letters for digits.
          "9202020202",
          "7655443322",
          "8019010008",
          "75231692",
          "7552A10004");

  private static final Map<String, String> FILES =
      Map.of(
          "assessment",
          "ЕГН/ЛНЧ;Дата;Община;Степен на увреждане;Степен на зависимост;Потребности",
          "referral",
          "ЕГН;Дата;Услуга;Община;Статус",
          "assistance",
          "ЕГН/ЛНЧ;Месец;Степен на зависимост;Часове;Община",
          "casework",
          "Номер на случай;ЕГН;Център;Открит на;Бариери",
          "casework-step",
          "Случай;Дата;Стъпка;Резултат;ЕГН",
          "foster-placement",
          "Дете;Семейство;Настанено на;ЕГН на майката");

  @TempDir Path folder;

  private final StringBuilder said = new StringBuilder();

  @Test
  void are_nowhere_after_a_days_work() throws IOException {
    Path given = Files.createDirectories(folder.resolve("given"));
    List<String> files = given(given);
    Path work = Files.createDirectories(folder.resolve("work"));
    registers(work);
    judge(work, files);
    run(work, 1, with(files, "import", "-v", "--partial", "--rejects", work + "/rejects.csv"));
    run(work, 1, with(files, "import", "--lang", "bg", "--severity", "person-form=warning"));
    ask(work);
    assertThat(said).contains("75******63").contains("92******02");
    assertThat(leaks("the screen", said.toString())).isEmpty();
    assertThat(leaks(work)).isEmpty();
  }

  private static List<String> given(Path given) throws IOException {
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      StringBuilder text = new StringBuilder(file.getValue()).append('\n');
      for (int i = 0; i < NUMBERS.size(); i++) {
        text.append(row(file.getKey(), NUMBERS.get(i), i)).append('\n');
      }
      text.append(row(file.getKey(), "752316 9263", 2)).append('\n');
      // An answer about a person is often saved under the number.
      Path path = given.resolve(file.getKey() + "-6101057509.csv");
      files.add(Files.writeString(path, text).toString());
    }
    return files;
  }

  /** Every third row is wrong in another cell, so that rows with right numbers are turned back. */
  private static String row(String kind, String person, int number) {
    String day = number % 3 == 2 ? "32.03.2025" : "1" + number % 10 + ".03.2025";
    return switch (kind) {
      case "assessment" -> person + ";" + day + ";Айтос;60;II;DAY";
      case "referral" -> person + ";" + day + ";ДСХ;Айтос;чака";
      case "assistance" -> person + ";2025-03;II;" + (number % 3 == 2 ? 400 : 40) + ";Айтос";
      case "casework" -> "С" + number + ";" + person + ";Ц1;" + day + ";" + text(person);
      case "casework-step" -> "С" + number + ";" + day + ";обучение;" + text(person) + ";" + person;
      default -> person + ";П1;" + day + ";" + person;
    };
  }

  /** Free text with a number in it that can be told for one. */
  private static String text(String person) {
    return person.matches("\\d{10}") ? "ЕГН " + person + " на майката" : "за 6 101 057 509";
  }

  private void registers(Path work) throws IOException {
    Path centre = work.resolve("centre.csv");
    Path family = work.resolve("foster-family.csv");
    Files.writeString(centre, "id,name,municipality,opened\nЦ1,Център,BGS01,2015-01-01\n");
    Files.writeString(
        family, "id,municipality,kind,approved,places\nП1,BGS01,voluntary,2015-01-01,99\n");
    run(work, 0, "import", centre.toString(), family.toString());
  }

  private void judge(Path work, List<String> files) {
    for (FindingFormat format : FindingFormat.values()) {
      for (String lang : List.of("bg", "en")) {
        run(
            work,
            1,
            with(
                files,
                "check",
                "--lang",
                lang,
                "-o",
                work + "/" + lang + "." + format,
                "-f",
                "" + format));
      }
    }
  }

  private void ask(Path work) {
    run(work, 0, "status");
    run(work, 0, "log", "-f", "json");
    run(work, 0, "keys", "show");
    for (String table : FILES.keySet()) {
      String sql = "SELECT * FROM " + table.replace('-', '_');
      run(work, 0, "query", sql, "-f", "json");
    }
    run(work, 0, "export", "--all", "-f", "csv", "-o", work + "/csv");
    run(work, 0, "export", "--all", "-f", "json", "-o", work + "/json");
    run(work, 0, "backup", work + "/backup.db");
    run(work, 0, "keys", "rotate");
    run(work, 2, "licences", "show", "7523169263", "--on", "6101057509");
    run(work, 2, "7523169263");
    run(work, 3, "check", "--kind", "assessment", "7655443322");
    run(work, 0, "completion", "bash");
  }

  private void run(Path work, int code, List<String> arguments) {
    run(work, code, arguments.toArray(String[]::new));
  }

  private void run(Path work, int code, String... arguments) {
    Map<String, String> environment =
        Map.of(
            "KARTA_DB",
            work + "/karta.db",
            "KARTA_LANG",
            "en",
            "XDG_CONFIG_HOME",
            work + "/config");
    KartaRun run = KartaRun.of(environment, arguments).ends(code);
    // What somebody types as the name of a file is the name of a file.
    boolean named = Arrays.asList(arguments).contains("7655443322");
    said.append(run.out()).append(named ? "" : run.err());
  }

  private static List<String> with(List<String> files, String... before) {
    return Stream.concat(Stream.of(before), files.stream()).toList();
  }

  /** What stands of the numbers in every file below a folder, and in the parts of archives. */
  private static List<String> leaks(Path work) throws IOException {
    List<String> leaks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        leaks.addAll(leaks(file.toString(), new String(bytes, StandardCharsets.UTF_8)));
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          leaks.addAll(leaks(file + "!" + part, text));
        }
      }
    }
    return leaks;
  }

  private static List<String> leaks(String place, String text) {
    return Stream.concat(NUMBERS.stream(), Stream.of("752316 9263", "6 101 057 509"))
        .filter(text::contains)
        .map(number -> place + ": " + around(text, text.indexOf(number)))
        .toList();
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 40));
  }
}
