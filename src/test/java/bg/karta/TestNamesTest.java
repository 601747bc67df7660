package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** A test is named by the fact it holds, as a sentence: {@code a_closed_service_has_no_places}. */
final class TestNamesTest {
  private static final Pattern SENTENCE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+");

  @Test
  void every_test_is_named_by_a_sentence() {
    List<JavaMethod> tests =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("bg.karta")
                .stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(Testable.class))
                .toList();

    assertThat(tests).hasSizeGreaterThan(1000);
    assertThat(tests.stream().filter(test -> !SENTENCE.matcher(test.getName()).matches()))
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }
}
