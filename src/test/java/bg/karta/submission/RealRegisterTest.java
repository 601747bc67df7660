package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.SharedFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The public register of licensed providers as of 31.01.2026, in both its forms, against figures
 * that were counted in it by other programs.
 */
final class RealRegisterTest {
  private static final SharedFile XLSX = SharedFile.REGISTER;
  private static final SharedFile FLAT = SharedFile.REGISTER_FLAT;
  private static final String FIRST = "number LIKE 'Л-3129-%'";

  @TempDir Path folder;

  @Test
  void the_published_layout() {
    assertThat(imported(XLSX).ends(0).json().at("/summary/errors").asInt()).isZero();
    Register register = Register.in(folder);
    assertThat(register.number("SELECT COUNT(*) FROM provider")).isEqualTo(488);
    assertThat(first()).isEqualTo(1387);
    assertThat(register.number("SELECT COUNT(*) FROM licence WHERE number LIKE 'ЛПО-%'"))
        .isEqualTo(60);
    assertThat(register.number("SELECT COUNT(*) FROM licence WHERE number LIKE 'Л-3130-%'"))
        .isEqualTo(4);
    assertThat(register.number("SELECT COUNT(*) FROM licence WHERE kind IS NULL")).isZero();
  }

  @Test
  void the_flat_form() {
    assertThat(imported(FLAT).ends(0).json().at("/summary/errors").asInt()).isZero();
    Register register = Register.in(folder);
    assertThat(register.number("SELECT COUNT(*) FROM provider")).isEqualTo(530);
    assertThat(first()).isEqualTo(1782);
    assertThat(register.number("SELECT COUNT(*) FROM licence WHERE number LIKE 'ЛПО-%'"))
        .isEqualTo(68);
    assertThat(register.number("SELECT COUNT(*) FROM licence WHERE number LIKE 'Л-3130-%'"))
        .isEqualTo(6);
    assertThat(register.number("SELECT COUNT(*) FROM provider WHERE length(eik) = 13"))
        .isEqualTo(2);
    assertThat(register.number("SELECT COUNT(DISTINCT provider) FROM inspection")).isEqualTo(22);
    assertThat(
            register.rows(
                "SELECT substr(issued, 1, 4), COUNT(*) FROM licence WHERE "
                    + FIRST
                    + " GROUP BY 1 ORDER BY 1"))
        .containsExactly("2021|858", "2022|277", "2023|318", "2024|181", "2025|141", "2026|7");
    // Misspelt ones included: one "София" and two "Пазаржик".
    assertThat(
            register.rows(
                "SELECT m.name_bg, COUNT(*) FROM provider p JOIN territory m ON m.code ="
                    + " p.municipality GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 6"))
        .containsExactly(
            "Столична|198", "Варна|54", "Пловдив|32", "Бургас|19", "Пазарджик|16", "Русе|15");
    assertThat(register.number("SELECT COUNT(DISTINCT municipality) FROM provider")).isEqualTo(92);
  }

  @Test
  void providers_of_each_kind() {
    imported(FLAT).ends(0);
    KartaRun run =
        KartaRun.in(
            folder, "export", "providers-by-kind", "--format", "json", "--on", "2026-01-31");
    Map<String, Integer> providers = new LinkedHashMap<>();
    for (JsonNode row : run.ends(0).json().get("rows")) {
      providers.put(row.get("kind").asText(), row.get("providers").asInt());
    }
    assertThat(providers)
        .isEqualTo(
            Map.of(
                "INFO", 281, "THER", 244, "RES", 236, "SKILL", 229, "ADVOC", 205, "COMM", 149,
                "WORK", 120, "ASSIST", 72, "DAY", 68, "SHELT", 37));
  }

  @Test
  void whose_first_licence_ends_when() {
    imported(FLAT).ends(0);
    // Of a provider with several licences the flat form gives the first one's end alone.
    String ofFirst =
        """
        SELECT COUNT(*) FROM (SELECT provider, valid_to, valid_to_derived,
            ROW_NUMBER() OVER (PARTITION BY provider ORDER BY origin_row, valid_to_derived) AS place
          FROM licence WHERE number LIKE 'Л-3129-%')
        WHERE NOT valid_to_derived AND valid_to\s""";
    assertThat(query(ofFirst + "< '2026-01-31'")).isEqualTo(6);
    assertThat(query(ofFirst + "BETWEEN '2026-01-31' AND '2026-04-30'")).isEqualTo(56);
  }

