package bg.karta.sql;

import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQL whose parameters have names, {@code :on}; JDBC knows only places.
 *
 * @param sql the text with numbered places
 * @param names the name of each place
 */
public record NamedSql(String sql, List<String> names) {
  /** A text, a comment or a parameter: only the last is replaced. */
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']++|'')*+'|--[^\\n]*|(?<!:):([a-z][a-z_]*)");

  /** The SQL of a text in which parameters have names. */
  public static NamedSql of(String text) {
    List<String> names = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    StringBuilder sql = new StringBuilder();
    while (matcher.find()) {
      String found = matcher.group(1);
      if (found == null) {
        matcher.appendReplacement(sql, Matcher.quoteReplacement(matcher.group()));
      } else {
        if (!names.contains(found)) {
          names.add(found);
        }
        matcher.appendReplacement(sql, "?" + (names.indexOf(found) + 1));
      }
    }
    return new NamedSql(matcher.appendTail(sql).toString(), List.copyOf(names));
  }

  /**
   * The value of each place.
   *
   * @throws Failure if a name is not among the parameters
   */
  public List<@Nullable Object> values(Parameters parameters) {
    List<@Nullable Object> values = new ArrayList<>();
    for (String name : names) {
      if (!parameters.has(name)) {
        throw new Failure(Failure.Category.USAGE, "failure.database.parameter", ":" + name);
      }
      values.add(parameters.value(name));
    }
    return values;
  }
}
