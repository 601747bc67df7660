package bg.karta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A written demo data set, read back. */
final class DemoFiles {
  private final Path dir;
  private final Map<String, List<Map<String, String>>> read = new TreeMap<>();

  DemoFiles(Path dir) {
    this.dir = dir;
  }

  /** The rows of a file as heading to cell. */
  List<Map<String, String>> rows(String kind) {
    return read.computeIfAbsent(kind, this::read);
  }

  private List<Map<String, String>> read(String kind) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReader reader = new CSVReader(Files.newBufferedReader(dir.resolve(kind + ".csv")))) {
      String[] headings = reader.readNext();
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        assertThat(cells).hasSameSizeAs(headings);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(headings[i], cells[i]);
        }
        rows.add(row);
      }
    } catch (IOException | CsvException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  /** The rows of a file by their key, which must be unique. */
  Map<String, Map<String, String>> byKey(String kind, String key) {
    return rows(kind).stream()
        .collect(
            Collectors.toMap(
                row -> row.get(key),
                Function.identity(),
                (one, other) -> {
                  throw new AssertionError("twice: " + one);
                },
                LinkedHashMap::new));
  }

  List<Map<String, String>> of(List<Map<String, String>> rows, String field, String value) {
    return rows.stream().filter(row -> row.get(field).equals(value)).toList();
  }

  Set<String> values(List<Map<String, String>> rows, String field) {
    return rows.stream().map(row -> row.get(field)).collect(Collectors.toCollection(TreeSet::new));
  }

  int sum(List<Map<String, String>> rows, String field) {
    return rows.stream().mapToInt(row -> number(row, field)).sum();
  }

  /** The reports of these services for December 2021. */
  List<Map<String, String>> lastReports(List<Map<String, String>> services) {
    Set<String> ids = values(services, "id");
    return rows("service-report").stream()
        .filter(row -> row.get("month").equals("2021-12") && ids.contains(row.get("service")))
        .toList();
  }

  void assertWithin(String kind, String field, Set<String> known) {
    assertThat(rows(kind))
        .allMatch(row -> row.get(field).isEmpty() || known.contains(row.get(field)));
  }

  void assertUnique(String kind, String... key) {
    assertThat(rows(kind).stream().map(row -> Arrays.stream(key).map(row::get).toList()))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  String readme() {
    return text(dir.resolve("README.txt"));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  static int number(Map<String, String> row, String field) {
    return Integer.parseInt(row.get(field));
  }

  /** The check digits of ЕИК, written apart from the generator's. */
  static boolean isEik(String eik) {
    int[] digits = eik.chars().map(c -> c - '0').toArray();
    return switch (digits.length) {
      case 9 -> digits[8] == check(digits, 0, 8, i -> i + 1, i -> i + 3);
      case 13 ->
          isEik(eik.substring(0, 9))
              && digits[12]
                  == check(digits, 8, 12, i -> "2735".charAt(i) - '0', i -> "4957".charAt(i) - '0');
      default -> false;
    };
  }

  private static int check(
      int[] digits,
      int from,
      int to,
      Function<Integer, Integer> first,
      Function<Integer, Integer> second) {
    int one = 0;
    int two = 0;
    for (int i = from; i < to; i++) {
      one += digits[i] * first.apply(i - from);
      two += digits[i] * second.apply(i - from);
    }
    return one % 11 < 10 ? one % 11 : two % 11 % 10;
  }
}
