package bg.karta.rule;

import bg.karta.store.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a rule over the records and tells who breaks it. */
public final class Judge {
  /** The columns every rule returns, before those that fill its sentence. */
  private static final List<String> FIXED =
      List.of("origin", "origin_row", "key", "field", "value");

  /**
   * A record that breaks a rule.
   *
   * @param source the number of the source it came from
   * @param row its row there
   * @param key its key
   * @param field the field at fault, or null
   * @param value the value found, or null
   * @param arguments what fills the places of the sentence, by name
   */
  public record Offender(
      int source,
      int row,
      String key,
      @Nullable String field,
      @Nullable String value,
      Map<String, String> arguments) {}

  /** Takes offenders. */
  @FunctionalInterface
  public interface Offenders {
    /** Takes one. */
    void take(Offender offender);
  }

  private final Database database;
  private final Map<String, ?> parameters;

  /**
   * A judge over an open database.
   *
   * @param parameters the values of the rules' parameters, {@code on} and {@code lang} among them
   */
  public Judge(Database database, Map<String, ?> parameters) {
    this.database = database;
    this.parameters = Map.copyOf(parameters);
  }

  /** Gives the records that break a rule. */
  public void run(SqlRule rule, Offenders offenders) {
    List<String> columns = new ArrayList<>();
    database.query(
        rule.sql(), parameters, columns::addAll, row -> offenders.take(of(columns, row)));
  }

  private static Offender of(List<String> columns, @Nullable Object[] row) {
    Map<String, String> arguments = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (row[i] != null) {
        arguments.put(columns.get(i), text(row[i]));
      }
    }
    FIXED.forEach(
        name -> {
          if (!columns.contains(name)) {
            throw new IllegalStateException("a rule returns no column " + name);
          }
        });
    return new Offender(
        Integer.parseInt(arguments.getOrDefault("origin", "0")),
        Integer.parseInt(arguments.getOrDefault("origin_row", "0")),
        arguments.getOrDefault("key", ""),
        arguments.get("field"),
        arguments.get("value"),
        arguments);
  }

  /** A whole number without the decimals that SQLite's reals show. */
  private static String text(@Nullable Object value) {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }
}
