package bg.karta;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real file that is too large, or not the project's, to lie in it: it may stand beside the clone.
 * A test that asks for one is skipped where it does not, and {@link SharedFileTest} keeps their
 * number.
 */
public enum SharedFile {
  /** The agency's register of licensed providers as published, as of 31.01.2026. */
  REGISTER("data/aksu-register-2026-01-31.xlsx"),
  /** The same in a flat form, a row for each provider. */
  REGISTER_FLAT("data/aksu-register-2026-01-31-flat.csv"),
  /** Providers as a municipality lists them. */
  PROVIDERS_LISTED("cases/54-services-as-providers/доставчици.csv"),
  /** Services as the same municipality lists them, with the names and the ЕИК of providers. */
  SERVICES_LISTED("cases/54-services-as-providers/услуги.csv");

  private static final Path FOLDER = Path.of("..", "shared");

  private final String file;

  SharedFile(String file) {
    this.file = file;
  }

  /** Where it lies; ends the test, as skipped, where it does not. */
  public Path path() {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), () -> "skipped, as there is no " + path);
    return path;
  }
}
