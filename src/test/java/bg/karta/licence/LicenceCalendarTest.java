package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.output.IcalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code karta licences calendar} puts into a calendar, as a calendar library reads it. */
final class LicenceCalendarTest {
  private static final String PROVIDERS =
      """
      eik;name;municipality
      990001783;"Сдружение „Надежда, помощ; и \\ грижа за хората от третата възраст“, клон Бургас";Бургас
      204878243;"\""НОВ ЖИВОТ"" ЕООД";Дулово
      """;

  /** Of a changed, a renewed and a terminated licence, only what took its place is running. */
  private static final String LICENCES =
      """
      number;provider;kind;issued;valid_from;valid_to;status;status_date;replaces
      Л-3129-1;990001783;RES;2021-01-27;2021-01-27;2026-01-26;valid;;
      Л-3129-2;990001783;DAY;2021-02-22;2021-02-22;2026-02-21;changed;2022-10-21;
      ЛПО-1-3129-2;990001783;DAY;2022-10-21;2022-10-21;2026-02-21;valid;;Л-3129-2
      Л-3129-3;204878243;RES;2021-03-23;2021-03-23;2026-03-22;renewed;2025-09-29;
      Л-3130-3;204878243;RES;2025-09-29;2026-03-23;2031-03-23;valid;;Л-3129-3
      Л-3129-4;204878243;DAY;2021-04-01;2021-04-01;2026-03-31;terminated;2024-01-10;
      Л-3129-5;204878243;DAY;2026-01-05;2026-01-05;2031-01-04;valid;;
      """;

