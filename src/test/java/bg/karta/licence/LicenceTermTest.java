package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.kind.LicenceTerm;
import bg.karta.query.Query;
import bg.karta.result.ResultRow;
import bg.karta.rule.RuleBook;
import bg.karta.sql.HeaderName;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms that queries reckon are those of {@link Terms}, for a licence issued on every day. */
@Tag("heavy")
final class LicenceTermTest {
  private static final LocalDate FIRST = LocalDate.parse("2021-01-01");
  private static final LocalDate AFTER = LocalDate.parse("2025-01-01");
  private static final String TERMS =
      """
      -- uses: licence/licence-term
      SELECT l.issued, t.valid_to, t.renewal_opens, t.renewal_due
      FROM licence_term t JOIN licence_life l ON l.number = t.number
      WHERE l.number LIKE 'Л-3129-%'""";
  private static final String RENEWALS =
      """
      -- uses: licence/licence-life
      SELECT b.valid_to AS before, r.starts, r.valid_to
      FROM licence_life r JOIN licence_life b ON b.number = r.replaces
      WHERE r.number LIKE 'Л-3130-%'""";

  @TempDir private static Path dir;
  private static Database database;

  /** Licences without an end date, every second one renewed by an order that says no end. */
  @BeforeAll
  static void fill() throws IOException {
    StringBuilder licences = new StringBuilder("number;provider;kind;issued;status\n");
    StringBuilder orders = new StringBuilder("licence;event;date;order_number;new_licence\n");
    for (LocalDate day : FIRST.datesUntil(AFTER).toList()) {
      long n = 1 + FIRST.until(day).toTotalMonths() * 31 + day.getDayOfMonth();
      licences.append("Л-3129-%d;990001783;RES;%s;valid%n".formatted(n, day));
      orders.append("Л-3129-%d;renewal;%s;РД-%d;Л-3130-%d%n".formatted(n, day.plusYears(4), n, n));
    }
    Path providers = dir.resolve("provider.csv");
    Files.writeString(providers, "eik;name\n990001783;Фондация „Пример“\n");
    Path first = Files.writeString(dir.resolve("licence.csv"), licences);
    Path second = Files.writeString(dir.resolve("licence-event.csv"), orders);
    KartaRun.in(dir, "import", providers.toString(), first.toString(), second.toString()).ends(0);
    database = Database.open(dir.resolve("karta.db"), Database.Mode.READ, Duration.ZERO);
  }

  @AfterAll
  static void close() {
    if (database != null) {
      database.close();
    }
  }

  static Stream<Terms> settings() {
    return Stream.of(Terms.OF_LAW, Terms.OF_LAW.withRenewal(Terms.Renewal.WITHIN))
        .flatMap(terms -> Stream.of(terms, terms.withRenewalMonths(1), terms.withRenewalMonths(0)))
        .flatMap(terms -> Stream.of(terms, terms.withRolling(true)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void the_terms_of_renewal_are_the_same_in_a_query(Terms terms) {
    List<ResultRow> rows = rows(TERMS, terms);
    assertThat(rows).hasSize(1461);
    for (ResultRow row : rows) {
      LocalDate issued = row.day("issued");
      LocalDate end = LicenceTerm.endOf(issued);
      assertThat(row.cells())
          .containsExactly(
              issued.toString(),
              end.toString(),
              terms.renewalOpens(issued, end).toString(),
              terms.renewalDue(end).toString());
    }
  }

  @Test
  void a_renewal_without_an_end_of_its_own_has_that_of_the_law() {
    List<ResultRow> rows = rows(RENEWALS, Terms.OF_LAW);
    assertThat(rows).hasSize(1461);
    for (ResultRow row : rows) {
      LocalDate end = row.day("before");
      assertThat(row.day("starts")).isEqualTo(LicenceTerm.renewedFrom(end));
      assertThat(row.day("valid_to")).isEqualTo(LicenceTerm.renewedTo(end));
    }
  }

  /** What karta reckons itself is nothing that it finds fault with when it is written down. */
  @Test
  void ends_by_the_law_are_not_found_wrong() throws IOException {
    StringBuilder licences =
        new StringBuilder("number;provider;kind;issued;valid_to;status;replaces\n");
    for (LocalDate day : FIRST.datesUntil(AFTER).toList()) {
      long n = 1 + FIRST.until(day).toTotalMonths() * 31 + day.getDayOfMonth();
      LocalDate end = LicenceTerm.endOf(day);
      LocalDate asked = Terms.OF_LAW.renewalDue(end);
      licences.append("Л-3129-%d;990001783;RES;%s;%s;renewed;%n".formatted(n, day, end));
      licences.append(
          "Л-3130-%d;990001783;RES;%s;%s;valid;Л-3129-%d%n"
              .formatted(n, asked, LicenceTerm.renewedTo(end), n));
    }
    Path folder = Files.createDirectory(dir.resolve("written"));
    Path providers = dir.resolve("provider.csv");
    Path written = Files.writeString(folder.resolve("licence.csv"), licences);
    KartaRun.in(folder, "import", providers.toString(), written.toString()).ends(0);
    KartaRun check = KartaRun.in(folder, "licences", "check", "--on", "2026-01-31", "-f", "json");
    assertThat(check.broke("licence-term-day-off")).isEmpty();
    assertThat(check.broke("licence-term-wrong")).isEmpty();
    assertThat(check.broke("licence-renewal-end-wrong")).isEmpty();
  }

  /** SQL asks {@link LicenceTerm} for an end; the sentence that explains one says its years. */
  @Test
  void the_years_of_a_licence_stand_in_one_place() throws IOException {
    SqlText rule = SqlText.one(RuleBook.class, "rules.txt", "licence-renewal-end-wrong");
    assertThat(rule.require(HeaderName.BG)).contains("+ " + LicenceTerm.YEARS + " години");
    assertThat(rule.require(HeaderName.EN)).contains("+ " + LicenceTerm.YEARS + " years");
    Path resources = Path.of("src/main/resources/bg/karta");
    try (Stream<Path> parts = Files.list(resources.resolve("licence"));
        Stream<Path> rules = Files.list(resources.resolve("rule/rules"))) {
      assertThat(Stream.concat(parts, rules.filter(LicenceTermTest::isOnLicences)))
          .hasSizeGreaterThan(20)
          .allSatisfy(sql -> assertThat(Files.readString(sql)).doesNotContain(" years'"));
    }
  }

  private static boolean isOnLicences(Path rule) {
    return rule.getFileName().toString().startsWith("licence-");
  }

  private static List<ResultRow> rows(String sql, Terms terms) {
    return Query.rows(database, SqlText.parse("terms", sql), terms.parameters());
  }
}
