package bg.karta.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.cli.session.Session;
import bg.karta.licence.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may say of the terms of the law, on the command line and in the configuration. */
final class TermOptionsTest {
  private static final String NAMES =
      "renewal-months, renewal, decision-months, renewal-days, notice-days, notification-days,"
          + " rolling";

  @TempDir Path folder;

  private static Terms given(Map<String, String> values) {
    TermOptions options = new TermOptions();
    options.arguments().get(0).setValue(new LinkedHashMap<>(values));
    PrintWriter err = new PrintWriter(Writer.nullWriter());
    return options.terms(
        new Session(OutputStream.nullOutputStream(), err, Map.of(), KartaRun.CLOCK));
  }

  static Stream<Arguments> terms() {
    Terms law = Terms.OF_LAW;
    return Stream.of(
        Arguments.of("renewal-months", "6", law.withRenewalMonths(6)),
        Arguments.of("renewal-months", "0", law.withRenewalMonths(0)),
        Arguments.of("renewal-months", "1200", law.withRenewalMonths(1200)),
        Arguments.of("renewal", "within", law.withRenewal(Terms.Renewal.WITHIN)),
        Arguments.of("renewal", "WITHIN", law.withRenewal(Terms.Renewal.WITHIN)),
        Arguments.of("renewal", "before", law),
        Arguments.of("decision-months", "1", law.withDecisionMonths(1)),
        Arguments.of("renewal-days", "30", law.withRenewalDays(30)),
        Arguments.of("notice-days", "7", law.withNoticeDays(7)),
        Arguments.of("notification-days", "5", law.withNotificationDays(5)),
        Arguments.of("rolling", "yes", law.withRolling(true)),
        Arguments.of("rolling", "true", law.withRolling(true)),
        Arguments.of("rolling", "Да", law.withRolling(true)),
        Arguments.of("rolling", "no", law),
        Arguments.of("rolling", "не", law),
        Arguments.of(" rolling ", " yes ", law.withRolling(true)));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void each_term_can_be_given(String name, String value, Terms expected) {
    assertThat(given(Map.of(name, value))).isEqualTo(expected);
  }

  @Test
  void without_any_the_law_holds_and_several_hold_together() {
    assertThat(given(Map.of())).isEqualTo(Terms.OF_LAW);
    assertThat(given(Map.of("rolling", "yes", "renewal", "within", "notice-days", "1")))
        .isEqualTo(
            Terms.OF_LAW.withRolling(true).withRenewal(Terms.Renewal.WITHIN).withNoticeDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"calendar", "check"})
  void a_term_there_is_not_is_refused(String command) {
    refused(command, "Rolling=yes", "\"Rolling\" is no term; expected one of " + NAMES, "en");
    refused(command, "срок=1", "„срок“ не е срок; очаква се едно от " + NAMES, "bg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "renewal-months",
        "decision-months",
        "renewal-days",
        "notice-days",
        "notification-days"
      })
  void a_number_it_cannot_be_is_refused(String name) {
    for (String value : List.of("-1", "1201", "99999999999", "3m", "1.5", "три")) {
      refused(
          "calendar",
          name + "=" + value,
          "%s = \"%s\": expected a whole number from 0 to 1200".formatted(name, value),
          "en");
      refused(
          "calendar",
          name + "=" + value,
          "%s = „%s“: очаква се цяло число от 0 до 1200".formatted(name, value),
          "bg");
    }
  }

  @Test
  void a_word_it_cannot_be_is_refused() {
    refused("check", "renewal=after", "renewal = \"after\": expected before, within", "en");
    refused("check", "renewal=след", "renewal = „след“: очаква се before, within", "bg");
    refused("check", "rolling=1", "rolling = \"1\": expected yes, no", "en");
    refused("check", "rolling=може би", "rolling = „може би“: очаква се yes, no", "bg");
  }

  @Test
  void a_name_without_a_value_is_refused() {
    KartaRun.in(folder, "init").ends(0);
    assertThat(KartaRun.in(folder, "licences", "calendar", "--term", "rolling").ends(2).out())
        .isEmpty();
    refused("calendar", "rolling=", "rolling = \"\": expected yes, no", "en");
  }

  private void refused(String command, String term, String said, String lang) {
    if (Files.notExists(folder.resolve("karta.db"))) {
      KartaRun.in(folder, "init").ends(0);
    }
    KartaRun run = KartaRun.in(folder, "--lang", lang, "licences", command, "--term", term).ends(2);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void the_configuration_gives_terms_and_the_command_line_wins() throws IOException {
    assertThat(renewal("")).isEqualTo("20251026");
    assertThat(renewal("term.rolling = да\n")).isEqualTo("20251027");
    assertThat(renewal("term.rolling = да\n", "--term", "rolling=no")).isEqualTo("20251026");
    assertThat(renewal("term.rolling = да\n", "--term", "renewal-months=2")).isEqualTo("20251126");
    assertThat(renewal("term.renewal = within\n")).isEqualTo("20260126");
  }

  /** The last day to ask for the renewal of a licence that ends on 26.01.2026. */
  private String renewal(String configuration, String... options) throws IOException {
    Path config = Files.writeString(folder.resolve("karta.properties"), configuration);
    Path licences =
        Files.writeString(
            folder.resolve("licence.csv"),
            "number;provider;kind;issued;valid_to;status\n"
                + "Л-3129-9;990001783;RES;27.01.2021;26.01.2026;valid\n");
    Path providers =
        Files.writeString(folder.resolve("provider.csv"), "eik;name\n990001783;Пример\n");
    KartaRun.in(folder, "import", providers.toString(), licences.toString()).ends(0);
    Map<String, String> environment = new HashMap<>(Map.of("KARTA_LANG", "en"));
    environment.put("KARTA_DB", folder.resolve("karta.db").toString());
    environment.put("KARTA_CONFIG", config.toString());
    List<String> args =
        Stream.concat(
                Stream.of("licences", "calendar", "--only", "renewal", "--on", "2025-09-01"),
                Stream.of(options))
            .toList();
    String out = KartaRun.of(environment, args.toArray(String[]::new)).ends(0).out();
    return out.replaceAll("(?s).*DTSTART;VALUE=DATE:(\\d{8}).*", "$1");
  }

  @Test
  void the_configuration_is_held_to_the_same_names_and_values() throws IOException {
    KartaRun.in(folder, "init").ends(0);
    for (String line : List.of("term.roling = yes", "term.rolling = sometimes")) {
      Path config = Files.writeString(folder.resolve("karta.properties"), line);
      KartaRun run =
          KartaRun.in(folder, "--config", config.toString(), "licences", "calendar").ends(2);
      String name = line.substring(0, line.indexOf(' '));
      assertThat(run.err()).contains(name).contains("in the configuration file");
    }
  }
}
