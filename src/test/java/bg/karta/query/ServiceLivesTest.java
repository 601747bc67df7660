package bg.karta.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever whole files, changes by hand, removals and undoings followed each other, coverage of a
 * day, money of the year and the history of a service are what a walk through the days says.
 */
final class ServiceLivesTest {
  /** More are tried by {@code -Dkarta.test.sequences=200}; another seed shifts them all. */
  private static final int SEQUENCES = Integer.getInteger("karta.test.sequences", 6);

  private static final int SEED = Integer.getInteger("karta.test.seed", 0);
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 1, 1);
  private static final List<String> SERVICES = List.of("A", "B", "C", "D");
  private static final List<String> PLACES = List.of("BGS01", "SZR12");
  private static final int SPENT = 36_500;

  @TempDir private Path folder;

  private final List<Said> events = new ArrayList<>();
  private Path register = Path.of("");
  private int files;

  /**
   * What one batch says of one service on a day.
   *
   * @param listed false where a whole file leaves it out
   * @param capacity null where nothing is said of it, as of the municipality
   * @param never whether it says that the service never was
   */
  private record Said(
      int batch,
      LocalDate day,
      String service,
      boolean listed,
      Integer capacity,
      String municipality,
      boolean never) {}

  /** What is still believed of a service, from the first day to the last. */
  private List<Said> of(String service) {
    List<Said> said =
        events.stream()
            .filter(event -> event.service.equals(service))
            .sorted(Comparator.comparing(Said::batch))
            .toList();
    int from = 0;
    for (int i = 0; i < said.size(); i++) {
      from = said.get(i).never ? i + 1 : from;
    }
    return said.subList(from, said.size()).stream()
        .sorted(Comparator.comparing(Said::day).thenComparing(Said::batch))
        .toList();
  }

  private boolean isThere(String service, LocalDate day) {
    List<Said> said = of(service);
    boolean there = !said.isEmpty();
    for (Said event : said) {
      there = event.day.isAfter(day) ? there : event.listed;
    }
    return there;
  }

  private String municipality(String service, LocalDate day) {
    String held = null;
    for (Said event : of(service)) {
      if (event.municipality != null && (held == null || !event.day.isAfter(day))) {
        held = event.municipality;
      }
    }
    return Objects.requireNonNull(held);
  }

  private int capacity(String service, LocalDate day) {
    Integer held = null;
    for (Said event : of(service)) {
      if (event.capacity != null && (held == null || !event.day.isAfter(day))) {
        held = event.capacity;
      }
    }
    return Objects.requireNonNull(held);
  }

  private KartaRun run(String... line) {
    return KartaRun.of(Map.of("KARTA_DB", register.toString(), "KARTA_LANG", "en"), line);
  }

  private String file(String kind, Stream<String> lines) {
    Path file = folder.resolve(kind + "-" + files++ + ".csv");
    try {
      return Files.write(file, lines.toList()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void whole(LocalDate day, Random random) {
    List<String> rows =
        new ArrayList<>(
            List.of("id,name,type,provider,municipality,capacity,funding,opened,level"));
    int batch = nextBatch();
    List<Said> said = new ArrayList<>();
    for (String service : SERVICES) {
      if (rows.size() == 1 && service.equals("D") || random.nextInt(10) < 7) {
        int capacity = 10 + 5 * random.nextInt(4);
        String place = PLACES.get(random.nextInt(2));
        rows.add(
            "%s,Услуга %s,ДЦСХ,817778009,%s,%d,state,2015-01-01,municipal"
                .formatted(service, service, place, capacity));
        said.add(new Said(batch, day, service, true, capacity, place, false));
      } else if (isThere(service, day)) {
        said.add(new Said(batch, day, service, false, null, null, false));
      }
    }
    run(
            "import",
            "--kind=service",
            file("service", rows.stream()),
            "--as-of=" + day,
            "--extent=whole",
            "--max-removed=100%")
        .ends(0);
    events.addAll(said);
  }

  private int nextBatch() {
    String log = run("log", "--format", "csv").ends(0).out();
    return 1
        + log.lines()
            .skip(1)
            .map(line -> line.split(",")[0])
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
  }

  private void set(LocalDate day, Random random) {
    String service = SERVICES.get(random.nextInt(SERVICES.size()));
    int capacity = 40 + random.nextInt(20);
    boolean place = random.nextInt(3) == 0;
    String municipality = PLACES.get(random.nextInt(2));
    boolean known =
        of(service).stream().anyMatch(event -> !event.day.isAfter(day)) && isThere(service, day);
    if (known) {
      int batch = nextBatch();
      String[] set = {
        "set",
        "service",
        service,
        place ? "municipality=" + municipality : "capacity=" + capacity,
        "--reason=x",
        "--as-of=" + day
      };
      KartaRun run = run(set).ends(0);
      if (nextBatch() > batch) {
        events.add(
            new Said(
                batch,
                day,
                service,
                true,
                place ? null : (Integer) capacity,
                place ? municipality : null,
                false));
      } else {
        assertThat(run.err()).contains("changed");
      }
    }
  }

  private void remove(LocalDate day, Random random) {
    String service = SERVICES.get(random.nextInt(SERVICES.size()));
    int batch = nextBatch();
    boolean there = isThere(service, LocalDate.of(2027, 1, 1));
    run("remove", "service", service, "--reason=x", "--as-of=" + day).ends(there ? 0 : 1);
    if (there) {
      events.add(new Said(batch, day, service, false, null, null, true));
    }
  }

  private void undo() {
    int last = nextBatch() - 1;
    if (events.stream().anyMatch(event -> event.batch == last)) {
      run("undo", String.valueOf(last)).ends(0);
      events.removeIf(event -> event.batch == last);
    }
  }

  private void live(Random random) {
    LocalDate last = FIRST;
    whole(last, random);
    for (int i = 0; i < 7; i++) {
      switch (random.nextInt(6)) {
        case 0 -> remove(last, random);
        case 1 -> undo();
        case 2 -> set(last.minusDays(random.nextInt(40)), random);
        default -> {
          last = last.plusDays(15 + random.nextInt(40));
          whole(last, random);
        }
      }
    }
  }

  private void assertPlaces(LocalDate day) {
    Map<String, Integer> expected = new TreeMap<>();
    for (String service : SERVICES) {
      if (isThere(service, day)) {
        expected.merge(municipality(service, day), capacity(service, day), Integer::sum);
      }
    }
    Map<String, Integer> found = new TreeMap<>();
    KartaRun run = run("coverage", "--on", day.toString(), "-f", "json");
    for (JsonNode row : run.ends(0).json().get("rows")) {
      found.put(row.get("territory").asText(), row.get("capacity").asInt());
    }
    assertThat(found).as("%s of %s", day, events).isEqualTo(expected);
  }

  private void assertMoney() {
    List<String> known = SERVICES.stream().filter(service -> !of(service).isEmpty()).toList();
    if (known.isEmpty()) {
      return;
    }
    run(
            "import",
            "--kind=expenditure",
            "--as-of=2026-02-01",
            file(
                "expenditure",
                Stream.concat(
                    Stream.of("service,year,amount,currency"),
                    known.stream().map(service -> service + ",2025," + SPENT + ",BGN"))))
        .ends(0);
    Map<String, Double> places = new TreeMap<>();
    Map<String, Double> spent = new TreeMap<>();
    for (String service : known) {
      Map<String, Integer> days = new TreeMap<>();
      for (LocalDate day : FIRST.datesUntil(END).toList()) {
        if (isThere(service, day)) {
          days.merge(municipality(service, day), capacity(service, day), Integer::sum);
        }
      }
      int all = days.values().stream().mapToInt(Integer::intValue).sum();
      days.forEach((place, of) -> places.merge(place, of / 365.0, Double::sum));
      days.forEach((place, of) -> spent.merge(place, (double) SPENT * of / all, Double::sum));
      if (all == 0) {
        spent.merge(municipality(service, END.minusDays(1)), (double) SPENT, Double::sum);
      }
    }
    KartaRun run =
        run("money", "costs", "--year=2025", "--on=2025-12-31", "--currency=BGN", "-f", "json");
    double sum = 0;
    for (JsonNode row : run.ends(0).json().get("rows")) {
      String place = row.get("territory").asText();
      String why = place + " of " + events;
      sum += row.get("spent").asDouble();
      assertThat(row.get("spent").asDouble())
          .as(why)
          .isCloseTo(Objects.requireNonNull(spent.remove(place), why), within(0.02));
      Double expected = places.get(place);
      assertThat(row.get("places").asDouble())
          .as(why)
          .isCloseTo(expected == null ? 0.0 : expected, within(1e-9));
    }
    assertThat(spent).isEmpty();
    assertThat(sum).isCloseTo((double) SPENT * known.size(), within(1e-6));
  }

  /** The days on which a service begins to be there, or is no more. */
  private void assertHistory(String service) {
    if (of(service).isEmpty()) {
      run("service", "history", service).ends(2);
      return;
    }
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (LocalDate day : FIRST.datesUntil(END.plusYears(1)).toList()) {
      if (isThere(service, day) != isThere(service, day.minusDays(1))) {
        turns.add(day);
      }
    }
    String expected = turns.stream().map(LocalDate::toString).collect(joining(","));
    String found =
        run("service", "history", service, "-f", "csv")
            .ends(0)
            .out()
            .lines()
            .filter(line -> line.contains(",listed,in the register,"))
            .map(line -> line.split(",", -1)[1])
            .filter(from -> !from.isEmpty())
            .collect(joining(","));
    assertThat(found).as("%s of %s", service, events).isEqualTo(expected);
  }

  @Test
  void after_any_sequence_the_past_is_what_a_walk_through_the_days_says() throws IOException {
    for (int i = 0; i < SEQUENCES; i++) {
      Random random = new Random(SEED * 100_003L + i);
      events.clear();
      register = folder.resolve("register-" + i + ".db");
      run(
              "import",
              "--kind=provider",
              "--as-of=2025-01-01",
              file("provider", Stream.of("eik,name,form", "817778009,Община,municipality")))
          .ends(0);
      live(random);
      List<LocalDate> days = new ArrayList<>(events.stream().map(Said::day).distinct().toList());
      Collections.shuffle(days, random);
      days.stream().limit(3).forEach(this::assertPlaces);
      assertPlaces(FIRST.plusDays(random.nextInt(400)));
      assertPlaces(FIRST.minusDays(1));
      SERVICES.forEach(this::assertHistory);
      assertMoney();
    }
  }
}
