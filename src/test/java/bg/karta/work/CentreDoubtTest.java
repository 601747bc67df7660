package bg.karta.work;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A centre whose reports rise from month to month marks every figure that it is in. */
final class CentreDoubtTest {
  @TempDir private Path dir;

  @Test
  void a_centre_of_running_totals_is_marked_in_every_period_and_strictly_left_out() {
    Register register =
        new TinyRegister(dir)
            .file(
                "centre",
                "id,name,municipality,opened",
                "Ц1,Едно,GAB05,2020-01-01",
                "Ц2,Две,GAB12,2020-01-01")
            .file(
                "centre-report",
                "centre,month,served,placed_primary,placed_subsidised,trained,activation",
                "Ц1,2024-12,10,7,0,0,0",
                "Ц1,2025-01,10,3,0,0,0",
                "Ц1,2025-02,10,5,0,0,0",
                "Ц1,2025-03,10,9,0,0,0",
                "Ц1,2025-04,10,11,0,0,0",
                "Ц1,2025-05,10,16,0,0,0",
                "Ц1,2025-06,10,20,0,0,0",
                "Ц2,2025-01,10,2,0,0,0",
                "Ц2,2025-02,10,2,0,0,0")
            .filled();

    List<Map<String, Object>> years = register.rows("centres", "outcomes", "--on", "2025-12-31");
    assertThat(years)
        .extracting(row -> row.get("marks"))
        .containsExactly("cumulative", "finding cumulative");
    assertThat(years)
        .extracting(row -> row.get("started_work"))
        .containsExactly(7, 3 + 5 + 9 + 11 + 16 + 20 + 2 + 2);
    assertThat(years).extracting(row -> row.get("started_work_in_doubt")).containsExactly(7, 64);
    assertThat(register.rows("centres", "outcomes", "--on", "2025-12-31", "--strict"))
        .extracting(row -> row.get("started_work"))
        .containsExactly(null, 4);
    assertThat(register.rows("centres", "outcomes", "--on", "2025-12-31", "--centre", "Ц2"))
        .extracting(row -> row.get("marks"))
        .containsOnlyNulls();
  }
}