  @Test
  void licences_that_are_not_in_order() {
    imported(XLSX).ends(0);
    KartaRun run =
        KartaRun.in(
            folder, "licences", "check", "--on", "2026-01-31", "-f", "json", "--fail-on", "never");
    assertThat(run.ends(0).broke("licence-gap")).containsExactly("Л-3129-1");
    assertThat(run.out())
        .contains(
            "Between licence Л-3129-1 and the next one Л-3129-2184 provider 204878243 has no"
                + " licence for 2 days: 2026-01-04 to 2026-01-05.");
    assertThat(run.broke("licence-term-wrong"))
        .containsExactlyInAnyOrder("Л-3129-1095", "Л-3129-2011");
    assertThat(run.broke("provider-eik-check-digit")).isEmpty();
    assertThat(run.broke("licence-duplicate-number")).isEmpty();
    assertThat(run.broke("licence-overlap"))
        .contains("Л-3129-14", "Л-3129-2183")
        .doesNotContain("Л-3129-2184");
  }

  @Test
  void numbers_and_names_that_are_not_in_order() {
    imported(FLAT).ends(0);
    KartaRun run =
        KartaRun.in(
            folder, "licences", "check", "--on", "2026-01-31", "-f", "json", "--fail-on", "never");
    assertThat(run.ends(0).broke("licence-gap")).containsExactly("Л-3129-1");
    assertThat(run.broke("licence-number-missing-from-sequence")).containsExactly("Л-3129");
    assertThat(run.out())
        .contains("Of the numbers Л-3129-1 to Л-3129-2184 the register lacks 402 ");
    // AЙСБЕРГ with a Latin A, TСКА-КА with a Latin T.
    assertThat(run.broke("provider-name-mixed-letters"))
        .containsExactlyInAnyOrder("205422751", "107525418");
    assertThat(run.broke("provider-name-legal-form"))
        .containsExactlyInAnyOrder("201336269", "176845934");
    assertThat(run.broke("provider-branch-without-parent"))
        .containsExactlyInAnyOrder("1033040730010", "1212478980024");
    assertThat(run.broke("provider-two-numbers")).isEmpty();
    assertThat(run.broke("provider-name-look-alike")).isEmpty();
    assertThat(run.broke("provider-eik-check-digit")).isEmpty();
    assertThat(run.broke("licence-renewal-end-wrong")).isEmpty();
    assertThat(run.broke("licence-change-moves-end")).isEmpty();
  }

  @Test
  void the_same_file_again_changes_nothing() {
    imported(XLSX).ends(0);
    Map<String, List<String>> before = Register.in(folder).everything();
    KartaRun again = imported(XLSX).ends(0);
    assertThat(Register.in(folder).everything()).isEqualTo(before);
    assertThat(again.json().has("batch")).isFalse();
    assertThat(again.err()).contains("since batch 1");
    for (JsonNode file : again.json().get("files")) {
      assertThat(file.get("inserted").asInt() + file.get("updated").asInt()).isZero();
    }
  }

  @Test
  void one_form_after_the_other_leaves_the_same_licences() {
    imported(FLAT).ends(0);
    // The flat form gives all licences of a provider all of its target groups.
    KartaRun asked = imported(XLSX).ends(1);
    assertThat(asked.broke("changes-many")).hasSize(1);
    assertThat(asked.broke("changes-shorten")).hasSize(1);
    imported(XLSX, "--expect-changes").ends(0);
    Register register = Register.in(folder);
    assertThat(register.number("SELECT COUNT(*) FROM provider")).isEqualTo(530);
    assertThat(first()).isEqualTo(1782);
  }

  private long first() {
    return Register.in(folder).number("SELECT COUNT(*) FROM licence WHERE " + FIRST);
  }

  private int query(String sql) {
    JsonNode rows = KartaRun.in(folder, "query", sql, "-f", "json").ends(0).json().get("rows");
    return rows.get(0).elements().next().asInt();
  }

  private KartaRun imported(SharedFile file, String... options) {
    List<String> line = new ArrayList<>(List.of("import", file.path().toString()));
    line.addAll(List.of("--on", "2026-01-31", "-f", "json"));
    line.addAll(List.of(options));
    return KartaRun.in(folder, line.toArray(String[]::new));
  }
}
