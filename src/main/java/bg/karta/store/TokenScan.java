package bg.karta.store;

import bg.karta.person.PersonKey;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the tokens in the bytes of a file, whatever it is: also in the pages that a database uses
 * no longer, in one that is damaged, in a table that somebody exported.
 */
final class TokenScan {
  private static final int BUFFER = 1 << 16;

  private static final String COLUMNS =
      """
      SELECT tables.name AS table_name, columns.name AS name
      FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
      WHERE tables.type = 'table' AND columns.type = 'TEXT'
      AND tables.name NOT LIKE 'sqlite#_%' ESCAPE '#' ORDER BY 1, 2
      """;

  private final byte[] bytes = new byte[BUFFER];
  private final Predicate<String> wanted;

  private TokenScan(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /** Whether something in a file has the form of a token and is wanted. */
  static boolean finds(Path file, Predicate<String> wanted) throws IOException {
    return new TokenScan(wanted).read(file);
  }

  /** The texts of a register in which a wanted token stands, each place once. */
  static List<String> texts(Database register, Predicate<String> wanted) {
    Set<String> places = new LinkedHashSet<>();
    for (ResultRow column : register.rows(COLUMNS)) {
      String table = column.text("table_name");
      String name = column.text("name");
      String sql =
          SqlTemplate.of("SELECT {number} AS number, {name} AS said FROM main.{table} WHERE {long}")
              .with("number", table.equals("entry") ? "id" : "NULL")
              .with("name", name)
              .with("table", table)
              .with("long", "length(" + name + ") >= " + PersonKey.TOKEN_LENGTH)
              .sql();
      register.query(
          sql,
          Parameters.none(),
          row -> {
            if (PersonKey.tokensIn(row.text("said")).anyMatch(wanted)) {
              String entry = row.has("number") ? " " + row.whole("number") : "";
              places.add(table + entry + " (" + name + ")");
            }
          });
    }
    return List.copyOf(places);
  }

  private boolean read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int length = 0;
      for (int more = in.read(bytes); more >= 0; more = in.read(bytes, length, BUFFER - length)) {
        length += more;
        if (find(length)) {
          return true;
        }
        // A token may begin here and end in what comes next.
        int kept = Math.min(length, PersonKey.TOKEN_LENGTH - 1);
        System.arraycopy(bytes, length - kept, bytes, 0, kept);
        length = kept;
      }
    }
    return false;
  }

  private boolean find(int length) {
    int last = length - (PersonKey.TOKEN_LENGTH - PersonKey.ID_LENGTH);
    for (int hyphen = PersonKey.ID_LENGTH; hyphen <= last; hyphen++) {
      if (bytes[hyphen] == '-') {
        int begin = hyphen - PersonKey.ID_LENGTH;
        String found =
            new String(bytes, begin, PersonKey.TOKEN_LENGTH, StandardCharsets.ISO_8859_1);
        if (PersonKey.isToken(found) && wanted.test(found)) {
          return true;
        }
      }
    }
    return false;
  }
}
