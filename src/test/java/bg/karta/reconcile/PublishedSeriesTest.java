package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The series and claims that were published in truth, computed anew. */
final class PublishedSeriesTest {
  @TempDir private static Path shared;
  private static Published published;

  @BeforeAll
  static void read() {
    published = new Published(shared).ofDemo();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          centres-started-work|centres-started-work|2023-12-31|216 300 + 58 700 = 275 000, published ≥ 275 000
          percent-change|children-in-institutions|2019-07-31|(514 − 7 587) / 7 587 = −93.23 %, published a fall of at least 93 %
          children-in-institutions-by-kind|children-in-institutions|2018-10-31|460 + 221 = 681
          change|institution-places|2013-12-31|3 725 − 4 872 = −1 147
          change|children-in-institutions|2013-12-31|2 963 − 3 922 = −959
          percent-change|child-homes-places|2016-12-31|(696 − (2 916 + 1 372)) / (2 916 + 1 372) = −83.77 %, published −84 %
          percent-change|child-homes-children|2016-12-31|(479 − (2 361 + 1 185)) / (2 361 + 1 185) = −86.49 %, published −86 %
          percent-change|child-service-users|2013-12-31|(9 752 − 8 721) / 8 721 = 11.82 %, published ≈ 12 %
          institutions-left|institutions-open|2019-07-31|137 − 114 = 23
          institutions-left|institutions-open|2013-12-31|122 − 16 = 106
          baby-homes-children-by-sex|baby-homes-children|2012-12-31|1 169 + 918 = 2 087
          foster-families|foster-families|2013-01-31|1 200 + 180 = 1 380
          foster-families-free|foster-families-free|2012-12-31|271 + 34 = 305
          domestic-violence-cases|domestic-violence-cases|2022-12-31|542 + 188 + 6 = 736
          crisis-centres|crisis-centres|2018-12-31|18 + 5 = 23
          """)
  void what_was_published_holds(String relation, String indicator, String date, String sum) {
    JsonNode line = published.line(relation, indicator, date);

    assertThat(Published.arithmetic(line)).isEqualTo(sum);
    assertThat(line.get("verdict").asText()).isEqualTo("holds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          percent-change|children-in-institutions|2018-10-31|(681 − 7 587) / 7 587 = −91.02 %, published −87 %|-91.02
          percent-share|child-services-residential|2018-10-31|306 / 614 = 49.84 %, published 50.7 %|49.84
          foster-children|foster-children|2013-09-30|1 660 + 187 = 1 847, published 1 874|1847
          foster-families-free|foster-families-free|2013-09-30|374 + 44 = 418, published 391|418
          """)
  void what_was_published_does_not_hold(
      String relation, String indicator, String date, String sum, double recomputed) {
    JsonNode line = published.line(relation, indicator, date);

    assertThat(Published.arithmetic(line)).isEqualTo(sum);
    assertThat(line.get("verdict").asText()).isEqualTo("does-not-hold");
    assertThat(line.get("recomputed").asDouble()).isEqualTo(recomputed);
  }

