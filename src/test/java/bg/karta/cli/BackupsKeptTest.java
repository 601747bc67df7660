package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of one name, of which the last few are kept. */
final class BackupsKeptTest {
  @TempDir Path dir;

  @BeforeEach
  void a_register_of_one_provider() throws IOException {
    add("990001783");
  }

  private void add(String eik) throws IOException {
    Path file = Files.writeString(dir.resolve("provider.csv"), "eik;name\n" + eik + ";Име\n");
    run("import", file.toString()).ends(0);
  }

  private KartaRun run(String... arguments) {
    return KartaRun.in(dir, arguments);
  }

  private String path(String name) {
    return dir.resolve(name).toString();
  }

  private long providers(String name) {
    String count = "SELECT COUNT(*) AS n FROM provider";
    String out = KartaRun.in(dir, "--db", path(name), "query", count, "-f", "csv").ends(0).out();
    return Long.parseLong(out.strip().lines().reduce((first, last) -> last).orElseThrow());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void earlier_ones_move_up_and_the_oldest_goes() throws IOException {
    List<String> eiks = List.of("990001720", "204878243", "000696327");
    run("backup", path("b.db"), "--keep", "2").ends(0);
    for (String eik : eiks) {
      add(eik);
      run("backup", path("b.db"), "--keep", "2").ends(0);
    }
    // 1, 2, 3 and 4 providers were backed up; the first is gone.
    List<Long> kept = new ArrayList<>();
    for (String name : List.of("b.db", "b.db.1", "b.db.2")) {
      kept.add(providers(name));
    }
    assertThat(kept).containsExactly(4L, 3L, 2L);
    assertThat(names()).containsExactly("b.db", "b.db.1", "b.db.2", "karta.db", "provider.csv");
  }

  /** A run that is killed when the newest has its second name and not yet its successor. */
  @Test
  void a_run_that_was_killed_between_two_of_its_steps_blocks_none() throws IOException {
    run("backup", path("b.db"), "--keep", "2").ends(0);
    Files.createLink(dir.resolve("b.db.1"), dir.resolve("b.db"));
    add("990001720");
    run("backup", path("b.db"), "--keep", "2").ends(0);
    assertThat(providers("b.db")).isEqualTo(2);
    assertThat(providers("b.db.1")).isEqualTo(1);
  }

  /** What a run could not remove, as the system did not let it, goes with the next command. */
  @Test
  void what_was_left_among_those_before_a_migration_is_swept_by_any_command() throws IOException {
    Path left = Files.createDirectories(dir.resolve("karta.db.backups").resolve(".karta-left"));
    Files.createFile(left.resolve("lock"));
    Files.writeString(left.resolve("draft"), "half a register");
    run("log").ends(0);
    assertThat(left).doesNotExist();
  }

  @Test
  void one_that_cannot_be_made_costs_none_of_those_before_it() throws IOException {
    run("backup", path("b.db"), "--keep", "2").ends(0);
    Files.writeString(dir.resolve("karta.db"), "damaged");
    run("backup", path("b.db"), "--keep", "2").ends(4);
    assertThat(providers("b.db")).isOne();
    assertThat(dir.resolve("b.db.1")).doesNotExist();
  }

  @Test
  void nothing_but_a_register_is_moved_or_replaced() throws IOException {
    Files.writeString(dir.resolve("notes.db"), "notes");
    Files.writeString(dir.resolve("b.db.1"), "notes");
    assertThat(run("backup", path("notes.db"), "--keep", "2").ends(2).err())
        .contains("notes.db", "no register")
        .containsOnlyOnce("\n");
    assertThat(run("backup", path("b.db"), "--keep", "1").ends(2).err()).contains("b.db.1");
    assertThat(run("backup", path("karta.db"), "--keep", "1").ends(2).err()).contains("--db");
    assertThat(dir.resolve("notes.db")).hasContent("notes");
    assertThat(dir.resolve("b.db.1")).hasContent("notes");
    assertThat(names()).containsExactly("b.db.1", "karta.db", "notes.db", "provider.csv");
  }

  @Test
  void how_many_is_a_number_that_means_something() {
    for (String number : List.of("0", "-1", "1001", "many")) {
      run("backup", path("b.db"), "--keep", number).ends(2);
    }
    run("backup", "-", "--keep", "1").ends(2);
    assertThat(dir.resolve("b.db")).doesNotExist();
  }

  @Test
  void without_keeping_a_name_that_is_taken_is_refused_with_what_would_help() {
    run("backup", path("b.db")).ends(0);
    assertThat(run("backup", path("b.db")).ends(2).err()).contains("b.db", "--keep");
  }
}
