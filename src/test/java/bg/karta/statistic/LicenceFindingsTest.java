package bg.karta.statistic;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings about licences, counted by hand. */
final class LicenceFindingsTest {
  @TempDir private Path dir;

  @Test
  void each_service_without_its_licence_is_one_finding() {
    Register register =
        new TinyRegister(dir)
            .services(
                "A,ДСХ," + PRIVATE + ",GAB05,30,,2010-01-01,",
                "B,ОЦДС," + OTHER + ",GAB05,20,,2010-01-01,",
                "C,ОЦДС," + MUNICIPAL + ",GAB12,20,,2010-01-01,")
            .licences("Л-3129-1," + PRIVATE + ",RES,2021-01-04,,2026-01-03,valid,")
            .filled();

    Map<Object, Object> ofB = Map.of("licence-missing", 3, "licence-unlicensed-places", 1);
    assertThat(findings(register, "2025-06-30")).isEqualTo(ofB);
    // B lacks three kinds, C needs none. Until three months before its end renewal of A's licence
    // can be asked for. 90 days and no more before its end it is announced; the day after it is
    // gone.
    assertThat(findings(register, "2025-10-03")).isEqualTo(and(ofB, "licence-renewal-open", 1));
    assertThat(findings(register, "2025-10-04")).isEqualTo(and(ofB, "licence-renewal-missed", 1));
    assertThat(findings(register, "2025-10-05"))
        .isEqualTo(and(ofB, "licence-renewal-missed", 1, "licence-expiring", 1));
    assertThat(findings(register, "2026-01-03"))
        .isEqualTo(and(ofB, "licence-renewal-missed", 1, "licence-expiring", 1));
    assertThat(findings(register, "2026-01-04"))
        .isEqualTo(
            Map.of(
                "licence-missing",
                3,
                "licence-ended-service-open",
                1,
                "licence-unlicensed-places",
                2,
                "licence-expired",
                1));
  }

  private static Map<Object, Object> and(Map<Object, Object> known, Object... more) {
    Map<Object, Object> all = new HashMap<>(known);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private static Map<Object, Object> findings(Register register, String day) {
    List<Map<String, Object>> rows = register.rows("export", "licence-findings", "--on", day);
    return rows.stream().collect(Collectors.toMap(r -> r.get("rule"), r -> r.get("findings")));
  }
}
