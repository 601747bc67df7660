package bg.karta.children;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stays in crisis centres: six months at most. */
final class CrisisStaysTest {
  @TempDir private Path dir;

  @Test
  void a_stay_is_past_its_limit_on_the_day_after_six_months() {
    Register register =
        new TinyRegister(dir)
            .services(
                "K,КЦ-Д,000990011,GAB05,10,oblast,2015-01-01,",
                "D,ДСХ,000990011,GAB05,10,municipal,2015-01-01,")
            .file(
                "referral",
                "person,date,service,municipality,status,decided_on,admitted_on,admitted_to,discharged_on",
                "1000000001,2021-01-01,КЦ-Д,GAB05,admitted,2021-01-02,2021-01-15,K,2021-07-15",
                "1000000001,2021-08-01,КЦ-Д,GAB05,admitted,2021-08-02,2021-08-15,K,",
                "1000000001,2021-08-03,ДСХ,GAB05,admitted,2021-08-04,2021-08-15,D,")
            .filled();

    assertThat(row(register, "2022-02-15"))
        .containsEntry("stays", 2)
        .containsEntry("stays_over_limit", 0);
    assertThat(row(register, "2022-02-16"))
        .containsEntry("stays", 2)
        .containsEntry("stays_over_limit", 1);
  }

  private static Map<String, Object> row(Register register, String day) {
    return register.rows("children", "crisis", "--on", day).stream()
        .filter(row -> row.get("territory").equals("GAB"))
        .findFirst()
        .orElseThrow();
  }
}
