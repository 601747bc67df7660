package bg.karta.query;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists of services, whole ones and such of some columns, changes by hand, orders, corrections and
 * closings, each of a day of its own, come in in every order there is. After each of them every
 * month is what a walk through the days says that knows nothing of the order, and so it is after
 * the last of them was taken back.
 */
final class ServicesInAnyOrderTest {
  /** More are tried by {@code -Dkarta.test.sets=50}; another seed shifts them all. */
  private static final int SETS = Integer.getInteger("karta.test.sets", 3);

  private static final int SEED = Integer.getInteger("karta.test.seed", 0);
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final List<String> SERVICES = List.of("A", "B");
  private static final List<String> FIELDS = List.of("capacity", "level", "funding");
  private static final String NEVER = "";

  @TempDir private Path folder;
  private int files;
  private int orders;

  /** What comes in: all services, or some, with all columns or one; or an order. */
  private enum Sort {
    LIST,
    WHOLE,
    SET,
    UPDATE,
    CHANGE,
    CORRECTION,
    CLOSING
  }

  /**
   * What comes in at once.
   *
   * @param day the day it is of
   * @param said what it says of which service, by field
   * @param date the day from which an order holds
   */
  private record Event(
      Sort sort, LocalDate day, Map<String, Map<String, String>> said, LocalDate date) {
    boolean lists(String service) {
      return said.containsKey(service) && said.get(service).containsKey("name");
    }

    boolean tells(String service, String field) {
      return said.containsKey(service) && said.get(service).containsKey(field);
    }
  }

  /** A value from a day on. */
  private record Claim(LocalDate from, boolean order, String value) {}

  // The walk through the days.

  private static List<Event> byDay(List<Event> events) {
    return events.stream().sorted(Comparator.comparing(Event::day)).toList();
  }

