package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Which tests need a file that does not lie in the project, so that a clone alone skips them. */
final class SharedFileTest {
  private static final JavaClasses ALL = new ClassFileImporter().importPackages("bg.karta");

  @Test
  void few_tests_ask_for_a_file_beside_the_clone() {
    TreeMap<String, Integer> asking = new TreeMap<>();
    ALL.forEach(
        type -> {
          int tests = asking(type);
          if (tests > 0) {
            asking.put(type.getSimpleName(), tests);
          }
        });

    assertThat(asking)
        .as("a small file of the project's own is better; else name the test here")
        .containsExactly(
            Map.entry("LicenceNumberTest", 1),
            Map.entry("LicencesInForceTest", 4),
            Map.entry("NamesBesideNumbersTest", 1),
            Map.entry("OtherSpreadsheetsTest", 1),
            Map.entry("RealFilesTest", 2),
            Map.entry("RealRegisterTest", 8),
            Map.entry("RegisterCalendarTest", 2),
            Map.entry("StatusInRawFileTest", 2),
            Map.entry("WhichKindTest", 1));
  }

  /** How many tests of a class end up asking; all, if what is done before them does. */
  private static int asking(JavaClass type) {
    List<JavaCodeUnit> tests = type.getCodeUnits().stream().filter(SharedFileTest::isTest).toList();
    boolean all =
        type.getCodeUnits().stream().anyMatch(one -> is(one, BeforeAll.class) && asks(one));
    return (int) tests.stream().filter(test -> all || asks(test)).count();
  }

  private static boolean isTest(JavaCodeUnit unit) {
    return is(unit, Test.class) || is(unit, ParameterizedTest.class);
  }

  private static boolean is(JavaCodeUnit unit, Class<? extends Annotation> annotation) {
    return unit.isAnnotatedWith(annotation);
  }

  private static boolean asks(JavaCodeUnit unit) {
    return asks(unit, new HashSet<>());
  }

  private static boolean asks(JavaCodeUnit unit, Set<String> seen) {
    if (!seen.add(unit.getFullName())) {
      return false;
    }
    for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
      if (access.getTargetOwner().isEquivalentTo(SharedFile.class)
          && !unit.getOwner().isEquivalentTo(SharedFile.class)) {
        return true;
      }
      if (access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit next
          && asks(next, seen)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void no_test_looks_beside_the_clone_by_itself() throws IOException {
    Pattern beside = Pattern.compile("\"\\.\\.(?:/|\",\\s*\")shared");
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> looking = new ArrayList<>();
      for (Path source : sources) {
        if (beside.matcher(Files.readString(source)).find()) {
          looking.add(source.getFileName().toString());
        }
      }
      assertThat(looking).containsExactly("SharedFile.java");
    }
  }
}
