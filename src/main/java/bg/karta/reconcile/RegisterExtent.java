package bg.karta.reconcile;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.store.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of the country a register is of: the municipalities that its records of a sort are in.
 * With some in every oblast it is a national one. Any other knows a municipality that it has
 * records of, and an oblast where it has them in half of the municipalities; a figure of more than
 * that it can bear out, but not refute.
 */
final class RegisterExtent {
  private static final String COUNTRY = Territory.COUNTRY.code();

  private final Database database;
  private final Map<String, Set<Territory>> places = new HashMap<>();

  RegisterExtent(Database database) {
    this.database = database;
  }

  /**
   * Why a place is not known whole, or null where it is.
   *
   * @param column where the places stand, {@code service.municipality}
   */
  @Nullable Reason partOf(String scope, String column) {
    Set<Territory> known = places.computeIfAbsent(column, this::read);
    long oblasts = known.stream().map(Territory::oblast).distinct().count();
    if (oblasts == oblasts()) {
      return null;
    }
    List<Territory> asked =
        Territories.get().all().stream()
            .filter(territory -> !territory.isOblast() && isIn(territory, scope))
            .toList();
    long here = asked.stream().filter(territory -> isKnown(territory, known)).count();
    boolean whole = !scope.equals(COUNTRY) && here * 2 >= asked.size();
    return whole ? null : new Reason("part-of-place", here, asked.size(), oblasts, oblasts());
  }

  private Set<Territory> read(String column) {
    int dot = column.indexOf('.');
    String query =
        SqlTemplate.of("SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")
            .with("column", column.substring(dot + 1))
            .with("table", column.substring(0, dot))
            .sql();
    return database.texts(query, Parameters.none()).stream()
        .map(code -> Territories.get().get(code))
        .filter(territory -> territory != null)
        .collect(Collectors.toSet());
  }

  private static long oblasts() {
    return Territories.get().all().stream().filter(Territory::isOblast).count();
  }

  private static boolean isIn(Territory municipality, String scope) {
    return scope.equals(COUNTRY)
        || municipality.code().equals(scope)
        || municipality.oblast().equals(scope);
  }

  /** Whether there are records of a municipality, or of its oblast alone. */
  private static boolean isKnown(Territory municipality, Set<Territory> known) {
    return known.contains(municipality)
        || known.stream().anyMatch(t -> t.isOblast() && t.code().equals(municipality.oblast()));
  }
}
