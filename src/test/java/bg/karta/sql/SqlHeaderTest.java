package bg.karta.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Headers of karta's own queries say nothing that nobody reads. */
final class SqlHeaderTest {
  private static final Path RESOURCES = Path.of("src/main/resources/bg/karta");

  private static List<SqlText> texts() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(file -> file.toString().endsWith(SqlText.ENDING))
          .filter(file -> !file.toString().contains("migration"))
          .map(SqlHeaderTest::text)
          .toList();
    }
  }

  private static SqlText text(Path file) {
    try {
      return SqlText.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static boolean isRule(SqlText text) {
    return text.id().startsWith(RESOURCES.resolve("rule/rules").toString());
  }

  @Test
  void no_query_has_a_name_that_means_nothing() throws IOException {
    assertThat(texts()).hasSizeGreaterThan(250);
    for (SqlText text : texts()) {
      assertThat(
              isRule(text)
                  ? text.unknown(HeaderName.Sort.RULE)
                  : text.unknown(
                      HeaderName.Sort.PART, HeaderName.Sort.STATISTIC, HeaderName.Sort.COUNT))
          .as(text.id())
          .isEmpty();
    }
  }

  @Test
  void no_name_stands_there_that_no_query_has() throws IOException {
    Set<String> used = new TreeSet<>(Set.of(HeaderName.TO.toString()));
    texts().forEach(text -> used.addAll(text.header().keySet()));
    assertThat(Arrays.stream(HeaderName.values()).map(HeaderName::toString))
        .as("the last day alone is said by users' rules only")
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @ParameterizedTest
  @EnumSource(HeaderName.class)
  void a_name_is_read_as_it_is_written(HeaderName name) {
    SqlText text =
        SqlText.parse("any", "-- " + name + ": first\n-- " + name + ": second\nSELECT 1");
    assertThat(text.all(name)).containsExactly("first", "second");
    assertThat(text.sql()).isEqualTo("SELECT 1\n");
    assertThat(text.unknown(HeaderName.Sort.values())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(HeaderName.Sort.class)
  void a_name_misspelt_or_of_another_sort_of_file_is_unknown(HeaderName.Sort sort) {
    SqlText text =
        SqlText.parse(
            "any",
            "-- theshold: a = 1\n-- Bg: x\n-- kept: a\n-- fires: []\n-- column: a\nSELECT 1");
    assertThat(text.unknown(sort))
        .isEqualTo(
            switch (sort) {
              case PART -> List.of("theshold", "Bg", "fires", "column");
              case COUNT -> List.of("theshold", "Bg", "kept", "fires", "column");
              case RULE -> List.of("theshold", "Bg", "kept", "column");
              case STATISTIC -> List.of("theshold", "Bg", "kept", "fires");
            });
  }
}
