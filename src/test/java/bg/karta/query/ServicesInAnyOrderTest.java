package bg.karta.query;

import static bg.karta.query.ServiceEvents.FIELDS;
import static bg.karta.query.ServiceEvents.FIRST;
import static bg.karta.query.ServiceEvents.SERVICES;
import static bg.karta.query.ServiceEvents.contradictsList;
import static bg.karta.query.ServiceEvents.contradictsValue;
import static bg.karta.query.ServiceEvents.contradictsWhole;
import static bg.karta.query.ServiceEvents.months;
import static bg.karta.query.ServiceEvents.walk;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.query.ServiceEvents.Event;
import bg.karta.query.ServiceEvents.Sort;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists of services, whole ones and such of some columns, changes by hand, orders, corrections,
 * closings and reopenings come in in every order there is. After each of them every month is what a
 * walk through the days says that knows of the order only among files of one day, and so it is
 * after the last of them was taken back.
 */
final class ServicesInAnyOrderTest {
  /** More are tried by {@code -Dkarta.test.sets=50}; another seed shifts them all. */
  private static final int SETS = Integer.getInteger("karta.test.sets", 3);

  private static final int SEED = Integer.getInteger("karta.test.seed", 0);

  @TempDir private Path folder;
  private int files;
  private int orders;

  private KartaRun take(Path register, Event event) throws IOException {
    List<String> args = new ArrayList<>();
    if (event.sort() == Sort.SET) {
      String service = event.said().keySet().iterator().next();
      args.addAll(List.of("set", "service", service, "--reason=x"));
      event.said().get(service).forEach((field, value) -> args.add(field + "=" + value));
    } else {
      boolean order = event.sort() == Sort.CHANGE;
      args.add("import");
      args.add("--kind=" + (order ? "service-change" : "service"));
      args.add(file(event));
    }
    switch (event.sort()) {
      case WHOLE -> args.addAll(List.of("--extent=whole", "--max-removed=100%"));
      case UPDATE -> args.add("--strategy=update");
      case CORRECTION -> args.add("--correction");
      default -> {}
    }
    args.addAll(List.of("--as-of=" + event.day(), "--format=json"));
    return run(register, args.toArray(String[]::new));
  }

  private String file(Event event) throws IOException {
    boolean order = event.sort() == Sort.CHANGE;
    List<String> columns =
        new ArrayList<>(new TreeSet<>(event.said().values().iterator().next().keySet()));
    List<String> lines = new ArrayList<>();
    lines.add((order ? "service,date," : "id,") + String.join(",", columns));
    event
        .said()
        .forEach(
            (service, row) ->
                lines.add(
                    Stream.concat(
                            order
                                ? Stream.of(service, event.date().toString())
                                : Stream.of(service),
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
            .filter(service -> ServiceEvents.isOpen(taken, service, on))
            .mapToInt(
                service -> Integer.parseInt(ServiceEvents.value(taken, service, "capacity", on)))
            .sum();
    int found = 0;
    KartaRun run = run(register, "coverage", "--on", on.toString(), "-f", "json");
    for (JsonNode row : run.ends(0).json().get("rows")) {
      found += row.get("capacity").asInt();
    }
    assertThat(found).as("places on %s of\n%s", on, why).isEqualTo(places);
  }

  private static long entries(Path register) {
    return new Register(register).number("SELECT COUNT(*) FROM entry");
  }

  /** What of one day contradicts what came in before, and nothing else, is said with both files. */
  private static void verifyContradictions(KartaRun run, List<Event> taken, Event next) {
    String why = "%s after %s".formatted(next, taken);
    assertThat(Set.copyOf(run.broke("service-day-contradicted")))
        .as(why)
        .isEqualTo(contradicted(service -> contradictsValue(taken, next, service)));
    assertThat(Set.copyOf(run.broke("left-out-though-listed")))
        .as(why)
        .isEqualTo(contradicted(service -> contradictsList(taken, next, service)));
    assertThat(Set.copyOf(run.broke("listed-beside-whole")))
        .as(why)
        .isEqualTo(contradicted(service -> contradictsWhole(taken, next, service)));
  }

  private static Set<String> contradicted(Predicate<String> how) {
    return SERVICES.stream().filter(how).collect(Collectors.toSet());
  }

  /**
   * Tries all orders of what is left.
   *
   * @param isNew whether what was taken last said anything new
   */
  private void all(Path register, List<Event> taken, List<Event> left, boolean isNew, Random random)
      throws IOException {
    if (left.isEmpty()) {
      orders++;
      verify(register, taken, random);
      if (isNew) {
        String last = String.valueOf(new Register(register).number("SELECT MAX(id) FROM entry"));
        run(register, "undo", last).ends(0);
        verify(register, taken.subList(0, taken.size() - 1), random);
        run(register, "verify").ends(0);
      }
      return;
    }
    for (Event next : left) {
      Path own = folder.resolve("register-" + files++ + ".db");
      Files.copy(register, own);
      KartaRun run = take(own, next);
      boolean listed =
          next.said().keySet().stream().allMatch(next::lists)
              || next.said().keySet().stream()
                  .allMatch(service -> taken.stream().anyMatch(event -> event.lists(service)));
      if (run.code() == 1) {
        // Of what is not there nothing can be changed.
        assertThat(listed && taken.stream().noneMatch(event -> event.sort() == Sort.WHOLE))
            .as("%s after %s: %s", next, taken, run)
            .isFalse();
        continue;
      }
      run.ends(0);
      List<Event> then = new ArrayList<>(taken);
      then.add(next);
      List<Event> rest = new ArrayList<>(left);
      rest.remove(next);
      verifyContradictions(run, taken, next);
      all(own, then, rest, entries(own) > entries(register), random);
      Files.delete(own);
    }
  }

  /** Of each day something else, or of some days more. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_month_is_the_same_in_every_order(boolean share) throws IOException {
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
      all(register, List.of(), ServiceEvents.some(random, 3 + i % 2, share), false, random);
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
