package bg.karta.store;

import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL whose parameters have names, {@code :on}; JDBC knows only places.
 *
 * @param sql the text with numbered places
 * @param names the name of each place
 */
record NamedSql(String sql, List<String> names) {
  /** A text, a comment or a parameter: only the last is replaced. */
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|(?<!:):([a-z][a-z_]*)");

  static NamedSql of(String text) {
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

  void bind(PreparedStatement statement, Parameters parameters) throws SQLException {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!parameters.has(name)) {
        throw new Failure(Failure.Kind.USAGE, "failure.database.parameter", name);
      }
      statement.setObject(i + 1, parameters.value(name));
    }
  }
}
