package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that would turn over what is known of a kind is asked whether that is meant. */
final class ExpectedChangesTest {
  private static final String HEADING = "id,name,type,provider,municipality,capacity,opened\n";

  @TempDir Path folder;

  /** A register with so many services, which are known as of the first day of 2025. */
  private Desk desk(int services) {
    Desk desk = new Desk(folder).put("provider.csv", Desk.PROVIDERS);
    desk.put("s.csv", services(0, services, i -> "Дом номер " + i));
    desk.run("import", "--as-of", "2025-01-01", "provider.csv", "s.csv").ends(0);
    return desk;
  }

  private static String services(int from, int to, IntFunction<String> name) {
    return IntStream.range(from, to)
        .mapToObj(i -> line(i, name.apply(i)))
        .collect(Collectors.joining("", HEADING, ""));
  }

  private static String line(int i, String name) {
    return "S%d,%s,ДСХ,204878243,Дулово,%d,2021-01-04\n".formatted(i, name, 10 + i);
  }

  private static List<String> names(Desk desk) {
    return desk.register().rows("SELECT id, name FROM service ORDER BY id");
  }

  /** Of twenty a fifth are four. */
  @ParameterizedTest
  @CsvSource({"20, 4, 0", "20, 5, 1", "25, 5, 0", "25, 6, 1", "4, 4, 0", "5, 5, 1"})
  void more_than_a_fifth_and_no_few_are_asked_about(int known, int changed, int code) {
    Desk desk = desk(known);
    List<String> before = names(desk);
    desk.put("c.csv", services(0, changed, i -> "Дом на другия номер " + i));
    KartaRun run = desk.run("import", "c.csv").ends(code);
    assertThat(run.broke("changes-many")).hasSize(code);
    assertThat(names(desk).equals(before)).isEqualTo(code == 1);

    Map<String, List<String>> refused = desk.register().records();
    KartaRun meant = desk.run("import", "--expect-changes", "c.csv").ends(0);
    assertThat(meant.broke("changes-many")).isEmpty();
    assertThat(meant.json().at("/files/0/updated").asInt()).isEqualTo(code == 1 ? changed : 0);
    assertThat(desk.register().records().equals(refused)).isEqualTo(code == 0);
  }

  @Test
  void it_says_how_many_of_how_many_and_in_which_fields() {
    Desk desk = desk(20);
    String changed = services(0, 6, i -> "Дом на номер " + i).replace("2021-01-04", "2021-01-05");
    desk.put("c.csv", changed.replace("S5,Дом на номер", "S5,Дом номер"));
    KartaRun run = desk.run("import", "c.csv").ends(1);
    assertThat(run.json().at("/batch").isMissingNode()).isTrue();
    assertThat(message(run, "changes-many"))
        .startsWith("Of the 20 known records of kind service this would change 6,")
        .contains("mostly in: opened (6), name (5).")
        .contains("--expect-changes");
    String file = desk.path("c.csv").toString();
    String register = desk.path("karta.db").toString();
    Map<String, String> bulgarian = Map.of("KARTA_LANG", "bg");
    assertThat(KartaRun.of(bulgarian, "check", "--against", register, file).ends(1).out())
        .contains("От познатите 20 записа от вид service биха се променили 6")
        .contains("Открита на (6), Наименование (5)");
  }

  /** Of thirty records six are a fifth and no more, so that only what they lose is asked about. */
  @ParameterizedTest
  @CsvSource({"5, 1", "4, 0"})
  void a_field_that_gets_shorter_in_most_is_asked_about(int shorter, int code) {
    Desk desk = desk(30);
    desk.put("c.csv", services(0, 6, i -> i < shorter ? "Дом " + i : "Дом с друг номер " + i));
    KartaRun run = desk.run("import", "c.csv").ends(code);
    assertThat(run.broke("changes-many")).isEmpty();
    assertThat(run.broke("changes-shorten")).hasSize(code);
    if (code == 1) {
      assertThat(message(run, "changes-shorten"))
          .startsWith("The field \"name\" becomes shorter or blank in 5 of the 6 records")
          .contains("such as S0: Дом номер 0 → Дом 0.");
      assertThat(run.findings()).contains("changes-shorten null name");
    }
    desk.run("import", "--expect-changes", "c.csv").ends(0);
    assertThat(desk.register().rows("SELECT name FROM service WHERE id = 'S0'"))
        .containsExactly("Дом 0");
  }

  /** Five of ten are no most, six of eleven are. */
  @ParameterizedTest
  @CsvSource({"5, 5, 0", "6, 5, 1"})
  void most_are_more_than_half_of_what_changes(int shorter, int longer, int code) {
    Desk desk = desk(60);
    int all = shorter + longer;
    desk.put("c.csv", services(0, all, i -> i < shorter ? "Дом " + i : "Дом с друг номер " + i));
    KartaRun run = desk.run("import", "c.csv").ends(code);
    assertThat(run.broke("changes-shorten")).hasSize(code);
  }

