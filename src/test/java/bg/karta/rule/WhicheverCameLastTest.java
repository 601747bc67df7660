package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.finding.Severity;
import bg.karta.intake.ExampleRecords;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is true of two records is found whichever of them came last: the examples of every rule that
 * is judged again are taken in file by file, in the order of their kinds and the other way round,
 * and so are records of one kind.
 */
final class WhicheverCameLastTest {
  private static final String ON = "2026-01-31";
  private static final RuleBook RULES = RuleBook.load();

  @TempDir Path folder;
  private int places;

  static Stream<Arguments> examples() {
    return RULES.overRecords().stream()
        .filter(rule -> !rule.again().isEmpty() && rule.severity() != Severity.ERROR)
        .flatMap(
            rule ->
                Stream.of(rule.fires(), rule.passes())
                    .flatMap(all -> all.stream().limit(1))
                    .map(json -> Arguments.of(rule.id(), json)));
  }

  /** A record of an example: its kind and its cells by field. */
  private record Example(RecordKind kind, Map<String, String> cells) {
    String key() {
      return kind.key().stream().map(f -> cells.get(f.name())).collect(Collectors.joining("|"));
    }
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("examples")
  void an_example_ends_the_same_in_every_order(String id, String json) throws IOException {
    SqlRule rule = (SqlRule) RULES.require(id);
    List<List<Example>> files = files(json);
    Ended together = taken(bases(files), List.of(files));
    Ended forwards = taken(bases(files), files.stream().map(List::of).toList());
    Collections.reverse(files);
    Ended backwards = taken(bases(files), files.stream().map(List::of).toList());
    assertThat(forwards.open()).as(json).isEqualTo(together.open());
    assertThat(backwards.open()).as(json).isEqualTo(together.open());
    // What only informs is not kept: it has been told at one time or another.
    assertThat(forwards.told(id)).as(json).containsAll(together.told(id));
    assertThat(backwards.told(id)).as(json).containsAll(together.told(id));
    if (rule.fires().contains(json) && !NEED_A_PAST.contains(id)) {
      assertThat(together.told(id)).as(json).isNotEmpty();
    }
  }

  /** One file for each kind, or for each record where there is one kind alone. */
  private static List<List<Example>> files(String json) {
    Map<String, List<Map<String, String>>> kinds = ExampleRecords.of(json);
    List<List<Example>> files = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      List<Example> own = new ArrayList<>();
      for (Map<String, String> subject : kinds.getOrDefault(kind.name(), List.of())) {
        own.add(example(kind, subject));
      }
      if (!own.isEmpty()) {
        files.add(own);
      }
    }
    return files.size() > 1 ? files : new ArrayList<>(files.get(0).stream().map(List::of).toList());
  }