  private static final String INSPECTIONS =
      """
      number;provider;date;article;remedy_by;remedied_on
      КП-1;204878243;2025-09-01;чл. 12, ал. 3;2025-11-30;
      КП-2;204878243;2025-09-01;чл. 13;2025-11-30;2025-09-30
      КП-3;204878243;2025-11-02;чл. 14;2025-12-31;
      """;

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Path providers = Files.writeString(folder.resolve("provider.csv"), PROVIDERS);
    Path licences = Files.writeString(folder.resolve("licence.csv"), LICENCES);
    Path inspections = Files.writeString(folder.resolve("inspection.csv"), INSPECTIONS);
    KartaRun.in(folder, "import", providers.toString(), licences.toString(), inspections.toString())
        .ends(0);
  }

  private KartaRun run(String... options) {
    return on("2025-10-01", options);
  }

  private KartaRun on(String day, String... options) {
    return KartaRun.in(
        folder,
        Stream.concat(Stream.of("licences", "calendar", "--on", day), Stream.of(options))
            .toArray(String[]::new));
  }

  private static List<String> events(KartaRun run) {
    return IcalFile.of(run.ends(0).out()).events().stream()
        .map(event -> event.get("DTSTART") + " " + event.get("UID").replace("@karta", ""))
        .toList();
  }

  private List<String> events(String... options) {
    return events(run(options));
  }

  @Test
  void what_is_running_on_the_day_is_due_and_what_was_replaced_or_ended_is_not() {
    assertThat(events())
        .containsExactly(
            "20251026 Л-3129-1-renewal",
            "20251121 ЛПО-1-3129-2-renewal",
            "20251130 КП-1-remedy",
            "20260126 Л-3129-1-expiry",
            "20260221 ЛПО-1-3129-2-expiry");
  }

  @Test
  void as_of_an_earlier_day_it_is_what_was_running_then() {
    assertThat(events(on("2022-01-01", "--within", "1826", "--only", "expiry")))
        .containsExactly(
            "20260126 Л-3129-1-expiry",
            "20260221 Л-3129-2-expiry",
            "20260322 Л-3129-3-expiry",
            "20260331 Л-3129-4-expiry");
    assertThat(events(on("2025-09-28", "--only", "expiry", "--provider", "204878243")))
        .containsExactly("20260322 Л-3129-3-expiry");
  }

  @Test
  void what_was_not_known_on_a_day_is_not_in_its_calendar() {
    KartaRun run = on("2025-10-01", "--known-on", "2020-01-01").ends(0);
    assertThat(IcalFile.of(run.out()).events()).isEmpty();
    assertThat(run.err()).contains("nothing was known");
  }

  @Test
  void a_renewal_that_has_been_ordered_is_due_in_its_turn() {
    assertThat(events("--within", "99999", "--provider", "204878243", "--only", "expiry"))
        .containsExactly("20310323 Л-3130-3-expiry");
  }

  @Test
  void terms_move_the_days() {
    assertThat(events("--term", "rolling=yes", "--only", "renewal"))
        .containsExactly("20251027 Л-3129-1-renewal", "20251121 ЛПО-1-3129-2-renewal");
    assertThat(events("--term", "renewal=within", "--only", "renewal"))
        .containsExactly("20260126 Л-3129-1-renewal", "20260221 ЛПО-1-3129-2-renewal");
    assertThat(run("--term", "renewal=within", "--only", "renewal").out().replace("\r\n ", ""))
        .contains("Renewal to be asked for from 2025-10-26 to 2026-01-26");
  }

  @ParameterizedTest
  @CsvSource({
    "--provider, 990001783, 4",
    "--provider, 204878243, 1",
    "--kind, RES, 2",
    "--kind, дневна грижа, 2",
    "--municipality, Бургас, 4",
    "--municipality, Dulovo, 1",
    "--municipality, BGS04, 4",
    "--only, renewal, 2",
    "--only, EXPIRY, 2",
    "--only, remedy, 1",
    "--within, 25d, 1",
    "--within, 24, 0"
  })
  void less_can_be_asked_for(String option, String value, int count) {
    assertThat(events(option, value)).hasSize(count);
  }

  @Test
  void an_event_tells_who_what_and_how_it_is_known() {
    IcalFile calendar = IcalFile.of(run("--only", "renewal", "--only", "remedy").out());
    String name =
        "Сдружение „Надежда, помощ; и \\ грижа за хората от третата възраст“, клон Бургас";
    assertThat(calendar.events().get(0))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("UID", "Л-3129-1-renewal@karta"),
                Map.entry("DTSTAMP", "20251001T000000Z"),
                Map.entry("DTSTART", "20251026"),
                Map.entry("DTEND", "20251027"),
                Map.entry("SUMMARY", "Last day to ask for the renewal of Л-3129-1: " + name),
                Map.entry(
                    "DESCRIPTION",
                    "Provider: "
                        + name
                        + ", ЕИК 990001783\nService: Residential care\n"
                        + "Licence Л-3129-1 of 2021-01-27, valid to 2026-01-26\n"
                        + "Renewal to be asked for by 2025-10-26\nSource: licence.csv, row 2"),
                Map.entry("CATEGORIES", "Renewal"),
                Map.entry("LOCATION", "Burgas"),
                Map.entry("TRANSP", "TRANSPARENT"),
                Map.entry("VALARM.ACTION", "DISPLAY"),
                Map.entry("VALARM.TRIGGER", "-P30D"),
                Map.entry(
                    "VALARM.DESCRIPTION", "Last day to ask for the renewal of Л-3129-1: " + name)));
    assertThat(calendar.events().get(2))
        .containsEntry(
            "DESCRIPTION",
            "Provider: \"НОВ ЖИВОТ\" ЕООД, ЕИК 204878243\nAct КП-1 of 2025-09-01\n"
                + "Breach: чл. 12, ал. 3\nSource: inspection.csv, row 2");
  }

  @Test
  void in_bulgarian_it_is_bulgarian() {
    String text = run("--lang", "bg").ends(0).out();
    IcalFile calendar = IcalFile.of(text);
    assertThat(calendar.properties())
        .containsEntry("X-WR-CALNAME", "Срокове по лицензи")
        .hasEntrySatisfying("PRODID", id -> assertThat(id).endsWith("//BG"));
    assertThat(calendar.all("CATEGORIES"))
        .containsOnly("Подновяване", "Изтичане", "Отстраняване на нарушение");
    assertThat(calendar.all("SUMMARY").get(2))
        .isEqualTo("Последен ден за отстраняване на нарушението по КП-1: \"НОВ ЖИВОТ\" ЕООД");
    assertThat(calendar.all("DESCRIPTION"))
        .allSatisfy(said -> assertThat(said).doesNotContainPattern("Provider|Source|Service"));
  }

  @ParameterizedTest
  @CsvSource({"7d, -P7D", "45, -P45D", "0, -P0D"})
  void the_reminder_can_be_another(String given, String trigger) {
    String text = run("--alarm", given).out();
    assertThat(text.split("TRIGGER:" + trigger + "\r\n", -1)).as("three of them").hasSize(4);
    assertThat(IcalFile.of(text).events())
        .as("none on the day that a licence ends")
        .allSatisfy(
            event ->
                assertThat(event.containsKey("VALARM.TRIGGER"))
                    .isNotEqualTo(event.get("CATEGORIES").equals("Expiry")));
    assertThat(IcalFile.of(run("--alarm", "none").out()).all("VALARM.TRIGGER")).containsOnlyNulls();
  }

  @Test
  void the_same_register_gives_the_same_file_and_events_keep_their_names() throws IOException {
    Path file = folder.resolve("срокове.ics");
    KartaRun written = run("-o", file.toString()).ends(0);
    assertThat(written.out()).isEmpty();
    assertThat(written.err()).contains("Events: 5, from 2025-10-01 to 2026-10-01.");
    assertThat(Files.readString(file)).isEqualTo(run().out());
    assertThat(IcalFile.of(on("2025-10-02", "--lang", "bg").out()).all("UID"))
        .isEqualTo(IcalFile.of(Files.readAllBytes(file)).all("UID"));
  }

  @Test
  void nothing_due_is_an_empty_calendar_and_said() {
    KartaRun run = run("--within", "0");
    assertThat(IcalFile.of(run.ends(0).out()).events()).isEmpty();
    assertThat(run.err())
        .contains("Nothing is due from 2025-10-01 to 2025-10-01: the calendar is empty.");
    assertThat(run("--within", "0", "-q").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--provider, 123456789, 123456789",
    "--kind, надзор, надзор",
    "--municipality, Атлантида, Атлантида",
    "--municipality, Бяла, Бяла",
    "--within, soon, \"soon\" is not a number of days",
    "--within, -1, \"-1\" is not a number of days",
    "--alarm, never, \"never\" is not a number of days",
    "--only, licence, expiry"
  })
  void what_cannot_be_is_refused(String option, String value, String said) {
    KartaRun run = run(option, value).ends(2);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_folder_that_is_not_there_is_said() {
    KartaRun run = run("-o", folder.resolve("nowhere/x.ics").toString()).ends(3);
    assertThat(run.err()).contains("nowhere");
  }
}
