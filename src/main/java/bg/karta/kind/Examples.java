package bg.karta.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * One made-up record of each kind, from {@code examples.properties}; all of them together make a
 * submission without a fault. Templates show them, and a row that still is one is no record.
 */
public final class Examples {
  private final Properties values = new Properties();

  private Examples() {}

  /** Reads the examples. */
  public static Examples load() {
    Examples loaded = new Examples();
    try (InputStream in =
            Objects.requireNonNull(Examples.class.getResourceAsStream("examples.properties"));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      loaded.values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }

  /** The example of a field in its plain form, empty where there is none. */
  public String of(RecordKind kind, FieldSpec field) {
    return values.getProperty(kind.name() + "." + field.name(), "");
  }
}