  private static Example example(RecordKind kind, Map<String, String> subject) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (FieldSpec field : kind.fields()) {
      String cell = Examples.cell(kind, subject, field.name());
      if (!cell.isEmpty()) {
        cells.put(field.name(), cell);
      }
    }
    return new Example(kind, cells);
  }

  /**
   * What there is at the end.
   *
   * @param open the rules and records open
   * @param said all that was told on the way
   */
  private record Ended(Set<String> open, Set<String> said) {
    Set<String> told(String rule) {
      return said.stream()
          .filter(found -> found.startsWith(rule + " "))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Takes in what is named, and then batch by batch the files. */
  private Ended taken(List<List<Example>> bases, List<List<List<Example>>> batches) {
    Path place = folder.resolve("register" + places++);
    Set<String> told = new TreeSet<>();
    try {
      Files.createDirectories(place);
      for (List<Example> base : bases) {
        importing(place, List.of(base));
      }
      for (List<List<Example>> batch : batches) {
        told.addAll(importing(place, batch));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Ended(open(Register.in(place)), told);
  }

  /** What the records name that none of the files before brings, each kind in a file of its own. */
  private static List<List<Example>> bases(List<List<Example>> files) {
    Map<RecordKind, Map<String, Example>> bases = new LinkedHashMap<>();
    Kinds.all().forEach(kind -> bases.put(kind, new LinkedHashMap<>()));
    List<Example> types =
        files.stream()
            .flatMap(List::stream)
            .filter(example -> example.cells().containsKey("type"))
            .toList();
    Set<String> there = new TreeSet<>();
    for (List<Example> file : files) {
      file.forEach(example -> name(example, bases, types, there));
      file.forEach(example -> there.add(example.kind().name() + " " + example.key()));
    }
    return bases.values().stream()
        .filter(own -> !own.isEmpty())
        .map(own -> List.copyOf(own.values()))
        .toList();
  }

  private static void name(
      Example example,
      Map<RecordKind, Map<String, Example>> bases,
      List<Example> types,
      Set<String> there) {
    for (FieldSpec field : example.kind().fields()) {
      String cell = example.cells().get(field.name());
      if (field.ref() == null || cell == null) {
        continue;
      }
      RecordKind other = Kinds.find(field.ref());
      if (BUILT_IN.contains(other.name())) {
        continue;
      }
      String key = other.key().get(0).name();
      if (!there.contains(other.name() + " " + cell) && !bases.get(other).containsKey(cell)) {
        Map<String, String> base = new LinkedHashMap<>(Map.of(key, cell));
        // A service is of one type from the first, as people are referred to that.
        types.stream()
            .filter(known -> known.kind() == other && known.key().equals(cell))
            .forEach(known -> base.put("type", known.cells().get("type")));
        bases.get(other).put(cell, example(other, base));
        name(bases.get(other).get(cell), bases, types, there);
      }
    }
  }

  private static Set<String> importing(Path place, List<List<Example>> files) throws IOException {
    List<String> args = new ArrayList<>(List.of("import", "--on", ON, "-f", "json"));
    if (files.stream().flatMap(List::stream).anyMatch(e -> e.kind().name().equals("service"))) {
      args.add("--correction");
    }
    for (Map.Entry<RecordKind, List<Example>> file : byKind(files).entrySet()) {
      args.add(written(place, file.getKey(), file.getValue()).toString());
    }
    KartaRun run = KartaRun.in(place, args.toArray(String[]::new)).ends(0);
    Set<String> told = new TreeSet<>();
    run.json()
        .get("findings")
        .forEach(
            found ->
                told.add(named(found.get("rule").asText() + " " + found.path("key").asText())));
    return told;
  }

  private static Map<RecordKind, List<Example>> byKind(List<List<Example>> files) {
    return files.stream()
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(Example::kind, LinkedHashMap::new, Collectors.toList()));
  }

  private static Path written(Path place, RecordKind kind, List<Example> file) throws IOException {
    List<String> fields =
        kind.fields().stream()
            .map(FieldSpec::name)
            .filter(name -> file.stream().anyMatch(example -> example.cells().containsKey(name)))
            .toList();
    List<String> lines = new ArrayList<>(List.of(String.join(";", fields)));
    for (Example example : file) {
      lines.add(
          fields.stream()
              .map(name -> example.cells().getOrDefault(name, ""))
              .collect(Collectors.joining(";")));
    }
    Path folder = Files.createTempDirectory(place, "files");
    return Files.write(folder.resolve(kind.name() + ".csv"), lines);
  }

  /** Every register makes other tokens of the same people. */
  private static String named(String found) {
    return found.replaceAll("[0-9a-z]{6}-[0-9a-z]{16}|\\d\\d\\*{6}\\d\\d", "person");
  }

  private static Set<String> open(Register register) {
    Set<String> open = new TreeSet<>();
    for (RecordKind kind : Kinds.all()) {
      String key =
          kind.key().stream().map(FieldSpec::name).collect(Collectors.joining(" || '|' || "));
      open.addAll(
          register.rows(
              "SELECT f.rule || ' ' || "
                  + key
                  + " FROM open_finding f JOIN "
                  + kind.table()
                  + " k ON k.origin = f.origin AND k.origin_row = f.origin_row"));
    }
    return open.stream().map(WhicheverCameLastTest::named).collect(Collectors.toSet());
  }

  /** The kinds of which rules of another kind are judged again, as their queries read them. */
  @Test
  void every_rule_over_two_kinds_is_judged_again_or_said_not_to_be() {
    assertThat(
            RULES.overRecords().stream()
                .filter(SqlRule::submission)
                .filter(rule -> rule.again().isEmpty() && rule.tells() == null)
                .filter(rule -> !rule.fires().isEmpty() && kinds(rule.fires().get(0)) > 1)
                .map(SqlRule::id))
        .containsExactlyInAnyOrderElementsOf(NOT_AGAIN);
  }

  private static long kinds(String json) {
    try {
      return new ObjectMapper().readTree(json).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes with karta. */
  private static final Set<String> BUILT_IN = Set.of("territory", "service-type", "settlement");

  /** What these name is always there: the first licence, or the service as it was. */
  private static final Set<String> NEED_A_PAST = Set.of("licence-base-missing");

  /**
   * These need the other record for a name or a type alone, look at the register themselves or at a
   * submission as a whole, or turn back what comes second.
   */
  private static final List<String> NOT_AGAIN =
      List.of(
          "report-month-in-future",
          "report-users-unusual",
          "report-waiting-unusual",
          "report-staff-unusual",
          "report-figures-repeated",
          "report-capacity-as-users",
          "report-column-repeated",
          "report-same-as-other-service",
          "report-missing",
          "report-month-skipped",
          "report-services-stop",
          "report-total-breaks",
          "expenditure-in-future",
          "expenditure-line-missing",
          "casework-step-in-future",
          "centre-report-in-future",
          "foster-child-in-two-families",
          "foster-placement-in-future",
          "foster-child-of-age");
}
