package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Regular expressions mean the same under every JDK and for both alphabets: without a flag, words
 * and their bounds ({@code \w}, {@code \b}), classes such as {@code \p{Alpha}} and letters of
 * either case are those of ASCII alone (bounds from Java 19 on).
 */
final class RegularExpressionTest {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern OF_ASCII =
      Pattern.compile(
          "\\\\\\\\(?:[bBwW](?!\\{)|[pP]\\{(?:IsASCII|ASCII|Alpha|Alnum|Lower|Upper|Punct|Graph|Print)})");
  private static final Pattern FLAGS = Pattern.compile("\\(\\?([a-zA-Z]+)[-:)]");

  /** What is wrong with a Java source, a line for each statement at fault. */
  private static List<String> faults(String source) {
    List<String> faults = new ArrayList<>();
    for (String statement : COMMENT.matcher(source).replaceAll("").split(";\\R")) {
      boolean whole = statement.contains("UNICODE_CHARACTER_CLASS") || flags(statement, "U");
      boolean both = whole || statement.contains("UNICODE_CASE") || flags(statement, "u");
      boolean folds = statement.contains("Pattern.CASE_INSENSITIVE") || flags(statement, "i");
      if ((!whole && OF_ASCII.matcher(statement).find()) || (folds && !both)) {
        faults.add(statement.strip());
      }
    }
    return faults;
  }

  private static boolean flags(String statement, String flag) {
    Matcher flags = FLAGS.matcher(statement);
    return flags.results().anyMatch(found -> found.group(1).contains(flag));
  }

  @Test
  void none_knows_the_letters_of_ascii_alone() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(400);
      for (Path source : sources) {
        assertThat(faults(Files.readString(source))).as("%s", source).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pattern.compile(\"\\\\bбаза\")",
        "Pattern.compile(\"(?iu)\\\\bбаза\")",
        "text.matches(\"\\\\w+\")",
        "text.matches(\"\\\\p{Alpha}+\")",
        "text.matches(\"(?i)база\")",
        "Pattern.compile(\"база\", Pattern.CASE_INSENSITIVE)"
      })
  void one_that_does_is_found(String statement) {
    assertThat(faults("int a = 1;\n" + statement + ";\n")).containsExactly(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pattern.compile(\"(?U)\\\\bбаза\")",
        "Pattern.compile(\"\\\\bбаза\", Pattern.UNICODE_CHARACTER_CLASS)",
        "text.matches(\"(?iu)база\")",
        "Pattern.compile(\"база\", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)",
        "text.replace(\"\\\\\", \"\\b\")"
      })
  void one_that_does_not_is_let_be(String statement) {
    assertThat(faults("int a = 1;\n" + statement + ";\n")).isEmpty();
  }
}
