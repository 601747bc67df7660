package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Started.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The binary is killed and starved while it writes: the register is as it was, or as it was to be.
 * These are a few cases of those that {@code src/bench/crash.sh} tries by the hundred.
 */
@DisabledOnOs(OS.WINDOWS)
class CrashIT {
  private static final Path BINARY = Path.of("target/karta").toAbsolutePath();
  private static final int FIRST = 400;
  private static final int MORE = 3_000;
  private static final String PERSON = "6101057509";

  @TempDir Path folder;
  private Path register;

  @BeforeEach
  void a_register_and_more_for_it() throws IOException {
    register = folder.resolve("karta.db");
    Files.writeString(folder.resolve("first.csv"), Offices.file(1, FIRST));
    Files.writeString(folder.resolve("more.csv"), Offices.file(2, MORE));
    Files.writeString(
        folder.resolve("people.csv"), "ЕГН;Дата;Община\n" + PERSON + ";2026-01-02;Айтос\n");
    assertThat(run("import", "first.csv", "people.csv").code()).isZero();
    Files.copy(register, folder.resolve("saved.db"));
  }

  private Started start(String... arguments) {
    List<String> command = new ArrayList<>(List.of(BINARY + "", "--db", register + ""));
    command.addAll(List.of(arguments));
    return Started.start(folder, environment(), command);
  }

  private Map<String, String> environment() {
    return Map.of(
        "KARTA_CACHE", Path.of("target/home/crash").toAbsolutePath().toString(),
        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
        "TMPDIR", folder.toString(),
        "LC_ALL", "C.UTF-8");
  }

  /** What is not disturbed runs here, which takes a tenth of the time. */
  private KartaRun run(String... arguments) {
    Map<String, String> environment = new HashMap<>(environment());
    environment.put("KARTA_DB", register.toString());
    environment.put("KARTA_LANG", "en");
    String[] line =
        Stream.of(arguments)
            .map(word -> word.matches(".*\\.(csv|db)") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    return KartaRun.of(environment, line);
  }

  /** Runs karta in a shell that has done something before. */
  private Ended after(String before, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "sh", "-c", before + "; exec \"$0\" \"$@\"", BINARY + "", "--db", register + ""));
    command.addAll(List.of(arguments));
    return Started.start(folder, environment(), command).end();
  }

  private int providers() {
    assertThat(run("verify").code()).isZero();
    KartaRun asked = run("query", "SELECT COUNT(*) AS n FROM provider", "-f", "csv");
    return Integer.parseInt(asked.out().lines().toList().get(1));
  }

  private boolean isThere(String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith(beginning));
    }
  }

  /** Kills a run as soon as a file appears; where it was faster than the look, it has ended. */
  private void killAtFirst(String file, String... arguments) throws IOException {
    Started run = start(arguments);
    while (run.lives() && !isThere(file)) {
      Thread.onSpinWait();
    }
    run.kill();
    run.end();
  }

  @Test
  void a_killed_import_is_all_there_or_not_at_all() throws IOException {
    killAtFirst("karta.db-journal", "import", "more.csv", "people.csv");
    assertThat(providers()).isIn(FIRST, FIRST + MORE);
    assertThat(run("import", "more.csv", "people.csv").code()).isZero();
    assertThat(providers()).isEqualTo(FIRST + MORE);
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(strings = {".karta-", "karta.db-journal"})
  void a_killed_beginning_is_begun_again(String moment) throws IOException {
    Files.delete(register);
    killAtFirst(moment, "import", "first.csv");
    assertThat(run("import", "first.csv").code()).isZero();
    assertThat(providers()).isEqualTo(FIRST);
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(strings = {"karta.db.backups", "karta.db-journal"})
  void a_killed_restore_leaves_the_one_or_the_other(String moment) throws IOException {
    assertThat(run("import", "more.csv").code()).isZero();
    killAtFirst(moment, "restore", "--force", "saved.db");
    assertThat(providers()).isIn(FIRST, FIRST + MORE);
    assertThat(run("restore", "--force", "saved.db").code()).isZero();
    assertThat(providers()).isEqualTo(FIRST);
    assertNothingIsLeft();
  }

  @Test
  void a_killed_backup_is_whole_or_not_there() throws IOException {
    killAtFirst(".karta-", "backup", "copy.db", "--keep", "2");
    assertThat(run("backup", "copy.db", "--keep", "2").code()).isZero();
    register = folder.resolve("copy.db");
    assertThat(providers()).isEqualTo(FIRST);
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 500})
  void a_limit_of_the_size_of_files_is_met_with_a_sentence(int blocks) throws IOException {
    Ended ended = after("ulimit -f " + blocks, "import", "more.csv");
    assertThat(ended.code()).isIn(3, 4);
    assertThat(ended.err()).startsWith("karta: ").hasLineCount(1);
    assertThat(providers()).isEqualTo(FIRST);
    assertThat(run("import", "more.csv").code()).isZero();
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 31, 32})
  void few_descriptors_are_enough_or_that_is_said(int descriptors) throws IOException {
    Ended ended = after("ulimit -n " + descriptors, "import", "more.csv", "people.csv");
    assertThat(ended.code()).isIn(0, 3, 4);
    assertThat(ended.err()).isNotEmpty().doesNotContain("Exception");
    assertThat(providers()).isEqualTo(ended.code() == 0 ? FIRST + MORE : FIRST);
    assertNothingIsLeft();
  }

  @Test
  void a_folder_that_may_not_be_written_is_told_of() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      if (Files.isWritable(folder)) {
        return; // to root every folder is
      }
      KartaRun ended = run("import", "more.csv");
      assertThat(ended.code()).isEqualTo(4);
      assertThat(ended.err()).startsWith("karta: ").hasLineCount(1);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(providers()).isEqualTo(FIRST);
  }

  private void assertNothingIsLeft() throws IOException {
    assertThat(isThere(".karta-")).isFalse();
    assertThat(isThere("karta.db-journal")).isFalse();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("people.csv")) {
          String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
          assertThat(bytes.contains(PERSON)).as(file.toString()).isFalse();
        }
      }
    }
  }
}
