package bg.karta.coverage;

import static bg.karta.coverage.Lapses.LONG;
import static bg.karta.coverage.Lapses.UNTIL_MARCH;
import static bg.karta.coverage.Lapses.impact;
import static bg.karta.coverage.Lapses.licence;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which licences take something from coverage when they end. Registers made by hand. */
final class LicenceLapseTest {
  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  private static List<Object> licences(Register register, String... more) {
    return impact(register, more).stream().map(row -> row.get("licence")).toList();
  }

  /** One home for older people of a private provider, 40 places, and the licences given. */
  private Register home(String... licences) {
    return tiny.services("A,ДСХ," + PRIVATE + ",GAB05,40,,2010-01-01,").licences(licences).filled();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-14, 10d, ",
    "2026-01-15, 10d, 0",
    "2026-01-15, 0, 0",
    "2026-01-16, 0, ",
    "2026-01-25, 10d, 10",
    "2026-01-25, 10, 10",
    "2026-01-26, 10d, ",
    "2026-01-26, 11d, 11"
  })
  void the_last_day_lies_from_the_day_itself_to_the_end_of_the_term(
      String end, String term, Integer days) {
    Register register = home("Л-3129-1," + PRIVATE + ",RES,2021-02-01,," + end + ",valid,");

    assertThat(impact(register, "--within", term).stream().map(row -> row.get("days")))
        .containsExactlyElementsOf(Stream.ofNullable(days).toList());
  }

  @Test
  void the_term_is_ninety_days_where_none_is_given() {
    assertThat(licences(home("Л-3129-1," + PRIVATE + ",RES,2021-02-01,,2026-04-15,valid,")))
        .containsExactly("Л-3129-1");
    assertThat(licences(home("Л-3129-1," + PRIVATE + ",RES,2021-02-01,,2026-04-16,valid,")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // in force on the day after the end
    PRIVATE + ", RES, 2026-04-01, 2031-03-31, valid, , ''",
    PRIVATE + ", RES, 2023-01-01, 2027-12-31, valid, , ''",
    // a day without a licence
    PRIVATE + ", RES, 2026-04-02, 2031-04-01, valid, , Л-3129-1",
    // ends together with the first
    PRIVATE + ", RES, 2021-05-01, 2026-03-31, valid, , Л-3129-1 Л-3129-2",
    // carries the places further, but ends within the term as well
    PRIVATE + ", RES, 2021-05-01, 2026-04-01, valid, , Л-3129-2",
    PRIVATE + ", RES, 2026-04-01, 2026-04-10, valid, , Л-3129-2",
    // not in force, of another kind, of another provider
    PRIVATE + ", RES, 2026-01-01, 2030-12-31, refused, , Л-3129-1",
    PRIVATE + ", RES, 2023-01-01, 2027-12-31, revoked, 2026-01-01, Л-3129-1",
    PRIVATE + ", RES, 2023-01-01, 2027-12-31, revoked, 2026-04-01, Л-3129-1 Л-3129-2",
    PRIVATE + ", RES, 2026-05-01, 2031-04-30, revoked, 2026-04-15, Л-3129-1",
    PRIVATE + ", DAY, 2023-01-01, 2027-12-31, valid, , Л-3129-1",
    OTHER + ", RES, 2023-01-01, 2027-12-31, valid, , Л-3129-1"
  })
  void another_licence_in_force_on_the_day_after_keeps_the_places(
      String provider,
      String kind,
      String from,
      String to,
      String status,
      String since,
      String expected) {
    String second =
        String.join(",", provider, kind, from, from, to, status, since == null ? "" : since);

    Register register =
        home(licence("Л-3129-1", PRIVATE, "RES", UNTIL_MARCH), "Л-3129-2," + second);

    assertThat(licences(register))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of((Object[]) expected.split(" ")));
  }

  @Test
  void a_licence_terminated_or_changed_ends_on_the_day_before() {
    String changed = "Л-3129-1," + PRIVATE + ",RES,2023-01-01,,2027-12-31,changed,2026-02-01";
    String change = "ЛПО-1-3129-1," + PRIVATE + ",RES,2026-02-01,2026-02-01,2027-12-31,valid,";

    assertThat(licences(home(changed, change))).isEmpty();
    assertThat(impact(home(changed.replace("changed", "terminated"), change.replace("RES", "DAY"))))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("licence", "Л-3129-1")
                    .containsEntry("ends", "2026-01-31")
                    .containsEntry("days", 16));
  }

  @ParameterizedTest
  @CsvSource({
    "municipality, 0",
    "state, 0",
    "private, 1",
    "municipal-entity, 1",
    "eu-entity, 1",
    "'', 1"
  })
  void who_needs_no_licence_loses_nothing(String form, int rows) {
    tiny.file("provider", "eik,name,form", PRIVATE + ",Едно," + form);

    assertThat(impact(home(licence("Л-3129-1", PRIVATE, "RES", UNTIL_MARCH)))).hasSize(rows);
  }

  @Test
  void each_of_several_kinds_carries_the_places_alone() {
    String[] held = {
      licence("Л-3129-1", PRIVATE, "INFO", ",2021-02-01,,2026-01-31,valid,"),
      licence("Л-3129-2", PRIVATE, "SKILL", UNTIL_MARCH),
      licence("Л-3129-3", PRIVATE, "COMM", LONG)
    };
    tiny.services("A,ОЦДС," + PRIVATE + ",GAB05,20,,2010-01-01,");

    assertThat(impact(tiny.licences(held).filled()))
        .extracting(row -> row.get("licence"), row -> row.get("kind"), r -> r.get("places_lost"))
        .containsExactly(tuple("Л-3129-1", "INFO", 20), tuple("Л-3129-2", "SKILL", 20));
  }

  @Test
  void places_that_have_no_licence_already_are_not_lost_again() {
    tiny.services("A,ОЦДС," + PRIVATE + ",GAB05,20,,2010-01-01,");

    // COMM is missing.
    assertThat(
            impact(
                tiny.licences(
                        licence("Л-3129-1", PRIVATE, "INFO", UNTIL_MARCH),
                        licence("Л-3129-2", PRIVATE, "SKILL", LONG))
                    .filled()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-01, '', 1",
    "2026-01-15, '', 1",
    "2026-01-16, '', 0",
    "2010-01-01, 2026-01-15, 0",
    "2010-01-01, 2026-04-01, 0",
    "2010-01-01, 2026-04-02, 1"
  })
  void the_service_is_open_on_the_day_and_on_the_one_after_the_end(
      String opened, String closed, int rows) {
    Register register =
        tiny.services("A,ДСХ," + PRIVATE + ",GAB05,40,," + opened + "," + closed)
            .licences(licence("Л-3129-1", PRIVATE, "RES", UNTIL_MARCH))
            .filled();

    assertThat(impact(register)).hasSize(rows);
  }
}