  @Test
  void a_value_that_is_taken_away_counts_as_shorter_and_a_smaller_number_does_not() {
    Desk desk = desk(30);
    String levels = services(0, 30, i -> "Дом номер " + i).replace("opened", "opened,level");
    desk.put("l.csv", levels.replace("01-04\n", "01-04,общинско\n"));
    desk.run("import", "--expect-changes", "l.csv").ends(0);
    String blank = services(0, 5, i -> "Дом номер " + i).replace("opened", "opened,level");
    desk.put("b.csv", blank.replace("01-04\n", "01-04,\n"));
    KartaRun run = desk.run("import", "b.csv").ends(1);
    assertThat(message(run, "changes-shorten"))
        .contains("The field \"level\"", "such as S0: municipal → blank.");
    // Places of two digits that become one.
    String fewer = services(0, 5, i -> "Дом номер " + i);
    for (int i = 0; i < 5; i++) {
      fewer = fewer.replace("Дулово,%d,".formatted(10 + i), "Дулово,%d,".formatted(5 + i));
    }
    assertThat(desk.put("f.csv", fewer).run("import", "f.csv").ends(0).broke("changes-shorten"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--partial", "--dry-run", "--strategy=update"})
  void nothing_is_written_however_it_is_imported(String option) {
    Desk desk = desk(10);
    Map<String, List<String>> before = desk.register().records();
    desk.put("c.csv", services(0, 10, i -> "Дом на другия номер " + i));
    KartaRun run = desk.run("import", option, "c.csv").ends(1);
    assertThat(run.json().at("/summary/status").asText()).isEqualTo("rejected");
    assertThat(run.broke("changes-many")).hasSize(1);
    assertThat(desk.register().records()).isEqualTo(before);
    desk.run("import", option, "--expect-changes", "c.csv").ends(0);
  }

  @Test
  void a_check_asks_as_an_import_does() {
    Desk desk = desk(10);
    desk.put("c.csv", services(0, 10, i -> "Дом на другия номер " + i));
    String[] against = {"--against", desk.path("karta.db").toString(), "c.csv"};
    assertThat(desk.run("check", against).ends(1).broke("changes-many")).hasSize(1);
    List<String> meant = new ArrayList<>(List.of("--expect-changes"));
    meant.addAll(List.of(against));
    desk.run("check", meant.toArray(String[]::new)).ends(0);
  }

  @Test
  void who_corrects_by_hand_is_never_asked() {
    Desk desk = desk(5);
    List<String> words = new ArrayList<>(List.of("service"));
    IntStream.range(0, 5).forEach(i -> words.add("S" + i));
    words.addAll(List.of("capacity=40", "--reason", "заповед 3"));
    KartaRun run = desk.run("set", words.toArray(String[]::new)).ends(0);
    assertThat(run.broke("changes-many")).isEmpty();
    assertThat(desk.register().rows("SELECT DISTINCT capacity FROM service")).containsExactly("40");
    words.subList(6, 7).clear();
    desk.run("remove", words.toArray(String[]::new)).ends(0);
    assertThat(names(desk)).isEmpty();
  }

  @Test
  void what_speaks_of_an_earlier_day_changes_nothing_that_is_known() {
    Desk desk = desk(10);
    desk.put("e.csv", services(0, 10, i -> "Дом на другия номер " + i));
    KartaRun run = desk.run("import", "--as-of", "2024-01-01", "e.csv").ends(0);
    assertThat(run.broke("changes-many")).isEmpty();
    assertThat(desk.run("import", "--as-of", "2025-06-01", "e.csv").ends(1).broke("changes-many"))
        .hasSize(1);
  }

  @Test
  void new_records_and_records_as_they_were_change_nothing() {
    Desk desk = desk(10);
    String more = services(10, 40, i -> "Дом номер " + i);
    desk.put("n.csv", desk.text("s.csv") + more.substring(HEADING.length()));
    KartaRun run = desk.run("import", "n.csv").ends(0);
    assertThat(run.json().at("/files/0/inserted").asInt()).isEqualTo(30);
    assertThat(run.broke("changes-many")).isEmpty();
  }

  /** The types of service that come with karta are nobody's records. */
  @Test
  void what_comes_with_karta_may_be_told_anew() {
    Desk desk = new Desk(folder);
    desk.put("t.csv", "code,name_bg\nДСХ,А\nДЦСХ,Б\nЗЖ,В\nДЦПЛУ,Г\nЦСРИ,Д\nЦОП,Е\n");
    desk.run("import", "t.csv").ends(0);
    assertThat(desk.register().rows("SELECT name_bg FROM service_type WHERE code = 'ДСХ'"))
        .containsExactly("А");
  }

  private static String message(KartaRun run, String rule) {
    for (var finding : run.json().get("findings")) {
      if (finding.get("rule").asText().equals(rule)) {
        return finding.get("message").asText();
      }
    }
    throw new AssertionError(run.out());
  }
}
