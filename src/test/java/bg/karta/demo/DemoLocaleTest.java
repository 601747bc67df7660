package bg.karta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The machine's locale changes nothing in the demo. */
@Isolated("sets the locale of the process")
final class DemoLocaleTest {
  @TempDir private Path shared;
  @TempDir private Path dir;

  @Test
  void the_same_seed_gives_the_same_bytes_in_every_locale() throws IOException {
    StandardData.files(shared);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      Demo.write(dir, new DemoSetting(Demo.DEFAULT_SEED, null));
    } finally {
      Locale.setDefault(before);
    }

    assertThat(DemoFiles.names(dir)).isEqualTo(DemoFiles.names(shared)).hasSizeGreaterThan(25);
    for (String name : DemoFiles.names(dir)) {
      assertThat(dir.resolve(name)).hasSameBinaryContentAs(shared.resolve(name));
    }
  }
}
