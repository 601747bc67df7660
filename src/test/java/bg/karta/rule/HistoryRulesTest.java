package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that compare a licence with what the register knew of it before. */
final class HistoryRulesTest {
  private static final String PROVIDERS =
      """
      eik,name,form
      204878243,Първи,private
      175074752,Втори,private
      """;
  private static final String LICENCE =
      """
      number,provider,kind,issued
      Л-3129-1/04.01.2021 г.,%s,RES,2021-01-04
      """;

  @TempDir Path folder;

  @BeforeEach
  void one_provider_holds_the_licence() throws IOException {
    Files.writeString(folder.resolve("provider.csv"), PROVIDERS);
    Files.writeString(folder.resolve("first.csv"), LICENCE.formatted("204878243"));
    Files.writeString(folder.resolve("second.csv"), LICENCE.formatted("175074752"));
    taken("provider.csv", "error").ends(0);
    taken("first.csv", "error").ends(0);
  }

  @Test
  void the_same_number_for_another_provider_is_turned_back() {
    KartaRun run = taken("second.csv", "error").ends(1);
    assertThat(run.broke("licence-number-of-other-provider")).containsExactly("Л-3129-1");
    assertThat(run.out()).contains("held by provider 204878243; here it belongs to 175074752");
    assertThat(licencesCheck().broke("licence-duplicate-number")).isEmpty();
  }

  @Test
  void the_same_number_for_the_same_provider_passes() {
    assertThat(taken("first.csv", "error").ends(0).findings())
        .noneMatch(finding -> finding.startsWith("licence-number-of-other-provider"));
  }

  @Test
  void a_number_that_changed_hands_is_found_in_the_register() {
    taken("second.csv", "warning").ends(0);
    KartaRun check = licencesCheck();
    assertThat(check.broke("licence-duplicate-number")).containsExactly("Л-3129-1");
    assertThat(check.out()).contains("now 175074752, before 204878243");
  }

  private KartaRun taken(String file, String otherProvider) {
    return KartaRun.in(
        folder,
        "import",
        folder.resolve(file).toString(),
        "--on",
        "2026-01-31",
        "--severity",
        "licence-number-of-other-provider=" + otherProvider,
        "--format",
        "json");
  }

  private KartaRun licencesCheck() {
    return KartaRun.in(
        folder,
        "licences",
        "check",
        "--on",
        "2025-01-31",
        "--format",
        "json",
        "--fail-on",
        "never");
  }
}