  @Test
  void nothing_else_does_not_hold() {
    assertThat(published.lines("--only", "does-not-hold"))
        .extracting(line -> line.get("indicator").asText())
        .containsExactly(
            "child-services-residential",
            "children-in-institutions",
            "foster-children",
            "foster-families-free");
    assertThat(published.run().code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          centres-started-work|centres-started-work|2021-12-31|259 249 − 204 109 = 55 140 (People who started subsidised work)
          centres-primary-share|centres-primary-share|2021-12-31|204 109 / 259 249 = 78.73 %
          centres-primary-share|centres-primary-share|2023-12-31|216 300 / ≥ 275 000 ≤ 78.65 %
          family-type-utilisation|family-type-utilisation|2018-10-31|2 952 / 3 419 = 86.34 %
          family-type-disability-utilisation|family-type-disability-utilisation|2018-10-31|1 432 / 1 663 = 86.11 %
          foster-families-free-share|foster-families-free-share|2019-07-31|500 / 2 086 = 23.97 %
          foster-families-use|foster-families|2020-07-31|2 003 − 1 529 = 474 (Foster families without a child)
          personal-assistance-share|personal-assistance-share|2021-05-04|37 500 / ≈ 80 000 ≈ 46.88 %
          old-age-home-utilisation|old-age-home-utilisation|2021-12-31|4 098 / 5 598 = 73.20 %
          old-age-home-free-places|old-age-home-free-places|2021-12-31|5 598 − 4 098 = 1 500
          percent-share|centres-primary-market|2018-09-30|published 67 %
          """)
  void what_nobody_published_is_told(String relation, String indicator, String date, String sum) {
    JsonNode line = published.line(relation, indicator, date);

    assertThat(Published.arithmetic(line)).isEqualTo(sum);
    assertThat(line.get("verdict").asText())
        .isEqualTo(line.get("claimed").isNull() ? "computed" : "cannot-be-said");
    assertThat(line.get("why").asText()).isNotEmpty();
  }

  @Test
  void figures_of_municipalities_are_computed_of_municipalities() {
    assertThat(published.lines("--scope", "Благоевград"))
        .extracting(Published::arithmetic)
        .contains("277 + 460 = 737", "51 + 187 = 238", "(51 + 187) / (277 + 460) = 32.29 %");
    assertThat(published.lines("--scope", "BLG01"))
        .extracting(Published::arithmetic)
        .containsExactly("13 664 + 2 296 + 1 968 + 1 312 + 683 + 780 = 20 703");
    assertThat(published.lines("--scope", "Добрич", "--indicator", "old-age-home-free-places"))
        .extracting(Published::arithmetic)
        .containsExactly("115 − 96 = 19");
  }

  @Test
  void a_break_and_an_equal_number_are_to_be_looked_at() {
    JsonNode broken = published.line("break", "child-services", "2021-12-31");
    JsonNode equal = published.line("equal", "child-service-users", "2019-12-31");

    assertThat(Published.arithmetic(broken)).isEqualTo("(339 − 634) / 634 = −46.53 %");
    assertThat(Published.arithmetic(equal)).isEqualTo("14 459 = 14 459");
    assertThat(equal.get("why").asText())
        .contains("Places of services in the community", "Users of services in the community");
    assertThat(broken.get("warning").asBoolean()).isTrue();
    assertThat(broken.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(published.run("--indicator", "child-services", "--scope", "BG").code()).isEqualTo(1);
    assertThat(published.run("--indicator", "child-service-places").code()).isZero();
    assertThat(published.run("--indicator", "child-service-places", "--fail-on", "warning").code())
        .isEqualTo(1);
  }

  @Test
  void a_year_within_a_longer_time_is_never_added_to_it() {
    JsonNode line = published.line("never-added", "centres-started-work", "2020-12-31");

    assertThat(Published.arithmetic(line)).isEqualTo("≈ 6 400 ≤ 259 249");
    assertThat(line.get("why").asText())
        .isEqualTo(
            "2020-01-01–2020-12-31 lies within 2015-01-01–2021-12-31: the two are never added.");
  }

  @Test
  void every_number_says_where_it_comes_from() {
    JsonNode line = published.line("percent-change", "children-in-institutions", "2018-10-31");

    assertThat(line.get("sources").asText().replace('\u00a0', ' ').split("; "))
        .hasSize(3)
        .satisfiesExactly(
            claim -> assertThat(claim).startsWith("−87 % – Children in institutions: http://zrou"),
            now -> assertThat(now).startsWith("681 – Children in institutions: http://zroussinova"),
            base -> assertThat(base).startsWith("7 587 – Children in institutions: МТСП"))
        .allMatch(source -> source.matches(".*published-figure\\.csv, row \\d+\\)"));
    assertThat(line.get("why").asText()).isEqualTo("The numbers are of different sources.");
  }
}
