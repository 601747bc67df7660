package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doubt in figures of money, inspections, crisis centres and network: records that warn. */
final class DoubtElsewhereTest {
  private static final String DAY = "2024-12-31";

  @TempDir private Path dir;

  private TinyRegister services() {
    return new TinyRegister(dir)
        .file(
            "service",
            "id,name,type,provider,municipality,capacity,opened",
            "A,Дом Надежда,ДСХ," + MUNICIPAL + ",GAB05,40,2010-01-01",
            "B,Дом Здравец,ДСХ," + MUNICIPAL + ",GAB12,12,2010-01-01",
            "C,Център Закрила,КЦ-Д," + MUNICIPAL + ",GAB12,10,2010-01-01");
  }

  private static Object marks(List<Map<String, Object>> rows, String column, String value) {
    List<Object> found =
        rows.stream()
            .filter(row -> value.equals(row.get(column)))
            .map(row -> row.get("marks"))
            .toList();
    assertThat(found).as(value).hasSize(1);
    return found.get(0);
  }

  @Test
  void money_rests_on_budgets_expenditures_and_the_reports_of_the_year() {
    Register register =
        services()
            .file(
                "expenditure",
                "service,year,amount,currency",
                "A,2024,100000,BGN",
                "B,2024,30000,BGN")
            // More users than places: a warning of the report.
            .reports("A,2024-12,50,0", "B,2024-12,10,0", "C,2024-12,5,0")
            .filled();

    List<Map<String, Object>> costs =
        register.rows("money", "costs", "--year", "2024", "--on", DAY);
    assertThat(marks(costs, "territory", "GAB05")).isEqualTo("finding");
    assertThat(marks(costs, "territory", "GAB12")).isNull();
    assertThat(
            marks(
                register.rows("money", "costs", "--year", "2024", "--by", "oblast", "--on", DAY),
                "territory",
                "GAB"))
        .isEqualTo("finding");
  }

  @Test
  void a_crisis_centre_without_a_current_report_gives_no_children() {
    Register register = services().reports("C,2024-09,5,0").filled();

    List<Map<String, Object>> oblasts = register.rows("children", "crisis", "--on", DAY);
    assertThat(marks(oblasts, "territory", "GAB")).isEqualTo("report");
    assertThat(marks(oblasts, "territory", "BGS")).isNull();
    assertThat(oblasts)
        .filteredOn(row -> row.get("territory").equals("GAB"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("for_children", 1)
                    .containsEntry("users_children", null)
                    .containsEntry("capacity_without_report", 10)
                    .containsEntry("last_report", "2024-09"));
    assertThat(
            register.rows("children", "crisis", "--on", DAY, "--report-within", "3").stream()
                .filter(row -> row.get("territory").equals("GAB"))
                .map(row -> row.get("users_children")))
        .containsExactly(5);
  }

  @Test
  void inspections_in_doubt_are_marked_and_strictly_left_out() {
    Register register =
        services()
            .inspections(
                // Its order has no term left and was not carried out: a warning.
                "1," + MUNICIPAL + ",A,2024-03-01,staff,60,not-compliant,чл. 1,2024-06-01,",
                "2," + MUNICIPAL + ",B,2024-03-01,staff,90,compliant,,,")
            .filled();

    List<Map<String, Object>> all = register.rows("inspections", "list", "--on", DAY);
    assertThat(marks(all, "service", "A")).isEqualTo("finding");
    assertThat(marks(all, "service", "B")).isNull();
    assertThat(register.rows("inspections", "list", "--on", DAY, "--strict"))
        .extracting(row -> row.get("service"))
        .containsExactly("B");
    assertThat(marks(register.rows("inspections", "risk", "--on", DAY), "service", "A"))
        .isEqualTo("finding report");
  }
}
