package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a table that are no records are told from records, and sums are held against them. */
final class SummaryLinesTest {
  /** The delegated services of Банско in the annex to the budget decree of 2007. */
  private static final String BANSKO =
      """
      Приложение към ПМС № 308 от 2007 г.
      № по ред;Година;Община;Вид услуга;Места;Сума (в лв.);Валута
      ;Област Благоевград;;;;;
      I.;Община Банско;;;;;
      1;2008;Банско;ДСХ;140;13 664;лв.
      2;2008;Банско;ДЦСХ;35;2 296;лв.
      3;2008;Банско;ДЦДУ;30;1 968;лв.
      4;2008;Банско;ДЦПЛУ;20;1 312;лв.
      5;2008;Банско;ЦОП;7;683;лв.
      6;2008;Банско;ЦСРИ;8;780;лв.
      ;;Сума за общината;;;20 703;
      ;;ОБЩО:;;240;20 703,00 лв.;лв.
      Забележка: средствата са за 12 месеца;;;;;;
      """;

  private static final String SERVICES = "id,name,type,provider,municipality,capacity,opened\n";

  @TempDir Path folder;

  private KartaRun check(String kind, String text) {
    return new Desk(folder).put("t.csv", text).run("check", "t.csv", "--kind", kind);
  }

  private static String notes(KartaRun run) {
    return run.json().at("/files/0/notes").toString();
  }

  @Test
  void the_published_annex_adds_up() {
    KartaRun run = check("budget", BANSKO);
    assertThat(run.findings()).isEmpty();
    assertThat(run.json().at("/files/0/rows").asInt()).isEqualTo(6);
    assertThat(run.json().at("/files/0/skipped").asInt()).isEqualTo(5);
    assertThat(notes(run))
        .contains("group headings 2 (rows 3, 4), subtotals 1 (row 11), totals 1 (row 12)")
        .contains("remarks 1 (row 13)");
  }

  @Test
  void a_sum_that_is_wrong_is_found_where_it_stands() {
    KartaRun run = check("budget", BANSKO.replace("20 703;", "20 730;"));
    assertThat(run.findings()).containsExactly("total-does-not-add-up 11 amount");
    assertThat(run.json().at("/findings/0/cell").asText()).isEqualTo("F11");
    assertThat(run.json().at("/findings/0/message").asText()).contains("20 730", "20703");
  }

  @Test
  void sums_of_several_levels_each_stand_for_their_own_rows() {
    String reports = "service,month,users,staff\n";
    String first = "S1,2024-01,5,1.5\nS2,2024-01,7,\nСума за общината,,12,1.5\n";
    String second = "S3,2024-01,8,2\nСума за общината,,8,2\nСума за областта,,20,3.5\n";
    String third = "S4,2024-01,1,1\nСума за общината,,1,1\nСума за областта,,1,1\nВсичко,,21,4.5\n";
    assertThat(check("service-report", reports + first + second + third).findings())
        .noneMatch(finding -> finding.startsWith("total"));
    String wrong = (reports + first + second + third).replace("областта,,20", "областта,,12");
    assertThat(check("service-report", wrong).findings())
        .filteredOn(finding -> finding.startsWith("total"))
        .containsExactly("total-does-not-add-up 7 users");
  }

  @Test
  void sums_may_stand_above_their_rows_or_be_those_of_one_group() {
    String above = "service,month,users\nОбщо,,12\nS1,2024-01,5\nS2,2024-01,7\n";
    assertThat(check("service-report", above).findings())
        .noneMatch(finding -> finding.startsWith("total"));
    assertThat(check("service-report", above.replace("12", "13")).findings())
        .contains("total-does-not-add-up 2 users");
    String groups = "service,month,users\nS1,2024-01,5\nОбщо,,5\nS2,2024-01,7\nОбщо,,7\nОбщо,,12\n";
    assertThat(check("service-report", groups).findings())
        .noneMatch(finding -> finding.startsWith("total"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Общо,Общ дом,ДСХ,204878243,BLG03,10,2020-01-01",
        "Total,,ДСХ,204878243,BLG03,10,2020-01-01",
        "Община Банско,Дом,ДСХ,204878243,BLG03,10,2020-01-01",
        "S1,,,,,,",
        ",Общо,ДСХ,,,,"
      })
  void a_record_is_never_taken_for_such_a_line(String row) {
    KartaRun run = check("service", SERVICES + row + "\n");
    assertThat(run.json().at("/files/0/rows").asInt()).isEqualTo(1);
    assertThat(run.json().at("/files/0/skipped").asInt()).isZero();
  }

  @Test
  void a_provider_that_is_a_municipality_lacks_its_number_and_is_no_heading() {
    assertThat(check("provider", "eik,name\n,Община Банско\n").findings())
        .containsExactly("value-missing 2 eik");
  }

  @Test
  void headings_of_the_next_page_and_a_title_across_all_columns_are_passed_over() {
    String title = "Общини с домове,".repeat(7).replaceFirst(",$", "\n");
    KartaRun run =
        check("service", SERVICES + title + SERVICES + "S1,Дом,ДСХ,000695395,BLG03,9,2020-01-01");
    assertThat(run.json().at("/files/0/rows").asInt()).isEqualTo(1);
    assertThat(notes(run)).contains("group headings 1 (row 2), repeated headings 1 (row 3)");
  }
}
