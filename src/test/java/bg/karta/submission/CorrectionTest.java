package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing is corrected, taken out or ended, by hand or by a file, and taken back again. */
final class CorrectionTest {
  private static final String WHOLE_HEADING =
      "id,name,type,provider,municipality,capacity,opened\n";
  private static final String S2 = "S2,Дневен център,ДЦСХ,000695395,BLG03,30,2015-03-01\n";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(folder).takenIn();
  }

  /** Lets the register speak of a day, so that files of later days are later on whatever day. */
  private void dated() throws IOException {
    desk = new Desk(Files.createDirectory(folder.resolve("dated"))).putAll();
    desk.run("import", "--as-of", "2025-01-01", "provider.csv", "service.csv", "service-report.csv")
        .ends(0);
  }

  private KartaRun set(String... words) {
    return correct("set", words);
  }

  private KartaRun remove(String... words) {
    return correct("remove", words);
  }

  private KartaRun correct(String command, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--reason", "сгрешено"));
    return desk.run(command, all.toArray(String[]::new));
  }

  private List<String> services() {
    return desk.register().rows("SELECT id, capacity, closed FROM service ORDER BY id");
  }

  /** The file with some columns and the command line change the same. */
  @Test
  void some_columns_change_these_alone() {
    desk.put("u.csv", "id,capacity\nS1,18\n")
        .run("import", "--strategy", "update", "u.csv")
        .ends(0);
    assertThat(services()).containsExactly("S1|18|null", "S2|30|null");
    assertThat(desk.register().rows("SELECT name, type, opened FROM service WHERE id = 'S1'"))
        .containsExactly("Дом в Межден|ДСХ|2021-01-04");

    set("service", "S1", "легла=12", "Закрита на=31.12.2025").ends(2);
    set("service", "S1", "Капацитет=12", "Закрита на=31.12.2025").ends(0);
    assertThat(services()).containsExactly("S1|12|2025-12-31", "S2|30|null");
    set("service", "S1", "closed=").ends(0);
    assertThat(services()).containsExactly("S1|12|null", "S2|30|null");
  }

  @Test
  void the_rules_judge_the_record_that_comes_of_it() {
    desk.put("u.csv", "id,closed\nS1,2020-01-01\n");
    KartaRun run = desk.run("import", "-k", "service", "--strategy", "update", "u.csv").ends(1);
    assertThat(run.findings()).containsExactly("service-closed-before-opened 2 closed");
    assertThat(set("service", "S1", "closed=2020-01-01").ends(1).findings())
        .containsExactly("service-closed-before-opened 1 closed");
    assertThat(set("service", "S1", "provider=175074752").ends(1).findings())
        .contains("reference-missing 1 provider");
    assertThat(set("service", "S1", "capacity=").ends(1).findings())
        .containsExactly("value-missing 1 capacity");
    assertThat(services()).containsExactly("S1|15|null", "S2|30|null");
  }

  @Test
  void what_is_not_known_cannot_change() {
    desk.put("u.csv", "id,capacity\nS1,18\nS9,4\n");
    KartaRun run = desk.run("import", "--strategy", "update", "u.csv").ends(1);
    assertThat(run.findings())
        .containsExactly("record-new 3 id", "service-state-changed 2 capacity");
    desk.run("import", "--partial", "--strategy", "update", "u.csv").ends(1);
    assertThat(services()).containsExactly("S1|18|null", "S2|30|null");
    assertThat(set("service", "S9", "capacity=4").ends(1).broke("record-new"))
        .containsExactly("S9");
    assertThat(remove("service", "S9").ends(1).broke("record-new")).containsExactly("S9");
  }

  @Test
  void a_key_of_several_parts_is_joined_by_bars_or_told_by_fields() {
    set("service-report", "S1|01.2024", "users=13").ends(0);
    set("service-report", "service=S1", "Месец=2024-02", "Потребители=12").ends(0);
    assertThat(
            desk.register().rows("SELECT month, users, waiting FROM service_report ORDER BY 1, 2"))
        .containsExactly("2024-01|13|2", "2024-01|28|null", "2024-02|12|3");
    remove("service-report", "S1|2024-01", "S1|2024-02").ends(0);
    assertThat(desk.register().rows("SELECT service FROM service_report")).containsExactly("S2");
  }

  @ParameterizedTest
  @CsvSource({
    "set, service, S1, places9=1",
    "set, service, S1, id=S1",
    "set, service-report, S1, users=1",
    "set, nothing, S1, users=1",
    "set, service, S1, capacity",
    "remove, service-report, S1, S2|2024-01",
    "set, assessment, 7501010010|2024-01-01, disability=80",
  })
  void what_cannot_be_understood_is_refused(String command, String kind, String key, String word) {
    Map<String, List<String>> before = desk.register().everything();
    KartaRun run = correct(command, kind, key, word);
    assertThat(run.code()).isIn(1, 2);
    assertThat(run.err() + run.out()).doesNotContain("7501010010").doesNotContain("defect");
    assertThat(desk.register().everything()).isEqualTo(before);
  }

  @Test
  void each_is_a_batch_with_a_reason_that_is_taken_back() {
    Map<String, List<String>> before = desk.register().records();
    set("service", "S1", "capacity=18").ends(0);
    KartaRun log = KartaRun.in(folder, "log", "show", "2", "-f", "csv").ends(0);
    assertThat(log.out()).contains("service,S1,changed,capacity,15,18");
    assertThat(KartaRun.in(folder, "log", "show", "2").out()).contains("Reason: сгрешено");
    remove("service", "S1", "--with-references").ends(0);
    assertThat(KartaRun.in(folder, "log", "show", "3", "-f", "csv").out())
        .contains("service,S1,removed", "service-report,S1|2024-01,removed");
    assertThat(KartaRun.in(folder, "undo", "2").ends(2).err()).contains("(3)");
    KartaRun.in(folder, "undo", "3").ends(0);
    KartaRun.in(folder, "undo", "2").ends(0);
    assertThat(desk.register().records()).isEqualTo(before);
    assertThat(desk.register().rows("SELECT action FROM entry"))
        .containsExactly("import", "set", "remove", "undo", "undo");
    KartaRun.in(folder, "verify").ends(0);
  }

  @Test
  void a_dry_run_changes_nothing() {
    Map<String, List<String>> before = desk.register().everything();
    set("service", "S1", "capacity=18", "--dry-run").ends(0);
    remove("service-report", "S1|2024-01", "--dry-run").ends(0);
    assertThat(desk.register().everything()).isEqualTo(before);
  }

  @Test
  void what_others_name_stays_or_takes_them_along() {
    KartaRun run = remove("service", "S1").ends(1);
    assertThat(run.broke("record-named")).containsExactly("S1");
    assertThat(run.json().at("/findings/0/message").asText())
        .contains("service-report", "S1|2024-01, S1|2024-02");
    assertThat(services()).hasSize(2);
    KartaRun all = remove("provider", "204878243", "--with-references").ends(0);
    assertThat(all.broke("record-goes-too")).containsExactly("S1", "S1|2024-01", "S1|2024-02");
    assertThat(services()).containsExactly("S2|30|null");
    assertThat(desk.register().rows("SELECT eik FROM provider")).containsExactly("000695395");
    KartaRun.in(folder, "verify").ends(0);
  }

  /** Tests run on 2026-11-22: what was removed on that day was known the day before. */
  @Test
  void what_was_known_before_is_shown_as_it_was() {
    desk.run("import", "--as-of", "2025-01-01", "provider.csv", "service.csv");
    Desk other = new Desk(folder.resolve("other"));
    other.folder().toFile().mkdirs();
    other.putAll().run("import", "--as-of", "2025-01-01", "provider.csv", "service.csv").ends(0);
    other.run("remove", "service", "S1", "--reason", "x", "--as-of", "2025-06-01").ends(0);
    String[] count = {"export", "capacity-and-users", "-f", "csv", "--on", "2025-03-01"};
    assertThat(other.register().rows("SELECT id FROM service")).containsExactly("S2");
    assertThat(KartaRun.in(other.folder(), with(count, "--known-on", "2025-05-31")).ends(0).out())
        .contains("SLS10");
    assertThat(KartaRun.in(other.folder(), with(count, "--known-on", "2025-06-01")).ends(0).out())
        .doesNotContain("SLS10");
    KartaRun late =
        other.run("remove", "service", "S2", "--reason", "x", "--as-of", "2024-06-01").ends(2);
    assertThat(late.err()).contains("later day");
    other.run("import", "service.csv").ends(0);
    assertThat(other.register().rows("SELECT id FROM service ORDER BY id"))
        .containsExactly("S1", "S2");
  }

  private static String[] with(String[] words, String... more) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void what_a_whole_file_leaves_out_ends() throws IOException {
    dated();
    desk.put("w.csv", WHOLE_HEADING + S2);
    String[] whole = {"--extent", "whole", "--as-of", "2025-11-30", "w.csv"};
    KartaRun refused = desk.run("import", whole).ends(1);
    assertThat(refused.broke("left-out-too-many")).hasSize(1);
    assertThat(services()).hasSize(2);

    KartaRun run = desk.run("import", with(whole, "--max-removed", "50%")).ends(0);
    assertThat(run.broke("left-out")).containsExactly("S1");
    assertThat(services()).containsExactly("S2|30|null");
    assertThat(desk.register().rows("SELECT kind, key, ended FROM removal"))
        .containsExactly("service|[\"S1\"]|1");
    // What ended was there: a late report of it is taken in.
    desk.put("late.csv", "service,month,users\nS1,2024-03,13\n").run("import", "late.csv").ends(0);
    assertThat(desk.run("import", with(whole, "--max-removed", "0.5")).ends(0).err())
        .contains("Nothing new");
    KartaRun.in(desk.folder(), "verify").ends(0);
    KartaRun.in(desk.folder(), "undo", "3").ends(0);
    KartaRun.in(desk.folder(), "undo", "2").ends(0);
    assertThat(services()).containsExactly("S1|15|null", "S2|30|null");
  }

  @Test
  void a_whole_file_of_one_owner_ends_records_of_that_owner_alone() throws IOException {
    dated();
    desk.put("w.csv", WHOLE_HEADING + "S3,Трети,ДСХ,204878243,Дулово,5,2021-01-04\n");
    String[] whole = {"--extent", "whole", "--as-of", "2025-11-30", "--max-removed", "1", "w.csv"};
    desk.run("import", with(whole, "--extent-of", "Дулово", "--dry-run")).ends(0);
    KartaRun of = desk.run("import", with(whole, "--extent-of", "204878243")).ends(0);
    assertThat(of.broke("left-out")).containsExactly("S1");
    assertThat(services()).containsExactly("S2|30|null", "S3|5|null");
    KartaRun alone = desk.run("import", "--extent-of", "Дулово", "w.csv").ends(2);
    assertThat(alone.err()).contains("--extent whole");
  }

  @Test
  void where_a_row_is_turned_back_nothing_ends() throws IOException {
    dated();
    desk.put("w.csv", WHOLE_HEADING + S2 + "S1,Дом,ДСХ,204878243,Дулово,много,2021-01-04\n");
    desk.run("import", "--partial", "--extent", "whole", "--as-of", "2025-11-30", "w.csv").ends(1);
    assertThat(services()).hasSize(2);
    desk.run("import", "--partial", "--extent", "whole", "--as-of", "2025-11-30", "w.csv");
    assertThat(desk.register().rows("SELECT * FROM removal")).isEmpty();
  }

  @Test
  void headings_of_several_kinds_are_asked_about() {
    desk.put("u.csv", "id,closed\nS1,2025-12-31\n");
    KartaRun run = desk.run("import", "--strategy", "update", "u.csv").ends(3);
    assertThat(run.err()).contains("u.csv", "service, centre, casework", "--kind");
    desk.run("import", "--strategy", "update", "-k", "service", "u.csv").ends(0);
    assertThat(services()).containsExactly("S1|15|2025-12-31", "S2|30|null");
  }
}
