package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which records an import may write, what it keeps of those it changes, and its undoing. */
final class StrategyTest {
  private static final String CHANGED = Desk.SERVICES.replace("Дом в Межден", "Дом „Нов живот“");
  private static final String ADDED =
      Desk.SERVICES.lines().findFirst().orElseThrow()
          + "\nS3,Трети,ЗЖ,000695395,BLG03,8,2024-06-01\n";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(folder).takenIn();
  }

  @Test
  void only_new_records() {
    KartaRun run =
        desk.put("s.csv", CHANGED).run("import", "--strategy", "create", "s.csv").ends(1);
    assertThat(run.findings())
        .containsExactlyInAnyOrder(
            "record-exists 2 id", "record-exists 3 id", "service-name-changed 2 name");
    assertThat(run.json().at("/findings/0/message").asText()).contains("S1", "create");
    desk.put("s.csv", ADDED).run("import", "--strategy", "create", "s.csv").ends(0);
    assertThat(ids()).containsExactly("S1", "S2", "S3");
  }

  @Test
  void only_known_records() {
    KartaRun run = desk.put("s.csv", ADDED).run("import", "--strategy", "update", "s.csv").ends(1);
    assertThat(run.findings()).containsExactly("record-new 2 id");
    assertThat(run.json().at("/findings/0/message").asText()).contains("S3", "update");
    assertThat(ids()).containsExactly("S1", "S2");
    desk.put("s.csv", CHANGED).run("import", "--strategy", "update", "s.csv").ends(0);
    assertThat(desk.register().rows("SELECT name FROM service WHERE id = 'S1'"))
        .containsExactly("Дом „Нов живот“");
  }

  @Test
  void only_known_records_in_part() {
    String both = CHANGED + "S3,Трети,ЗЖ,000695395,BLG03,8,2024-06-01\n";
    desk.put("s.csv", both).run("import", "--partial", "--strategy", "update", "s.csv").ends(1);
    assertThat(desk.register().rows("SELECT id, name FROM service"))
        .containsExactly("S1|Дом „Нов живот“", "S2|Дневен център");
  }

  @Test
  void the_earlier_state_is_kept() {
    assertThat(desk.register().rows("SELECT * FROM service_history")).isEmpty();
    KartaRun run = desk.put("s.csv", CHANGED).run("import", "s.csv").ends(0);
    assertThat(run.json().at("/files/0/updated").asInt()).isEqualTo(1);
    assertThat(run.json().at("/files/0/unchanged").asInt()).isEqualTo(1);
    assertThat(desk.register().rows("SELECT id, name, batch, until_batch FROM service_history"))
        .containsExactly("S1|Дом в Межден|1|2");
    assertThat(desk.register().rows("SELECT id, name, batch FROM service"))
        .containsExactly("S1|Дом „Нов живот“|2", "S2|Дневен център|1");
  }

  @Test
  void a_missing_column_takes_nothing_away_and_a_blank_cell_does() {
    desk.put("p.csv", "eik,name\n204878243,Друго име\n175074752,Нов\n");
    KartaRun run = desk.run("import", "p.csv").ends(0);
    assertThat(run.json().at("/files/0/updated").asInt()).isEqualTo(1);
    assertThat(run.json().at("/files/0/inserted").asInt()).isEqualTo(1);
    assertThat(desk.register().rows("SELECT eik, name, form, municipality FROM provider"))
        .containsExactly(
            "000695395|Община|municipality|BLG03",
            "175074752|Нов|null|null",
            "204878243|Друго име|private|SLS10");
    desk.put("p.csv", "eik,name,form\n204878243,Друго име,\n").run("import", "p.csv").ends(0);
    assertThat(desk.register().rows("SELECT form, municipality FROM provider WHERE eik LIKE '2%'"))
        .containsExactly("null|SLS10");
    KartaRun.in(folder, "undo", "3").ends(0);
    KartaRun.in(folder, "undo", "2").ends(0);
    assertThat(desk.register().rows("SELECT name, form FROM provider WHERE eik LIKE '2%'"))
        .containsExactly("Нов живот|private");
  }

  @Test
  void undoing_puts_everything_back() {
    Map<String, List<String>> before = desk.register().records();
    desk.put("s.csv", CHANGED + "S3,Трети,ЗЖ,000695395,BLG03,8,2024-06-01\n");
    desk.put("r.csv", "service,month,users\nS1,2024-01,13\nS3,2024-07,8\n");
    desk.run("import", "s.csv", "r.csv").ends(0);
    assertThat(desk.register().records()).isNotEqualTo(before);
    KartaRun undone = KartaRun.in(folder, "undo", "2").ends(0);
    assertThat(undone.err()).contains("2 records removed, 2 restored");
    assertThat(desk.register().records()).isEqualTo(before);
  }

  @Test
  void one_that_others_rest_on_goes_only_with_them() {
    desk.put("s.csv", CHANGED).run("import", "s.csv").ends(0);
    Map<String, List<String>> before = desk.register().records();
    assertThat(KartaRun.in(folder, "undo", "1").ends(2).err()).contains("(2)", "--cascade");
    assertThat(KartaRun.in(folder, "undo", "3").ends(2).err()).contains("no batch 3");
    assertThat(KartaRun.in(folder, "undo", "0").ends(2).err()).contains("no batch 0");
    assertThat(desk.register().records()).isEqualTo(before);
    KartaRun.in(folder, "undo", "1", "--cascade").ends(0);
    assertThat(ids()).isEmpty();
    assertThat(desk.register().rows("SELECT COUNT(*) > 40 FROM service_type")).containsExactly("1");
  }

  @Test
  void what_then_names_nothing_is_said() {
    desk.put("p.csv", "eik,name\n990001783,Едно\n").run("import", "p.csv").ends(0);
    desk.put("l.csv", "number,provider,kind,issued\nЛ-3129-9,990001783,RES,2021-01-27\n");
    desk.run("import", "l.csv").ends(0);
    KartaRun undone = KartaRun.in(folder, "undo", "2").ends(0);
    assertThat(undone.err()).contains("1 record of licence now names a provider");
    assertThat(KartaRun.in(folder, "undo", "3").ends(0).err()).doesNotContain("Attention");
  }

  @Test
  void a_built_in_type_that_was_changed_comes_back() {
    Map<String, List<String>> before = desk.register().records();
    desk.put("t.csv", "code,name_bg\nДСХ,Дом за възрастни\nХоспис,Хоспис\n");
    desk.run("import", "t.csv").ends(0);
    desk.put("s.csv", CHANGED.replace("S2,Дневен център,ДЦСХ", "S2,Хоспис,Хоспис"));
    desk.run("import", "s.csv").ends(0);
    assertThat(desk.register().rows("SELECT type FROM service WHERE id = 'S2'"))
        .containsExactly("Хоспис");
    KartaRun.in(folder, "undo", "3").ends(0);
    KartaRun.in(folder, "undo", "2").ends(0);
    assertThat(desk.register().records()).isEqualTo(before);
  }

  @Test
  void the_same_again_after_undoing_is_new() {
    desk.put("s.csv", CHANGED).run("import", "s.csv").ends(0);
    String all = "SELECT id, name, type, capacity, origin_row FROM service ORDER BY id";
    List<String> after = desk.register().rows(all);
    KartaRun.in(folder, "undo", "2").ends(0);
    desk.run("import", "s.csv").ends(0);
    assertThat(desk.register().rows(all)).isEqualTo(after);
    assertThat(desk.register().rows("SELECT MAX(batch) FROM service")).containsExactly("4");
  }

  private List<String> ids() {
    return desk.register().rows("SELECT id FROM service ORDER BY id");
  }
}
