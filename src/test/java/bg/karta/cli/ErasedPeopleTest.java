package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.person.Hmac;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** People of all kinds of record are erased one by one. */
@DisabledOnOs(OS.WINDOWS)
final class ErasedPeopleTest extends KeyedRegister {
  private static final Path GOOD = Path.of("examples/submissions/good");

  private final Path work() {
    return folder.resolve("work");
  }

  /** The register lies alone in a folder, so that all files in it can be searched. */
  private KartaRun here(String... args) {
    Map<String, String> there = new TreeMap<>(environment());
    there.put("KARTA_DB", work().resolve("karta.db").toString());
    return KartaRun.of(there, args);
  }

  private List<String> rows(String sql) {
    return Register.in(work()).rows(sql);
  }

  private static List<FieldSpec> persons(RecordKind kind) {
    return kind.fields().stream().filter(field -> field.type() == FieldType.PERSON).toList();
  }

  private static List<RecordKind> kinds() {
    return Kinds.all().stream().filter(kind -> !persons(kind).isEmpty()).toList();
  }

  private static List<Path> good() throws IOException {
    try (Stream<Path> files = Files.list(GOOD)) {
      return files.sorted().toList();
    }
  }

  private KartaRun run(String command, List<Path> files, String... options) {
    List<String> line = new ArrayList<>(List.of(command, "--on", "2026-01-31", "-f", "json"));
    line.addAll(List.of(options));
    files.forEach(file -> line.add(file.toString()));
    return here(line.toArray(String[]::new));
  }

  private Set<String> everybody() {
    Set<String> all = new TreeSet<>();
    for (RecordKind kind : kinds()) {
      for (FieldSpec person : persons(kind)) {
        all.addAll(
            rows(
                "SELECT %s FROM %s WHERE %1$s IS NOT NULL".formatted(person.name(), kind.table())));
      }
    }
    return all;
  }

  /** All rows of records, each with its table's name. */
  private Map<String, List<String>> records() {
    return Register.in(work()).records();
  }

  @Test
  void take_their_own_records_with_them_and_nothing_else() throws IOException {
    Files.createDirectory(work());
    run("import", good()).ends(0);
    for (RecordKind kind : kinds()) {
      assertThat(rows("SELECT 1 FROM " + kind.table()))
          .as("%s has people, so an example of one belongs in %s", kind.name(), GOOD)
          .isNotEmpty();
    }
    Set<String> left = everybody();
    assertThat(left).hasSizeGreaterThan(6);
    for (String token : Set.copyOf(left)) {
      List<String> caseworks = rows("SELECT id FROM casework WHERE person = '" + token + "'");
      Map<String, List<String>> expected = records();
      expected.values().forEach(rows -> rows.removeIf(row -> isOf(row, token, caseworks)));
      here("erase", token, "--reason", "молба").ends(0);
      left.remove(token);
      assertThat(records()).isEqualTo(expected);
      assertThat(everybody()).isEqualTo(left);
      assertThat(dangling()).isEmpty();
      here("verify").ends(0);
      searched(token, caseworks);
    }
  }

  private static boolean isOf(String row, String token, List<String> caseworks) {
    List<String> cells = List.of(row.split("\\|"));
    return cells.contains(token) || caseworks.stream().anyMatch(cells::contains);
  }

  /** The references of every kind that lead to nothing. */
  private List<String> dangling() {
    List<String> dangling = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      for (FieldSpec field : kind.fields()) {
        if (field.ref() != null) {
          String key = Kinds.find(field.ref()).key().get(0).name();
          dangling.addAll(
              rows(
                  "SELECT '%1$s', %2$s FROM %1$s WHERE %2$s NOT IN (SELECT %3$s FROM %4$s)"
                      .formatted(kind.table(), field.name(), key, field.ref())));
        }
      }
    }
    return dangling;
  }

  private void searched(String token, List<String> caseworks) throws IOException {
    List<String> traces = new ArrayList<>(caseworks);
    traces.add(token.substring(token.indexOf('-') + 1));
    try (Stream<Path> files = Files.walk(work())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String trace : traces) {
          byte[] wanted = trace.getBytes(StandardCharsets.UTF_8);
          assertThat(bytes)
              .as(file.toString())
              .doesNotContain(new String(wanted, StandardCharsets.ISO_8859_1));
        }
      }
      assertThat(work().resolve("karta.db-journal")).doesNotExist();
    }
  }

  /** What is judged of those who stay is as before: their rows are judged against the register. */
  @Test
  void leave_no_finding_on_those_who_stay() throws IOException {
    Files.createDirectory(work());
    run("import", good()).ends(0);
    String person = "9708265965";
    List<Path> others = new ArrayList<>();
    for (Path file : good()) {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.removeIf(line -> line.contains(person) || line.startsWith("С-0001;"));
      others.add(Files.write(folder.resolve(file.getFileName().toString()), lines));
    }
    String db = work().resolve("karta.db").toString();
    List<String> before = run("check", others, "--against", db).findings();

    here("erase", Hmac.token(secrets(), "egn:" + person), "--reason", "молба").ends(0);

    assertThat(before).containsAll(run("check", others, "--against", db).findings());
  }

  /** A step of somebody else's casework names the person; another is of no casework on record. */
  @Test
  void are_blanked_where_the_record_is_anothers() throws IOException {
    Files.createDirectory(work());
    run("import", good()).ends(0);
    Path steps =
        put(
            "casework-step.csv",
            """
            casework,date,step,outcome,person
            С-0002,2025-04-01,assessment,с придружител,9708265965
            С-0001,2025-04-02,assessment,сам,8001010008
            """);
    run("import", List.of(steps), "--severity", "casework-step-person-differs=info").ends(0);
    String token = Hmac.token(secrets(), "egn:9708265965");
    Register.in(work())
        .change(
            "INSERT INTO casework_step SELECT 'С-0009', date, step, 'без случай', '"
                + token
                + "', batch, origin, origin_row FROM casework_step LIMIT 1");
    String extent = here("erase", token, "--reason", "молба", "-f", "csv").ends(0).out();

    assertThat(extent).contains("casework-step,Step of a casework,4,0,1");
    assertThat(rows("SELECT casework, outcome, person FROM casework_step WHERE person IS NULL"))
        .containsExactly("С-0002|с придружител|null");
    assertThat(rows("SELECT DISTINCT casework FROM casework_step")).containsExactly("С-0002");
    searched(token, List.of("С-0001"));
  }
}
