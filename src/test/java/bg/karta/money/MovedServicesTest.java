package bg.karta.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The money of a service that within the year went to another municipality, type or funding, or
 * grew, against a walk through the days of the year.
 */
final class MovedServicesTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 365;

  /** What the service was from a day on; null is what did not change. */
  private record Change(
      LocalDate from, String municipality, String type, String funding, int places) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change(LocalDate.MIN, "GAB05", "ДЦСХ", "state", 12),
          new Change(LocalDate.of(2025, 3, 11), "GAB05", "ДЦСХ", "state", 20),
          new Change(LocalDate.of(2025, 5, 2), "GAB12", "ДЦСХ", "state", 20),
          new Change(LocalDate.of(2025, 8, 20), "GAB12", "ЦСРИ", "state", 31),
          new Change(LocalDate.of(2025, 11, 15), "GAB12", "ЦСРИ", "private", 31));

  private static final LocalDate CLOSED = LocalDate.of(2025, 12, 20);
  private static final double SPENT = 100_000.01;

  @TempDir private Path folder;

  @BeforeEach
  void a_register_of_a_service_that_changed_four_times() throws IOException {
    take("provider", "eik,name,form", "000990011,Община,municipality");
    take(
        "service",
        "id,name,type,provider,municipality,capacity,funding,opened,closed",
        "M,Услуга,ДЦСХ,000990011,GAB05,12,state,2015-01-01," + CLOSED);
    take(
        "service-change",
        "service,date,capacity,municipality,type,funding",
        CHANGES.stream()
            .skip(1)
            .map(
                c ->
                    "M,%s,%d,%s,%s,%s"
                        .formatted(c.from, c.places, c.municipality, c.type, c.funding))
            .toArray(String[]::new));
    take("expenditure", "service,year,amount,currency", "M,2025," + SPENT + ",BGN");
    take(
        "service-report",
        "service,month,users",
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> "M,2025-%02d,%d".formatted(month, users(month)))
            .toArray(String[]::new));
  }

  private static int users(int month) {
    return month == 11 ? 4 : 3 + month % 5;
  }

  private void take(String kind, String head, String... rows) throws IOException {
    Path file =
        Files.write(
            folder.resolve(kind + ".csv"),
            Stream.concat(Stream.of(head), Stream.of(rows)).toList());
    String day = kind.equals("service") ? "--as-of=2025-01-01" : "--as-of=2026-02-01";
    KartaRun.in(folder, "import", "--kind", kind, file.toString(), day).ends(0);
  }

  private static Change on(LocalDate day) {
    Change held = CHANGES.get(0);
    for (Change change : CHANGES) {
      held = change.from.isAfter(day) ? held : change;
    }
    return held;
  }

  /** The place-days of each municipality, type and funding, or its days. */
  private static Map<String, Integer> days(boolean ofPlaces) {
    Map<String, Integer> days = new TreeMap<>();
    for (LocalDate day : FIRST.datesUntil(CLOSED).toList()) {
      Change held = on(day);
      days.merge(
          held.municipality + " " + held.type + " " + held.funding,
          ofPlaces ? held.places : 1,
          Integer::sum);
    }
    return days;
  }

  private Map<String, JsonNode> rows() {
    Map<String, JsonNode> rows = new TreeMap<>();
    KartaRun run =
        KartaRun.in(folder, "money", "costs", "--year=2025", "--on=2026-01-31", "-f", "json");
    for (JsonNode row : run.ends(0).json().get("rows")) {
      rows.put(row.get("territory").asText() + " " + row.get("service").asText(), row);
    }
    return rows;
  }

  @Test
  void places_and_money_are_shared_by_place_days() {
    Map<String, Integer> days = days(true);
    int all = days.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, JsonNode> rows = rows();

    assertThat(rows).hasSize(3);
    double sum = 0;
    for (Map.Entry<String, Integer> part : days.entrySet()) {
      String[] of = part.getKey().split(" ");
      JsonNode row = rows.get(of[0] + " " + of[1]);
      boolean state = of[2].equals("state");
      double spent = row.get(state ? "spent" : "spent_other").asDouble();
      sum += spent;
      assertThat(spent).as(part.getKey()).isCloseTo(SPENT * part.getValue() / all, within(0.011));
      if (state) {
        assertThat(row.get("places").asDouble())
            .isCloseTo((double) part.getValue() / DAYS, within(1e-9));
      }
    }
    assertThat(sum).isCloseTo(SPENT, within(1e-6));
  }

  @Test
  void users_are_those_of_the_months_that_ended_in_the_place() {
    Map<String, Integer> days = days(false);
    Map<String, JsonNode> rows = rows();
    for (String part : List.of("GAB05 ДЦСХ", "GAB12 ДЦСХ", "GAB12 ЦСРИ")) {
      double mean =
          IntStream.rangeClosed(1, 12)
              .filter(
                  month -> {
                    Change held = on(YearMonth.of(2025, month).atEndOfMonth());
                    return part.concat(" state")
                        .equals(held.municipality + " " + held.type + " " + held.funding);
                  })
              .map(MovedServicesTest::users)
              .average()
              .orElseThrow();
      double share = (double) days.get(part + " state") / DAYS;
      assertThat(rows.get(part).get("users").asDouble())
          .as(part)
          .isCloseTo(mean * share, within(1e-9));
    }
  }

  @Test
  void it_is_one_service_where_it_was_last() {
    assertThat(rows().values().stream().mapToInt(row -> row.get("services").asInt()).sum())
        .isZero();
    KartaRun country =
        KartaRun.in(
            folder,
            "money",
            "costs",
            "--year=2025",
            "--on=2026-01-31",
            "--by=country",
            "-f",
            "json");
    double spent = 0;
    for (JsonNode row : country.ends(0).json().get("rows")) {
      spent += row.get("spent").asDouble() + row.get("spent_other").asDouble();
    }
    assertThat(spent).isCloseTo(SPENT, within(1e-6));
  }

  @Test
  void what_was_spent_is_held_against_the_budget_of_its_part() throws IOException {
    double share =
        (double) days(true).get("GAB05 ДЦСХ state")
            / days(true).values().stream().mapToInt(Integer::intValue).sum();
    take(
        "budget",
        "year,municipality,service,places,amount,currency",
        "2025,GAB05,ДЦСХ,12,%d,BGN".formatted(Math.round(SPENT * share * 0.95)),
        "2025,GAB12,ДЦСХ,20,90000,BGN");
    Path file =
        Files.writeString(
            folder.resolve("e.csv"), "service,year,amount,currency\nM,2025,100000.02,BGN\n");
    String[] check = {"import", "-n", "--kind=expenditure", file.toString(), "-f", "json"};

    assertThat(KartaRun.in(folder, check).findings())
        .doesNotContain("expenditure-above-budget 2 amount");
    Files.writeString(file, "service,year,amount,currency\nM,2025,140000,BGN\n");
    assertThat(KartaRun.in(folder, check).findings()).contains("expenditure-above-budget 2 amount");
  }

  @Test
  void what_is_in_doubt_is_left_out_when_asked_for_strictly() throws IOException {
    // More users than places: a warning.
    take("service-report", "service,month,users", "M,2025-02,99");
    String[] costs = {"money", "costs", "--year=2025", "--on=2026-01-31", "-f", "json", "--strict"};
    for (JsonNode row : KartaRun.in(folder, costs).ends(0).json().get("rows")) {
      JsonNode loose =
          rows().get(row.get("territory").asText() + " " + row.get("service").asText());
      assertThat(row.get("users").isNull()).as(row.toString()).isTrue();
      assertThat(row.get("users_in_doubt")).isEqualTo(loose.get("users"));
      assertThat(row.get("spent")).isEqualTo(loose.get("spent"));
      assertThat(row.get("spent_in_doubt").asDouble()).isZero();
    }
  }
}
