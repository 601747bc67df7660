package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseUriTest {

  /** Relative names are those that SQLite would take for something else. */
  @ParameterizedTest
  @ValueSource(
      strings = {":memory:", "file:q.db", ":resource:x", "a?mode=memory", "пътна карта.db", "-"})
  void leads_to_the_file_of_that_name_and_holds_nothing_else(String name) {
    URI uri = URI.create(DatabaseUri.of(name));
    assertThat(uri.getScheme()).isEqualTo("file");
    assertThat(Path.of(uri.getPath())).isEqualTo(Path.of(name).toAbsolutePath());
    assertThat(uri.getQuery()).isNull();
    assertThat(uri.getFragment()).isNull();
  }
}
