package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikeIdsTest {
  private static final List<String> IDS =
      List.of("report-missing", "report-in-gap", "licence-gap", "licence-expired", "gap-after-gap");

  @ParameterizedTest
  @CsvSource({
    "report-mis, report-missing",
    "report-mising, report-missing",
    "Report_Missing, report-missing",
    "report missing, report-missing",
    "licence-gpa, licence-gap",
    "expired, licence-expired",
    "report, report-in-gap report-missing",
    "gap, gap-after-gap licence-gap report-in-gap",
    "nonsense, ''",
    "' ', ''"
  })
  void an_id_mistyped_cut_off_or_with_words_left_out_is_found(String asked, String found) {
    assertThat(String.join(" ", LikeIds.of(asked, IDS))).isEqualTo(found);
  }
}