  private static String value(List<Event> events, String service, String field, LocalDate on) {
    List<Claim> claims = new ArrayList<>();
    for (Event event : byDay(events)) {
      if (!event.tells(service, field)) {
        continue;
      }
      String value = event.said.get(service).get(field);
      if (event.sort == Sort.CHANGE) {
        claims.add(new Claim(event.date, true, value));
      } else if (event.sort == Sort.CORRECTION) {
        // It was so since the last order that was known then, or always.
        LocalDate since =
            claims.stream()
                .filter(claim -> claim.order && !claim.from.isAfter(event.day))
                .map(Claim::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        claims.removeIf(
            claim ->
                !claim.from.isBefore(since)
                    && !claim.from.isAfter(event.day)
                    && (!claim.order || claim.from.equals(since)));
        claims.add(new Claim(since, false, value));
      } else {
        claims.add(new Claim(event.day, false, value));
      }
    }
    claims.sort(Comparator.comparing(Claim::from));
    String held = claims.isEmpty() ? NEVER : claims.get(0).value;
    for (Claim claim : claims) {
      held = claim.from.isAfter(on) ? held : claim.value;
    }
    return held;
  }

  /** The days between which a service was not there, as whole files left it out. */
  private static List<LocalDate[]> gaps(List<Event> events, String service) {
    List<LocalDate[]> gaps = new ArrayList<>();
    boolean there = false;
    for (Event event : byDay(events)) {
      if (event.lists(service)) {
        boolean never = event.sort == Sort.CORRECTION;
        if (!gaps.isEmpty()) {
          LocalDate[] last = gaps.get(gaps.size() - 1);
          last[1] = never ? last[0] : there ? last[1] : event.day;
        }
        there = true;
      } else if (event.sort == Sort.WHOLE && there) {
        gaps.add(new LocalDate[] {event.day, LocalDate.MAX});
        there = false;
      }
    }
    return gaps;
  }

  private static boolean isListed(List<Event> events, String service, LocalDate on) {
    return events.stream().anyMatch(event -> event.lists(service))
        && gaps(events, service).stream()
            .noneMatch(gap -> !gap[0].isAfter(on) && gap[1].isAfter(on));
  }

  /** When it closed, as was said last before it was left out. */
  private static boolean isOpen(List<Event> events, String service, LocalDate on) {
    LocalDate end =
        gaps(events, service).stream()
            .filter(gap -> gap[0].isBefore(gap[1]))
            .map(gap -> gap[0])
            .filter(day -> day.isAfter(on))
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    String closed = NEVER;
    for (Event event : byDay(events)) {
      if (event.sort != Sort.CHANGE && event.tells(service, "closed") && event.day.isBefore(end)) {
        closed = event.said.get(service).get("closed");
      }
    }
    return isListed(events, service, on)
        && (closed.isEmpty() || LocalDate.parse(closed).isAfter(on));
  }

  // What comes in.

  private static List<Event> events(Random random, int count) {
    List<Event> events = new ArrayList<>();
    List<Integer> days =
        random.ints(20, 400).distinct().limit(count).boxed().collect(Collectors.toList());
    Map<String, Map<String, String>> all = new TreeMap<>();
    SERVICES.forEach(service -> all.put(service, full(service, random.nextBoolean(), random)));
    all.values().forEach(row -> row.putIfAbsent("level", "oblast"));
    LocalDate first = FIRST.plusDays(days.get(0));
    events.add(new Event(Sort.LIST, first, all, first));
    for (int i = 1; i < count; i++) {
      Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
      events.add(event(sort, FIRST.plusDays(days.get(i)), random));
    }
    return events;
  }

  private static Event event(Sort sort, LocalDate day, Random random) {
    Map<String, Map<String, String>> said = new TreeMap<>();
    boolean some = sort == Sort.WHOLE || sort == Sort.CORRECTION || random.nextInt(3) == 0;
    boolean level = random.nextBoolean();
    for (String service : SERVICES) {
      if (!some || service.equals(SERVICES.get(random.nextInt(2)))) {
        said.put(service, full(service, level, random));
      }
    }
    if (said.isEmpty()) {
      said.put("B", full("B", level, random));
    }
    String one = SERVICES.get(random.nextInt(2));
    String field = FIELDS.get(random.nextInt(3));
    LocalDate date = day.minusDays(random.nextInt(90));
    return switch (sort) {
      case LIST, WHOLE, CORRECTION -> new Event(sort, day, said, day);
      case CLOSING -> {
        said.get(said.keySet().iterator().next()).put("closed", date.toString());
        said.values().forEach(row -> row.putIfAbsent("closed", ""));
        yield new Event(sort, day, said, day);
      }
      case SET -> new Event(sort, day, Map.of(one, Map.of(field, word(field, random))), day);
      case CHANGE -> new Event(sort, day, Map.of(one, Map.of(field, word(field, random))), date);
      case UPDATE ->
          new Event(
              sort,
              day,
              said.keySet().stream()
                  .collect(Collectors.toMap(id -> id, id -> Map.of(field, word(field, random)))),
              day);
    };
  }

  private static String word(String field, Random random) {
    return switch (field) {
      case "capacity" -> String.valueOf(10 + random.nextInt(30));
      case "level" -> List.of("municipal", "oblast").get(random.nextInt(2));
      default -> List.of("state", "municipal", "private").get(random.nextInt(3));
    };
  }

  private static Map<String, String> full(String service, boolean level, Random random) {
    Map<String, String> row = new TreeMap<>(Map.of("name", "Услуга " + service, "type", "ДЦСХ"));
    row.putAll(Map.of("provider", "817778009", "municipality", "SZR12", "opened", "2015-01-01"));
    FIELDS.stream()
        .filter(field -> level || !field.equals("level"))
        .forEach(field -> row.put(field, word(field, random)));
    return row;
  }

  private KartaRun take(Path register, Event event) throws IOException {
    List<String> args = new ArrayList<>();
    if (event.sort == Sort.SET) {
      String service = event.said.keySet().iterator().next();
      args.addAll(List.of("set", "service", service, "--reason=x"));
      event.said.get(service).forEach((field, value) -> args.add(field + "=" + value));
    } else {
      boolean order = event.sort == Sort.CHANGE;
      args.add("import");
      args.add("--kind=" + (order ? "service-change" : "service"));
      args.add(file(event));
    }
    switch (event.sort) {
      case WHOLE -> args.addAll(List.of("--extent=whole", "--max-removed=100%"));
      case UPDATE -> args.add("--strategy=update");
      case CORRECTION -> args.add("--correction");
      default -> {}
    }
    args.add("--as-of=" + event.day);
    return run(register, args.toArray(String[]::new));
  }

  private String file(Event event) throws IOException {
    boolean order = event.sort == Sort.CHANGE;
    List<String> columns =
        new ArrayList<>(new TreeSet<>(event.said.values().iterator().next().keySet()));
    List<String> lines = new ArrayList<>();
    lines.add((order ? "service,date," : "id,") + String.join(",", columns));
    event.said.forEach(
        (service, row) ->
            lines.add(
                Stream.concat(
                        order ? Stream.of(service, event.date.toString()) : Stream.of(service),
                        columns.stream().map(row::get))
                    .collect(Collectors.joining(","))));
    return Files.write(folder.resolve("f" + files++ + ".csv"), lines).toString();
  }

  private static KartaRun run(Path register, String... line) {
    return KartaRun.of(Map.of("KARTA_DB", register.toString(), "KARTA_LANG", "en"), line);
  }

  // What must be so.

  /** What a service was on the first of each month, by its history. */
  private static List<String> history(Path register, String service, boolean known) {
    KartaRun run = run(register, "service", "history", service, "-f", "json");
    if (!known) {
      run.ends(2);
      return List.of();
    }
    List<JsonNode> rows = new ArrayList<>();
    run.ends(0).json().get("rows").forEach(rows::add);
    return months()
        .map(
            on ->
                rows.stream().noneMatch(row -> is(row, "listed", on) && isAbsent(row))
                    ? FIELDS.stream()
                        .map(field -> on + field + held(rows, field, on))
                        .collect(Collectors.joining(" "))
                    : on + "absent")
        .toList();
  }

  private static boolean isAbsent(JsonNode row) {
    return row.get("value").asText().equals("absent");
  }

  private static String held(List<JsonNode> rows, String field, LocalDate on) {
    return rows.stream()
        .filter(row -> is(row, field, on))
        .map(row -> row.get("value").asText())
        .collect(Collectors.joining());
  }

  private static boolean is(JsonNode row, String field, LocalDate on) {
    return row.get("field").asText().equals(field)
        && row.get("valid_from").asText("").replace("null", "").compareTo(on.toString()) <= 0
        && (row.get("valid_to").isNull()
            || row.get("valid_to").asText().compareTo(on.toString()) >= 0);
  }

  private static Stream<LocalDate> months() {
    return IntStream.range(-1, 15).mapToObj(FIRST::plusMonths);
  }

  private static List<String> walk(List<Event> events, String service) {
    return months()
        .map(
            on ->
                isListed(events, service, on)
                    ? FIELDS.stream()
                        .map(field -> on + field + value(events, service, field, on))
                        .collect(Collectors.joining(" "))
                    : on + "absent")
        .toList();
  }

  private static void verify(Path register, List<Event> taken, Random random) {
    String why = taken.stream().map(Event::toString).collect(Collectors.joining("\n"));
    for (String service : SERVICES) {
      boolean known = taken.stream().anyMatch(event -> event.lists(service));
      assertThat(history(register, service, known))
          .as("%s of\n%s", service, why)
          .isEqualTo(known ? walk(taken, service) : List.of());
    }
    LocalDate on = FIRST.plusMonths(random.nextInt(14));
    int places =
        SERVICES.stream()
            .filter(service -> isOpen(taken, service, on))
            .mapToInt(service -> Integer.parseInt(value(taken, service, "capacity", on)))
            .sum();
    int found = 0;
    KartaRun run = run(register, "coverage", "--on", on.toString(), "-f", "json");
    for (JsonNode row : run.ends(0).json().get("rows")) {
      found += row.get("capacity").asInt();
    }
    assertThat(found).as("places on %s of\n%s", on, why).isEqualTo(places);
  }

  private void all(Path register, List<Event> taken, List<Event> left, Random random)
      throws IOException {
    if (left.isEmpty()) {
      orders++;
      verify(register, taken, random);
      run(register, "undo", String.valueOf(taken.size() + 1)).ends(0);
      verify(register, taken.subList(0, taken.size() - 1), random);
      run(register, "verify").ends(0);
      return;
    }
    for (Event next : left) {
      Path own = folder.resolve("register-" + files++ + ".db");
      Files.copy(register, own);
      KartaRun run = take(own, next);
      boolean listed =
          next.said.keySet().stream().allMatch(next::lists)
              || next.said.keySet().stream()
                  .allMatch(service -> taken.stream().anyMatch(event -> event.lists(service)));
      if (run.code() == 1) {
        // Of what is not there nothing can be changed.
        assertThat(listed && taken.stream().noneMatch(event -> event.sort == Sort.WHOLE))
            .as("%s after %s: %s", next, taken, run)
            .isFalse();
        continue;
      }
      run.ends(0);
      List<Event> then = new ArrayList<>(taken);
      then.add(next);
      List<Event> rest = new ArrayList<>(left);
      rest.remove(next);
      all(own, then, rest, random);
      Files.delete(own);
    }
  }

  @Test
  void every_month_is_the_same_in_every_order() throws IOException {
    for (int i = 0; i < SETS; i++) {
      Random random = new Random(SEED * 100_003L + i);
      Path register = folder.resolve("first-" + i + ".db");
      Path providers =
          Files.write(
              folder.resolve("provider.csv"),
              List.of("eik,name,form", "817778009,Община,municipality"));
      run(register, "import", "--kind=provider", "--as-of=2025-01-01", providers.toString())
          .ends(0);
      orders = 0;
      all(register, List.of(), events(random, 3 + i % 2), random);
      assertThat(orders).isPositive();
    }
  }

  private KartaRun list(String day, String extent, String... places) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("id,name,type,provider,municipality,capacity,opened");
    for (String place : places) {
      lines.add(
          place.substring(0, 1)
              + ",Услуга,ДЦСХ,817778009,"
              + place.substring(1)
              + ",20,2015-01-01");
    }
    String file = Files.write(folder.resolve("list-" + day + ".csv"), lines).toString();
    String[] line = ("import --kind=service -f json --as-of=" + day + " " + extent).split(" ");
    return run(
        folder.resolve("karta.db"),
        Stream.concat(Stream.of(line), Stream.of(file)).toArray(String[]::new));
  }

