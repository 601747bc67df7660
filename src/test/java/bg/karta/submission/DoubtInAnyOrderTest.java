package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is in doubt hangs on what is known and on the day, not on the order in which it came: the
 * same files in any order leave the same marks, the same parts in doubt and the same strict
 * figures.
 */
final class DoubtInAnyOrderTest {
  private static final String JANUARY = "service-2025-01-01";
  private static final String JULY = "service-2025-07-10";
  private static final String ORDER = "service-change";
  private static final Map<String, List<String>> FILES =
      Map.ofEntries(
          // D is said to be elsewhere in spring, and back in summer.
          Map.entry(JANUARY, services("A,40", "B,12", "C,20", "D,16")),
          // B has more than twice the places all of a sudden; so has C, of which an order tells.
          Map.entry(JULY, services("A,40", "B,30", "C,60", "D,16")),
          Map.entry("service-2025-10-01", services("A,40", "B,30", "C,60", "D,16")),
          Map.entry("service-2025-04-01", services("A,40", "B,12", "C,20", "D,16,SZR31")),
          // The state of November has it for A as it was before the order of October.
          Map.entry("service-2025-11-01", services("A,40", "B,30", "C,60", "D,16")),
          Map.entry(
              ORDER,
              List.of(
                  "service,date,capacity,order_number",
                  "C,2025-07-01,60,РД-1",
                  "A,2025-10-15,44,РД-2")),
          // B reports more people in March than it has places, C in August not.
          Map.entry("service-report", reports("A,2025-03,38", "B,2025-03,25", "C,2025-03,20")),
          Map.entry("service-report-2", reports("A,2025-08,39", "B,2025-08,30", "C,2025-08,58")),
          Map.entry("service-report-3", reports("A,2025-09,39", "B,2025-09,5", "C,2025-09,58")),
          Map.entry(
              "budget",
              List.of(
                  "year,municipality,service,places,amount,currency",
                  "2025,SZR12,ДЦСХ,40,100000,BGN",
                  "2025,SZR12,ЦСРИ,12,90000,BGN",
                  "2024,SZR12,ДЦСХ,40,40000,BGN")),
          Map.entry(
              "expenditure",
              List.of("service,year,amount,currency", "A,2025,150000,BGN", "B,2025,60000,BGN")),
          Map.entry(
              "licence",
              List.of(
                  "number,provider,kind,issued,valid_from,valid_to,status",
                  "Л-3129-1,204878243,RES,2022-01-04,2022-01-04,2027-01-04,valid")));

  @TempDir private Path folder;

  private static List<String> services(String... rows) {
    return Stream.concat(
            Stream.of("id,name,type,provider,municipality,capacity,funding,opened"),
            Arrays.stream(rows)
                .map(row -> row.split(","))
                .map(
                    row ->
                        "%s,Услуга %s,%s,817778009,%s,%s,state,2015-01-01"
                            .formatted(
                                row[0],
                                row[0],
                                row[0].equals("A") ? "ДЦСХ" : "ЦСРИ",
                                row.length > 2 ? row[2] : "SZR12",
                                row[1])))
        .toList();
  }

  private static List<String> reports(String... rows) {
    return Stream.concat(Stream.of("service,month,users"), Arrays.stream(rows)).toList();
  }

  private Path place(String name) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    Path providers = place.resolve("provider.csv");
    Files.write(
        providers,
        List.of("eik,name,form", "817778009,Община,municipality", "204878243,Живот,private"));
    KartaRun.in(place, "import", providers.toString()).ends(0);
    return place;
  }

  private void take(Path place, String name) throws IOException {
    Path file = place.resolve(name + ".csv");
    Files.write(file, FILES.get(name));
    List<String> args = new ArrayList<>(List.of("import", "--on", "2026-01-31"));
    String kind = name.replaceAll("-[0-9].*$", "");
    args.addAll(List.of("--kind", kind));
    if (kind.equals("service")) {
      args.addAll(List.of("--as-of", name.substring("service-".length())));
    }
    args.add(file.toString());
    KartaRun.in(place, args.toArray(String[]::new)).ends(0);
  }

  private static String figures(Path place) {
    List<String> asked = new ArrayList<>();
    for (String day : List.of("2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31")) {
      asked.add("coverage --on " + day);
      asked.add("coverage --strict --on " + day);
    }
    for (String command : List.of("money costs", "export capacity-and-users", "status")) {
      asked.add(command + (command.equals("status") ? "" : " --on 2025-12-31"));
    }
    asked.add("export capacity-and-users --on 2025-12-31 --strict");
    return asked.stream()
        .map(line -> line + "\n" + csv(place, line))
        .collect(Collectors.joining("\n"));
  }

  private static String csv(Path place, String line) {
    String[] args =
        Stream.concat(Arrays.stream(line.split(" ")), Stream.of("-f", "csv"))
            .toArray(String[]::new);
    String out = KartaRun.in(place, args).ends(0).out();
    return line.equals("status")
        ? out.lines()
            .map(row -> row.replaceAll(",[^,]*-[^,]*", ""))
            .collect(Collectors.joining("\n"))
        : out;
  }

  /** A service must be known before anybody reports of it. */
  private static List<String> order(Random random) {
    List<String> names = new ArrayList<>(FILES.keySet().stream().sorted().toList());
    Collections.shuffle(names, random);
    String first = names.stream().filter(name -> name.startsWith("service-20")).findFirst().get();
    names.remove(first);
    names.add(0, first);
    return names;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_same_files_in_any_order_leave_the_same_doubt(long seed) throws IOException {
    Path one = place("one");
    List<String> straight = order(new Random(0));
    for (String name : straight) {
      take(one, name);
    }
    Path other = place("other");
    List<String> order = order(new Random(seed));
    for (String name : order) {
      take(other, name);
    }
    assertThat(figures(other)).as(order.toString()).isEqualTo(figures(one));
  }

  @Test
  void a_change_of_july_does_not_doubt_february_and_an_order_explains_it() throws IOException {
    Path place = place("july");
    take(place, JANUARY);
    take(place, JULY);
    assertThat(marks(place, "2025-06-30")).containsOnly("report");
    assertThat(marks(place, "2025-07-31")).contains("finding report");
    take(place, ORDER);
    List<String> doubted = doubted(place, "2025-07-31");
    assertThat(doubted).containsExactly("0", "30");
  }

  private static List<String> marks(Path place, String day) {
    return column(place, "coverage --on " + day, "marks");
  }

  private static List<String> doubted(Path place, String day) {
    return column(place, "coverage --on " + day, "capacity_in_doubt");
  }

  private static List<String> column(Path place, String line, String name) {
    List<String> lines = csv(place, line).lines().toList();
    int column = List.of(lines.get(0).split(",")).indexOf(name);
    return lines.stream().skip(1).map(row -> row.split(",", -1)[column]).toList();
  }

  @Test
  void undo_of_what_explained_opens_again_what_it_had_closed() throws IOException {
    Path with = place("with");
    Path without = place("without");
    for (String name : List.of(JANUARY, JULY, "service-report", "expenditure")) {
      take(with, name);
      take(without, name);
    }
    String before = figures(without);
    take(with, ORDER);
    take(with, "budget");
    assertThat(figures(with)).isNotEqualTo(before);
    KartaRun.in(with, "undo", "6").ends(0);
    KartaRun.in(with, "undo", "7").ends(0);
    assertThat(figures(with)).isEqualTo(before);
    KartaRun.in(with, "verify").ends(0);
  }
}
