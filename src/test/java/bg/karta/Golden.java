package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What each format of a menu writes, as kept beside the class that tests it. */
public final class Golden {
  private Golden() {}

  /** Compares a text with the file of that name, which is asked for where it is lacking. */
  public static void verify(Class<?> beside, String name, String actual) throws IOException {
    String path = "src/test/resources/" + beside.getPackageName().replace('.', '/') + "/" + name;
    try (InputStream file = beside.getResourceAsStream(name)) {
      if (file == null) {
        fail("add %s after checking it:%n%s", path, actual);
      } else {
        String kept = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(actual).as(path).isEqualTo(kept);
      }
    }
  }
}
