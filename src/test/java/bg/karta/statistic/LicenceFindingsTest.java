package bg.karta.statistic;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings about licences, counted by hand. */
final class LicenceFindingsTest {
  @TempDir private Path dir;

  @Test
  void eachServiceWithoutItsLicenceIsOneFinding() {
    Register register =
        new TinyRegister(dir)
            .services(
                "A,ДСХ," + PRIVATE + ",GAB05,30,,2010-01-01,",
                "B,ОЦДС," + OTHER + ",GAB05,20,,2010-01-01,",
                "C,ОЦДС," + MUNICIPAL + ",GAB12,20,,2010-01-01,")
            .licences("Л-3129-1," + PRIVATE + ",RES,2021-01-04,,2026-01-03,valid,")
            .filled();

    assertThat(findings(register, "2025-06-30")).isEqualTo(Map.of("licence-missing", 3));
    // B lacks three kinds, C needs none. 90 days and no more before its end A's licence is
    // announced; the day after it is gone.
    assertThat(findings(register, "2025-10-04")).isEqualTo(Map.of("licence-missing", 3));
    assertThat(findings(register, "2025-10-05"))
        .isEqualTo(Map.of("licence-missing", 3, "licence-expiring", 1));
    assertThat(findings(register, "2026-01-03"))
        .isEqualTo(Map.of("licence-missing", 3, "licence-expiring", 1));
    assertThat(findings(register, "2026-01-04"))
        .isEqualTo(Map.of("licence-missing", 4, "licence-expired", 1));
  }

  private static Map<Object, Object> findings(Register register, String day) {
    List<Map<String, Object>> rows = register.rows("export", "licence-findings", "--on", day);
    return rows.stream().collect(Collectors.toMap(r -> r.get("rule"), r -> r.get("findings")));
  }
}
