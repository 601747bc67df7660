package bg.karta.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL with named places {@code {table}} for what no parameter can be: names of tables and columns,
 * conditions and whole queries. What is filled in is karta's own, never what a user wrote.
 */
public final class SqlTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

  private final String text;
  private final Map<String, String> values;

  private SqlTemplate(String text, Map<String, String> values) {
    this.text = text;
    this.values = values;
  }

  /** A template of which nothing is filled in yet. */
  public static SqlTemplate of(String text) {
    return new SqlTemplate(text, Map.of());
  }

  /** The template with one more place filled in, everywhere it stands. */
  public SqlTemplate with(String place, String sql) {
    Map<String, String> more = new HashMap<>(values);
    more.put(place, sql);
    return new SqlTemplate(text, more);
  }

  /**
   * The SQL.
   *
   * @throws IllegalStateException if a place is not filled in, or what was to be filled in stands
   *     nowhere
   */
  public String sql() {
    Map<String, String> unused = new HashMap<>(values);
    String sql =
        PLACE
            .matcher(text)
            .replaceAll(
                place -> {
                  String value = values.get(place.group(1));
                  if (value == null) {
                    throw new IllegalStateException(place.group() + " in " + text);
                  }
                  unused.remove(place.group(1));
                  return Matcher.quoteReplacement(value);
                });
    if (!unused.isEmpty()) {
      throw new IllegalStateException(unused.keySet() + " in " + text);
    }
    return sql;
  }
}
