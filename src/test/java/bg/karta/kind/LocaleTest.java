package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRepairs;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's locale changes nothing: not Turkish with its two i's, nor Arabic digits. */
@Isolated("sets the locale of the process")
final class LocaleTest {
  @TempDir Path folder;

  private Locale before;

  @BeforeEach
  void remember() {
    before = Locale.getDefault();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "bg-BG", "ar-EG-u-nu-arab", "en-US"})
  void cells_are_read_the_same(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertReads("provider", "form", "PRIVATE", "private");
    assertReads("provider", "form", "ЧАСТЕН", "private");
    assertReads("provider", "municipality", "Plovdiv", "PDV22");
    assertReads("provider", "municipality", "VIDIN", "VID09");
    assertReads("service-type", "residential", "TRUE", 1);
    assertReads("service-type", "institution", "НЕ", 0);
    assertReads("budget", "amount", "1\u00A0250,50", 1250.5);
    assertReads("licence", "issued", "31.01.2024 г.", "2024-01-31");
    assertReads("licence", "number", "Л-3129-1/04.01.2021 г.", "Л-3129-1");
    assertRepairs("provider", "eik", "695395", "000695395", CellRule.EIK_ZEROS_RESTORED, "695395");
    assertThat(CellRule.EIK_CHECK_DIGIT.id()).isEqualTo("eik-check-digit");
    assertThat(Severity.of("INFO")).isEqualTo(Severity.INFO).hasToString("info");
    assertThat(Kinds.find("LICENCE").table()).isEqualTo("licence");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "bg-BG", "ar-EG-u-nu-arab", "en-US"})
  void a_submission_is_taken_in_the_same(String tag) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(tag));
    Path file =
        Files.writeString(
            folder.resolve("provider.csv"), "EIK,NAME,FORM\n204878243,Зора,MUNICIPAL-ENTITY\n");
    KartaRun run =
        KartaRun.in(folder, "import", file.toString(), "--format", "JSON", "--on", "2026-01-31");
    assertThat(run.ends(0).json().at("/summary/status").asText()).isEqualTo("accepted");
    assertThat(run.out()).contains("\"rows\":1,", "\"inserted\":1,", "\"batch\":1");
    KartaRun asked =
        KartaRun.in(folder, "query", "SELECT eik, form, 1.5 AS x FROM provider", "-f", "csv");
    assertThat(asked.ends(0).out().replace("\r\n", "\n"))
        .endsWith("204878243,municipal-entity,1.5\n");
  }
}
