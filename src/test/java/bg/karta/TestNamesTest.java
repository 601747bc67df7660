package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** A test is named by the fact it holds, as a sentence: {@code a_closed_service_has_no_places}. */
final class TestNamesTest {
  private static final Path SOURCES = Path.of("src/test/java");
  private static final Pattern SENTENCE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+");

  @Test
  void every_test_is_named_by_a_sentence() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Method> tests =
          files
              .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
              .flatMap(file -> Stream.of(type(file).getDeclaredMethods()))
              .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
              .toList();

      assertThat(tests).hasSizeGreaterThan(1000);
      assertThat(tests)
          .allSatisfy(test -> assertThat(test.getName()).as("%s", test).matches(SENTENCE));
    }
  }

  private static Class<?> type(Path file) {
    String name = SOURCES.relativize(file).toString().replaceAll("[/\\\\]", ".");
    try {
      ClassLoader loader = TestNamesTest.class.getClassLoader();
      return Class.forName(name.substring(0, name.length() - ".java".length()), false, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