  @Test
  void a_list_is_told_what_a_later_whole_file_ended() throws IOException {
    Path providers =
        Files.write(
            folder.resolve("provider.csv"),
            List.of("eik,name,form", "817778009,Община,municipality"));
    Path register = folder.resolve("karta.db");
    run(register, "import", "--kind=provider", "--as-of=2025-01-01", providers.toString()).ends(0);
    list("2025-07-15", "--extent=whole --extent-of=SZR12", "BSZR12").ends(0);

    // C lies elsewhere, of which the whole file says nothing.
    KartaRun late = list("2025-01-15", "--extent=part", "ASZR12", "BSZR12", "CBGS01").ends(0);

    assertThat(late.broke("left-out-later")).containsExactly("A");
    assertThat(late.out()).contains("list-2025-07-15.csv", "2025-07-15");
    assertThat(history(register, "A", true))
        .filteredOn(month -> month.endsWith("absent"))
        .hasSize(8);
    assertThat(history(register, "C", true)).noneMatch(month -> month.endsWith("absent"));
    run(register, "undo", "2").ends(2);
    run(register, "undo", "2", "--cascade").ends(0);
    run(register, "verify").ends(0);
    list("2025-01-15", "--extent=part", "ASZR12", "BSZR12", "CBGS01").ends(0);
    assertThat(history(register, "A", true)).noneMatch(month -> month.endsWith("absent"));
  }
}
