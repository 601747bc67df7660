package bg.karta;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which: along the road of a submission, and never back. */
final class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bg.karta");

  /** Each package with those it may know; {@code cli} may know all. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("result", Set.of()),
          Map.entry("letter", Set.of()),
          Map.entry("person", Set.of("letter")),
          Map.entry("calendar", Set.of()),
          Map.entry("text", Set.of("person")),
          Map.entry("limit", Set.of("text")),
          Map.entry("temporary", Set.of()),
          Map.entry("destination", Set.of("temporary", "text")),
          Map.entry("finding", Set.of("temporary", "person", "text")),
          Map.entry("kind", Set.of("finding", "letter", "person", "text")),
          Map.entry("opc", Set.of()),
          Map.entry(
              "intake",
              Set.of("temporary", "limit", "opc", "kind", "finding", "letter", "person", "text")),
          Map.entry("sql", Set.of("result", "text")),
          Map.entry(
              "store",
              Set.of(
                  "temporary",
                  "limit",
                  "result",
                  "calendar",
                  "sql",
                  "destination",
                  "kind",
                  "finding",
                  "person",
                  "text")),
          Map.entry("query", Set.of("result", "sql", "store", "kind")),
          Map.entry(
              "rule",
              Set.of("limit", "result", "query", "sql", "store", "kind", "finding", "text")),
          Map.entry("triage", Set.of("limit", "rule", "finding", "letter", "text")),
          Map.entry(
              "licence",
              Set.of(
                  "result",
                  "calendar",
                  "rule",
                  "query",
                  "sql",
                  "store",
                  "output",
                  "kind",
                  "finding",
                  "text")),
          Map.entry(
              "submission",
              Set.of(
                  "temporary",
                  "limit",
                  "result",
                  "intake",
                  "rule",
                  "sql",
                  "store",
                  "kind",
                  "finding",
                  "destination",
                  "letter",
                  "person",
                  "text")),
          Map.entry("output", Set.of("temporary", "result", "destination", "person", "text")),
          Map.entry(
              "workbook",
              Set.of("temporary", "output", "destination", "opc", "person", "finding", "text")),
          Map.entry(
              "report",
              Set.of(
                  "temporary",
                  "workbook",
                  "output",
                  "result",
                  "destination",
                  "person",
                  "finding",
                  "text")),
          Map.entry("help", Set.of("limit", "output", "text")),
          Map.entry("template", Set.of("temporary", "kind", "output", "destination", "text")),
          Map.entry("picture", Set.of("limit", "result", "kind", "output", "text")),
          Map.entry(
              "statistic",
              Set.of(
                  "temporary",
                  "limit",
                  "result",
                  "query",
                  "sql",
                  "store",
                  "output",
                  "kind",
                  "text")),
          Map.entry(
              "coverage",
              Set.of(
                  "result",
                  "money",
                  "statistic",
                  "picture",
                  "query",
                  "sql",
                  "store",
                  "output",
                  "kind",
                  "text")),
          Map.entry(
              "reconcile", Set.of("result", "query", "sql", "store", "output", "kind", "text")),
          Map.entry(
              "plan", Set.of("result", "statistic", "sql", "store", "output", "kind", "text")),
          Map.entry("money", Set.of("result", "query", "sql", "store", "kind", "text")),
          Map.entry("demo", Set.of("calendar", "kind", "text")));

  /** Each room beside the commands with those of its neighbours that it may know. */
  private static final Map<String, Set<String>> ROOMS_OF_CLI =
      Map.of(
          "argument", Set.of(),
          "session", Set.of("argument"),
          "option", Set.of("argument", "session"),
          "complete", Set.of("argument", "session"));

  static Set<String> roomsOfCli() {
    return ROOMS_OF_CLI.keySet();
  }

  static List<String> packages() {
    return MAY_KNOW.keySet().stream().sorted().toList();
  }

  @Test
  void no_two_classes_share_a_name() {
    List<String> names =
        MAIN.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> type.getPackageName().startsWith("bg.karta"))
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void no_class_within_another_is_named_like_one_that_stands_alone() {
    Map<Boolean, List<JavaClass>> types =
        MAIN.stream()
            .filter(type -> !type.getSimpleName().isEmpty())
            .collect(Collectors.partitioningBy(JavaClass::isTopLevelClass));
    Set<String> alone =
        types.get(true).stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
    assertThat(types.get(false)).hasSizeGreaterThan(100);
    assertThat(
            types.get(false).stream().filter(type -> alone.contains(type.getSimpleName())).toList())
        .isEmpty();
  }

  @Test
  void no_file_is_too_long_to_be_read_at_a_sitting() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(500);
      for (Path source : sources) {
        assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(300);
      }
    }
  }

  @Test
  void every_package_is_listed_here() {
    Set<String> found =
        MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed = new TreeSet<>(Set.of("bg.karta", "bg.karta.cli"));
    packages().forEach(name -> listed.add("bg.karta." + name));
    ROOMS_OF_CLI.keySet().forEach(name -> listed.add("bg.karta.cli." + name));
    assertThat(found)
        .as("a new package is one more thing: say in MAY_KNOW whom it may know, and whom it serves")
        .isEqualTo(listed);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_knows_only_those_before_it(String name) {
    List<String> known = new ArrayList<>(List.of("bg.karta." + name));
    MAY_KNOW.get(name).forEach(other -> known.add("bg.karta." + other));
    classes()
        .that()
        .resideInAPackage("bg.karta." + name)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("bg.karta.."))
                .or(resideInAnyPackage(known.toArray(String[]::new))))
        .check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("roomsOfCli")
  void what_serves_commands_knows_none_of_them(String name) {
    List<String> known = new ArrayList<>(List.of("bg.karta.cli." + name));
    ROOMS_OF_CLI.get(name).forEach(other -> known.add("bg.karta.cli." + other));
    classes()
        .that()
        .resideInAPackage("bg.karta.cli." + name)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("bg.karta.cli.."))
                .or(resideInAnyPackage(known.toArray(String[]::new))))
        .check(MAIN);
  }

  @Test
  void there_are_no_cycles() {
    slices().matching("bg.karta.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void only_the_command_line_knows_picocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("bg.karta.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(MAIN);
  }

  @Test
  void only_the_store_knows_jdbc() {
    noClasses()
        .that()
        .resideOutsideOfPackage("bg.karta.store")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .check(MAIN);
  }

  @Test
  void only_what_reads_or_writes_workbooks_knows_them() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "bg.karta.intake", "bg.karta.output", "bg.karta.workbook", "bg.karta.template")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dhatim..", "javax.xml..")
        .check(MAIN);
  }

  @Test
  void only_the_records_of_old_workbooks_know_poi() {
    noClasses()
        .that()
        .resideInAPackage("bg.karta..")
        .and()
        .haveNameNotMatching(".*XlsRecords(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.logging..")
        .check(MAIN);
  }

  @Test
  void only_pictures_know_geometry() {
    noClasses()
        .that()
        .resideOutsideOfPackage("bg.karta.picture")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.locationtech..")
        .check(MAIN);
  }

  @Test
  void only_coverage_solves_linear_programmes() {
    noClasses()
        .that()
        .resideOutsideOfPackage("bg.karta.coverage")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.ojalgo..")
        .check(MAIN);
  }

  @Test
  void only_what_reads_or_writes_files_knows_json() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            // A picture may be drawn on the borders of a GeoJSON file.
            "bg.karta.intake",
            "bg.karta.output",
            "bg.karta.report",
            "bg.karta.template",
            "bg.karta.triage",
            "bg.karta.picture")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..")
        .check(MAIN);
  }

  /** What tells the day or the place of the machine without being handed a clock. */
  private static final DescribedPredicate<JavaMethodCall> ASKS_THE_SYSTEM =
      describe(
          "asks the system what day or time it is, or in which zone",
          call -> {
            String owner = call.getTargetOwner().getFullName();
            String method = call.getTarget().getName();
            boolean handed =
                call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (method) {
              case "now" -> owner.startsWith("java.time.") && !handed;
              case "system",
                  "systemUTC",
                  "systemDefaultZone",
                  "systemDefault",
                  "currentTimeMillis" ->
                  owner.startsWith("java.");
              case "getInstance" -> owner.equals("java.util.Calendar");
              case "getDefault" -> owner.equals("java.util.TimeZone");
              default -> false;
            };
          });

  @Test
  void only_the_process_itself_reads_the_systems_clock() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .callMethodWhere(ASKS_THE_SYSTEM)
        .orShould()
        .callConstructor(Date.class)
        .check(new ClassFileImporter().importPackages("bg.karta"));
  }

  @Test
  void no_query_asks_what_day_it_is() throws IOException {
    Pattern today = Pattern.compile("(?iu)'now'|current_(?:date|time|timestamp)|'localtime'");
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      assertThat(files.filter(file -> file.toString().matches(".*\\.(sql|java)")))
          .hasSizeGreaterThan(500)
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(today));
    }
  }

  @Test
  void no_command_asks_in_sql() throws IOException {
    Pattern query =
        Pattern.compile("(?i)\"[^\"\\n]*\\b(?:SELECT|DELETE FROM|INSERT INTO) |\"\"\"\\s*SELECT ");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/bg/karta/cli"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .hasSizeGreaterThan(90)
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(query));
    }
  }

  @Test
  void nothing_prints_past_the_streams_it_was_given() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(MAIN);
  }

  /** Who writes files besides destinations, and what: no file that a user names as an output. */
  private static final Map<String, String> WRITERS =
      Map.ofEntries(
          Map.entry("cli.Training", "a register of its own"),
          Map.entry("demo.CsvFile", "into a folder that the destinations give"),
          Map.entry("demo.Demo", "into a folder that the destinations give"),
          Map.entry("finding.FindingSpool", "a temporary file"),
          Map.entry("intake.Archive", "what it unpacks for as long as it is read"),
          Map.entry("intake.Passwords", "nothing: it reads the end of an archive"),
          Map.entry("report.FindingWorkbook", "a draft"),
          Map.entry("statistic.SpilledRows", "a temporary file"),
          Map.entry("workbook.TableSheets", "a draft"),
          Map.entry("template.XlsxForm", "a draft"),
          Map.entry("output.XlsxTable", "a draft"),
          Map.entry("store.Journals", "what SQLite keeps beside a register that is moved"),
          Map.entry("store.KeptBackups", "a register that nobody can read, out of the way"),
          Map.entry("store.ProvenCopy", "a draft"),
          Map.entry("store.KeyFile", "keys, beside and renamed, for their owner's eyes"),
          Map.entry("store.NativeLibrary", "the machine's cache"));

  private static final Set<String> WRITING =
      Set.of(
          "write",
          "writeString",
          "newOutputStream",
          "newBufferedWriter",
          "newByteChannel",
          "createFile",
          "createTempFile",
          "createTempDirectory",
          "copy",
          "move",
          "createLink",
          "createSymbolicLink");

  private static final Set<String> WRITING_CLASSES =
      Set.of(
          "java.io.FileOutputStream",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.nio.channels.FileChannel");

  @Test
  void only_destinations_write_what_a_user_names() {
    Set<String> writers = new TreeSet<>();
    for (JavaClass found : MAIN) {
      boolean writes =
          found.getMethodCallsFromSelf().stream()
                  .filter(call -> call.getTargetOwner().getName().equals("java.nio.file.Files"))
                  .anyMatch(call -> WRITING.contains(call.getName()))
              || found.getDirectDependenciesFromSelf().stream()
                  .anyMatch(used -> WRITING_CLASSES.contains(used.getTargetClass().getName()));
      if (writes) {
        String name = found.getName().substring("bg.karta.".length());
        writers.add(name.contains("$") ? name.substring(0, name.indexOf('$')) : name);
      }
    }
    writers.removeIf(name -> name.startsWith("destination.") || name.startsWith("temporary."));
    // It hands the process's streams on and opens no file.
    writers.remove("Main");
    assertThat(writers)
        .as("a file that a user names is got from the run's Outputs, which guard what is there")
        .isEqualTo(new TreeSet<>(WRITERS.keySet()));
  }
}
