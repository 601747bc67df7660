package bg.karta.result;

import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for by name, {@code :on}. Values are as SQLite has them: a day or month is ISO
 * text, a truth value 1 or 0.
 */
public final class Parameters {
  private static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, @Nullable Object> values;

  private Parameters(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  /** No parameters. */
  public static Parameters none() {
    return NONE;
  }

  /** One parameter. */
  public static Parameters of(String name, @Nullable Object value) {
    return NONE.and(name, value);
  }

  /** Parameters by their names. */
  public static Parameters of(Map<String, ?> values) {
    Parameters all = NONE;
    for (Map.Entry<String, ?> value : values.entrySet()) {
      all = all.and(value.getKey(), value.getValue());
    }
    return all;
  }

  /** These and one more; one of the same name is replaced. */
  public Parameters and(String name, @Nullable Object value) {
    Map<String, @Nullable Object> more = new HashMap<>(values);
    more.put(name, stored(value));
    return new Parameters(more);
  }

  /** These and others; those of the same names are replaced. */
  public Parameters and(Parameters others) {
    Map<String, @Nullable Object> more = new HashMap<>(values);
    more.putAll(others.values);
    return new Parameters(more);
  }

  private static @Nullable Object stored(@Nullable Object value) {
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    return value instanceof Temporal || value instanceof Enum ? value.toString() : value;
  }

  /** Whether a parameter is among them, be it without a value. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of a parameter, null where it has none or is not among them. */
  public @Nullable Object value(String name) {
    return values.get(name);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
