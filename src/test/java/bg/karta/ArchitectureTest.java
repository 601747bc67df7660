package bg.karta;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
          Map.entry("letter", Set.of()),
          Map.entry("person", Set.of("letter")),
          Map.entry("calendar", Set.of()),
          Map.entry("text", Set.of("person")),
          Map.entry("finding", Set.of("person", "text")),
          Map.entry("kind", Set.of("finding", "letter", "person", "text")),
          Map.entry("intake", Set.of("kind", "finding", "letter", "person", "text")),
          Map.entry("store", Set.of("calendar", "kind", "finding", "person", "text")),
          Map.entry("rule", Set.of("store", "kind", "finding", "text")),
          Map.entry("triage", Set.of("rule", "finding", "letter", "text")),
          Map.entry("licence", Set.of("calendar", "rule", "store", "kind", "finding", "text")),
          Map.entry(
              "submission", Set.of("intake", "rule", "store", "kind", "finding", "person", "text")),
          Map.entry("output", Set.of("person", "finding", "text")),
          Map.entry("template", Set.of("kind", "output", "text")),
          Map.entry("picture", Set.of("kind", "output", "text")),
          Map.entry("statistic", Set.of("store", "output", "text")),
          Map.entry("coverage", Set.of("money", "store", "output", "kind", "text")),
          Map.entry("reconcile", Set.of("store", "output", "kind", "text")),
          Map.entry("plan", Set.of("statistic", "store", "output", "kind", "text")),
          Map.entry("money", Set.of("store", "kind", "text")),
          Map.entry("demo", Set.of("calendar", "text")));

  static List<String> packages() {
    return MAY_KNOW.keySet().stream().sorted().toList();
  }

  @Test
  void every_package_is_listed_here() {
    Set<String> found =
        MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed = new TreeSet<>(Set.of("bg.karta", "bg.karta.cli"));
    packages().forEach(name -> listed.add("bg.karta." + name));
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

  @Test
  void there_are_no_cycles() {
    slices().matching("bg.karta.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void only_the_command_line_knows_picocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("bg.karta.cli")
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
  void only_intake_and_output_know_workbooks() {
    noClasses()
        .that()
        .resideOutsideOfPackages("bg.karta.intake", "bg.karta.output")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dhatim..", "javax.xml..")
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
            "bg.karta.intake", "bg.karta.output", "bg.karta.triage", "bg.karta.picture")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..")
        .check(MAIN);
  }

  @Test
  void nothing_prints_past_the_streams_it_was_given() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(MAIN);
  }
}
