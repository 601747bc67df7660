package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.People;
import bg.karta.Register;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person is one and the same in every kind, file and spelling. */
@Tag("heavy")
final class LinkageTest {
  private static final int PEOPLE = 100_000;
  private static final List<String> KINDS =
      List.of("assessment", "referral", "assistance", "casework", "foster-placement");
  private static final Map<String, String> HEADINGS =
      Map.of(
          "assessment", "person,date,municipality,disability",
          "referral", "person,date,service,municipality,status",
          "assistance", "person,month,dependence,hours,municipality",
          "casework", "id,person,centre,opened",
          "foster-placement", "child,family,placed_on");

  @TempDir Path folder;

  /** In which files each person stands, by a random draw: bit k for the k-th kind. */
  private final int[] files = new int[PEOPLE];

  @Test
  void a_hundred_thousand_people_over_five_files() throws IOException {
    List<String> people = People.numbers(PEOPLE, 7);
    draw(new Random(11));
    write("centre", "id,name,municipality,opened\nЦ1,Център,BGS01,2015-01-01\n");
    write(
        "foster-family",
        "id,municipality,kind,approved,places,trained_on\nС1,BGS01,voluntary,2015-01-01,"
            + PEOPLE
            + ",2025-12-01\n");
    KartaRun.in(folder, "import", file("centre"), file("foster-family")).ends(0);
    for (String kind : KINDS) {
      writeKind(kind, people);
      KartaRun.in(folder, "import", "--on", "2026-01-31", file(kind)).ends(0);
    }
    assertThat(filesOfEachPerson()).isEqualTo(expected());
  }

  private void draw(Random random) {
    for (int i = 0; i < PEOPLE; i++) {
      files[i] = random.nextInt(1 << KINDS.size());
    }
  }

  /** How many people stand in which files: a plain count of the draw. */
  private Map<String, Long> expected() {
    Map<String, Long> counts = new TreeMap<>();
    for (int mask : files) {
      if (mask != 0) {
        counts.merge(Integer.toString(mask), 1L, Long::sum);
      }
    }
    return counts;
  }

  private Map<String, Long> filesOfEachPerson() {
    String each =
        """
        SELECT files, COUNT(*) FROM (
          SELECT person, SUM(bit) AS files FROM (
            SELECT DISTINCT person, 1 AS bit FROM assessment
            UNION SELECT person, 2 FROM referral
            UNION SELECT person, 4 FROM assistance
            UNION SELECT person, 8 FROM casework
            UNION SELECT child, 16 FROM foster_placement)
          GROUP BY person)
        GROUP BY files
        """;
    Map<String, Long> counts = new TreeMap<>();
    for (String row : Register.in(folder).rows(each)) {
      String[] cells = row.split("\\|");
      counts.put(cells[0], Long.valueOf(cells[1]));
    }
    return counts;
  }

  private void writeKind(String kind, List<String> people) throws IOException {
    int place = KINDS.indexOf(kind);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(kind + ".csv"))) {
      out.write(HEADINGS.get(kind) + "\n");
      for (int i = 0; i < PEOPLE; i++) {
        if ((files[i] & (1 << place)) != 0) {
          out.write(row(kind, spelt(people.get(i), (i + place) % 4), i) + "\n");
        }
      }
    }
  }

  private static String row(String kind, String person, int number) {
    return switch (kind) {
      case "assessment" -> person + ",2025-03-01,BGS01,60";
      case "referral" -> person + ",2026-01-20,ДСХ,BGS01,waiting";
      case "assistance" -> person + ",2025-12,IV,20,BGS01";
      case "casework" -> "С" + number + "," + person + ",Ц1,2025-05-01";
      default -> person + ",С1,2025-06-01";
    };
  }

  /** As offices write it: alone, behind the word, with a blank, without the zeros Excel drops. */
  private static String spelt(String person, int way) {
    return switch (way) {
      case 0 -> person;
      case 1 -> "ЕГН " + person;
      case 2 -> person.substring(0, 6) + " " + person.substring(6);
      default -> person.startsWith("0") ? person.replaceFirst("^0{1,2}", "") : "'" + person;
    };
  }

  private String file(String kind) {
    return folder.resolve(kind + ".csv").toString();
  }

  private void write(String kind, String text) throws IOException {
    Files.writeString(folder.resolve(kind + ".csv"), text);
  }
}
