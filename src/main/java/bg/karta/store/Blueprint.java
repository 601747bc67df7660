package bg.karta.store;

import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a register that karta has just made has in it, beside which another is laid: its tables and
 * indexes with all that is declared of them, and what comes with karta itself.
 */
final class Blueprint implements AutoCloseable {
  private static final String OBJECTS =
      """
      SELECT type || ' ' || name AS object, sql FROM main.sqlite_schema
      WHERE name NOT LIKE 'sqlite#_%' ESCAPE '#'
      """;

  /** Versions of old gave it columns one by one, each with a value for the rows there were. */
  private static final String GROWN = "table source";

  private final Database pristine = Database.temporary();
  private final Map<String, String> own = objects(pristine);

  /** The names of what another register has and this has not, such as {@code table other}. */
  Set<String> strangeIn(Database register) {
    Set<String> strange = new LinkedHashSet<>(objects(register).keySet());
    strange.removeAll(own.keySet());
    return strange;
  }

  /** The names of what another register lacks. */
  Set<String> missingIn(Database register) {
    Set<String> missing = new LinkedHashSet<>(own.keySet());
    missing.removeAll(objects(register).keySet());
    return missing;
  }

  /** What is declared otherwise in another register, each with the parts that differ. */
  List<String> otherwiseIn(Database register) {
    List<String> otherwise = new ArrayList<>();
    objects(register)
        .forEach(
            (object, sql) -> {
              String declared = own.getOrDefault(object, sql);
              if (!parts(object, sql).equals(parts(object, declared))) {
                otherwise.add(object + " (" + difference(object, sql, declared) + ")");
              }
            });
    return otherwise;
  }

  /** The tables in which what comes with karta is other than it was written there. */
  List<String> changedIn(Database register) {
    List<String> changed = new ArrayList<>();
    for (String table : List.of("territory", "nomenclature", "declaration")) {
      String rows = "SELECT * FROM main." + table;
      if (!sorted(register, rows).equals(sorted(pristine, rows))) {
        changed.add(table);
      }
    }
    Set<List<?>> types = new HashSet<>(cells(pristine, "SELECT * FROM main.service_type"));
    String there =
        "SELECT code FROM main.service_type UNION SELECT code FROM main.service_type_history";
    boolean whole =
        register
                .texts(there, Parameters.none())
                .containsAll(
                    pristine.texts("SELECT code FROM main.service_type", Parameters.none()))
            && types.containsAll(
                cells(register, "SELECT * FROM main.service_type WHERE batch = 0"));
    if (!whole) {
      changed.add("service_type");
    }
    return changed;
  }

  private static List<List<?>> cells(Database database, String sql) {
    List<List<?>> cells = new ArrayList<>();
    database.query(sql, Parameters.none(), row -> cells.add(row.cells()));
    return cells;
  }

  private static List<String> sorted(Database database, String sql) {
    return cells(database, sql).stream().map(List::toString).sorted().toList();
  }

  private static Map<String, String> objects(Database database) {
    Map<String, String> objects = new TreeMap<>();
    for (ResultRow row : database.rows(OBJECTS)) {
      objects.put(row.text("object"), String.valueOf(row.textOrNull("sql")));
    }
    return objects;
  }

  private static String difference(String object, String sql, String declared) {
    Set<String> there = new LinkedHashSet<>(parts(object, sql));
    Set<String> expected = new LinkedHashSet<>(parts(object, declared));
    Set<String> both = new HashSet<>(there);
    both.retainAll(expected);
    there.addAll(expected);
    there.removeAll(both);
    return String.join("; ", there);
  }

  /** What is declared, column by column, and what stands before and behind the columns. */
  private static List<String> parts(String object, String sql) {
    String plain = sql.replaceAll("[\\s\"]+", " ").replaceAll(" ?([(),]) ?", "$1").strip();
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      if (sign == ')') {
        depth--;
      }
      if (depth == (sign == ',' ? 1 : 0) && ",()".indexOf(sign) >= 0) {
        parts.add(plain.substring(begin, i).strip());
        begin = i + 1;
      }
      if (sign == '(') {
        depth++;
      }
    }
    parts.add(plain.substring(begin).strip());
    return object.equals(GROWN)
        ? parts.stream().map(part -> part.replaceFirst(" DEFAULT (''|0)$", "")).sorted().toList()
        : parts;
  }

  @Override
  public void close() {
    pristine.close();
  }
}
