package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.KartaRun;
import bg.karta.output.Table;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a provider may deliver a kind of activity, as the register answers it. */
final class PermissionTest {
  private static final String PRIVATE = "990001783";
  private static final String MUNICIPAL = "000990011";

  @TempDir private static Path folder;
  private static Database register;

  @BeforeAll
  static void fill() throws IOException {
    Path providers =
        Files.writeString(
            folder.resolve("provider.csv"),
            "eik;name;form\n" + PRIVATE + ";Едно;private\n" + MUNICIPAL + ";Община;municipality\n");
    Path licences =
        Files.writeString(
            folder.resolve("licence.csv"),
            "number;provider;kind;issued;valid_to\nЛ-3129-9;"
                + PRIVATE
                + ";RES;27.01.2021;26.01.2026\n");
    KartaRun.in(folder, "import", providers.toString(), licences.toString()).ends(0);
    Path file = folder.resolve("karta.db");
    register = Database.open(file, Database.Mode.READ, Duration.ofSeconds(1));
  }

  @AfterAll
  static void close() {
    register.close();
  }

  private static Permission ask(
      String provider, String kind, @Nullable String municipality, String on, Lang lang) {
    Permission.Question question =
        new Permission.Question(provider, kind, municipality, LocalDate.parse(on));
    return Permission.of(register, question, lang);
  }

  /** The types of чл. 15 ask for a licence for each of their activities. */
  @Test
  void of_a_type_with_activities_each_is_to_be_asked() {
    assertThatThrownBy(() -> ask(PRIVATE, "ЦСРИ", null, "2023-01-01", Lang.EN))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("failure.may.type");
  }

  @ParameterizedTest
  @CsvSource({
    PRIVATE + ", RES, 2021-01-26, no, false",
    PRIVATE + ", RES, 2021-01-27, yes, true",
    PRIVATE + ", RES, 2026-01-26, yes, true",
    PRIVATE + ", RES, 2026-01-27, no, false",
    PRIVATE + ", DAY, 2023-01-01, no, false",
    PRIVATE + ", RES, 2020-06-30, unknown, false",
    MUNICIPAL + ", RES, 2023-01-01, not-needed, true",
    PRIVATE + ", ДСП, 2023-01-01, not-applicable, true",
    MUNICIPAL + ", ДСП, 2023-01-01, not-needed, true",
    "175074752, RES, 2023-01-01, unknown, false",
  })
  void the_answer_holds_for_the_days_of_the_licence(
      String provider, String kind, String on, String answer, boolean given) {
    Permission permission = ask(provider, kind, null, on, Lang.EN);
    assertThat(permission.answer()).isEqualTo(answer);
    assertThat(permission.isGiven()).isEqualTo(given);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void every_place_of_every_sentence_is_filled(Lang lang) {
    Messages messages = Messages.of(lang);
    for (String provider : List.of(PRIVATE, MUNICIPAL, "175074752")) {
      Table table = ask(provider, "RES", "SOF46", "2023-01-01", lang).table(messages);
      assertThat(table.title()).contains(provider).doesNotContainPattern("[{}]|null");
      for (ResultRow row : table.rows()) {
        assertThat(row.text("says")).isNotBlank().doesNotContainPattern("[{}]|null");
      }
    }
  }

  @Test
  void the_evidence_leads_to_the_row_of_the_licence() {
    Table table = ask(PRIVATE, "RES", null, "2023-01-01", Lang.BG).table(Messages.of(Lang.BG));
    assertThat(table.on()).isEqualTo("2023-01-01");
    List<String> records = new ArrayList<>();
    for (ResultRow row : table.rows()) {
      if (row.has("file")) {
        records.add(
            "%s %s %d"
                .formatted(
                    row.text("record"), Path.of(row.text("file")).getFileName(), row.whole("row")));
      }
    }
    assertThat(records).contains("Л-3129-9 licence.csv 2");
  }
}
