package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.person.Hmac;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports, an erasure, and batches taken back: as if the person had never been in a file. */
@DisabledOnOs(OS.WINDOWS)
final class ErasureSequencesTest extends KeyedRegister {
  private static final String ERASED = "8032056031";
  private static final List<String> PEOPLE = List.of("7111042925", "6101057509", "0844298231");
  private static final Pattern TAKEN_BACK = Pattern.compile("Batch (\\d+) taken back");

  private Map<String, String> at(String name) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    Map<String, String> environment = new TreeMap<>(environment());
    environment.put("KARTA_DB", place.resolve("karta.db").toString());
    environment.put("KARTA_KEY", keys().resolve("one.key").toString());
    return environment;
  }

  private static List<String> file(Random random) {
    List<String> lines = new ArrayList<>();
    lines.add(ERASED + ",2024-01-01,BLG03," + (50 + random.nextInt(3)));
    for (String person : PEOPLE) {
      if (person.equals(PEOPLE.get(0)) || random.nextBoolean()) {
        lines.add(person + ",2024-01-01,BLG03," + (50 + random.nextInt(3)));
      }
    }
    if (random.nextInt(3) == 0) {
      lines.remove(0);
    }
    return lines;
  }

  private void take(Map<String, String> environment, List<String> lines, String day) {
    Path file = put("a.csv", "person,date,municipality,disability\n" + String.join("\n", lines));
    KartaRun.of(environment, "import", "--on", "2026-01-31", "--as-of", day, file.toString())
        .ends(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void nothing_tells_that_the_person_was_there(long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, String> with = at("with");
    Map<String, String> without = at("without");
    for (int batch = 1; batch <= 5; batch++) {
      List<String> lines = file(random);
      // A file that says nothing new makes no batch.
      lines.add("0844298231,2023-01-0" + batch + ",BLG03,70");
      String day = "2025-0" + (1 + random.nextInt(3)) + "-01";
      take(with, lines, day);
      lines.removeIf(line -> line.startsWith(ERASED));
      take(without, lines, day);
    }
    String token = Hmac.token(secrets(), "egn:" + ERASED);
    KartaRun.of(with, "erase", token, "--reason", "молба").ends(0);
    assertThat(people("with")).isEqualTo(people("without"));

    String first = String.valueOf(1 + random.nextInt(5));
    String said = KartaRun.of(with, "undo", first, "--cascade").ends(0).err();
    for (String batch : TAKEN_BACK.matcher(said).results().map(found -> found.group(1)).toList()) {
      KartaRun.of(without, "undo", batch).ends(0);
    }

    assertThat(people("with")).isEqualTo(people("without"));
    KartaRun.of(with, "verify").ends(0);
    assertThat(Files.readAllBytes(folder.resolve("with/karta.db")))
        .asString(StandardCharsets.ISO_8859_1)
        .doesNotContain(token.substring(7));
  }

  /** Records and what they were, without the rows of files, which moved up by one. */
  private List<String> people(String name) {
    return List.of("assessment", "assessment_history").stream()
        .flatMap(
            table ->
                Register.in(folder.resolve(name))
                    .rows(
                        "SELECT person, date, disability, batch"
                            + (table.endsWith("y") ? ", until_batch" : "")
                            + " FROM "
                            + table
                            + " ORDER BY person, date, batch")
                    .stream())
        .collect(Collectors.toList());
  }
}
