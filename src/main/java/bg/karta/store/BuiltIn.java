package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.ServiceTypes;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.result.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what comes with karta into a register: territories, lists of codes, types of service. */
final class BuiltIn {
  private static final List<String> TERRITORY =
      List.of("code", "oblast", "level", "name_bg", "name_en", "latitude", "longitude");
  private static final List<String> CODE = List.of("list", "code", "place", "name_bg", "name_en");
  private static final List<String> SERVICE_TYPE =
      List.of(
          "code",
          "name_bg",
          "name_en",
          "kinds",
          "target",
          "residential",
          "institution",
          "level",
          "dependent",
          "batch",
          "origin",
          "origin_row");

  /** Built-in records belong to batch 0, which no import has. */
  private static final int BUILT_IN = 0;

  private static final BulkInsert.Conflicts NO_CONFLICTS =
      row -> {
        throw new IllegalStateException("built in twice: " + Arrays.toString(row));
      };

  private BuiltIn() {}

  /** Writes territories and codes anew, and the types of service that the register lacks. */
  static void fill(Database database) {
    database.execute("DELETE FROM territory");
    insert(database, "territory", TERRITORY, Territories.get().all().stream().map(BuiltIn::row));
    database.execute("DELETE FROM nomenclature");
    insert(
        database, "nomenclature", CODE, Nomenclature.listNames().stream().flatMap(BuiltIn::codes));
    Set<String> known =
        Set.copyOf(database.texts("SELECT code FROM service_type", Parameters.none()));
    insert(
        database,
        "service_type",
        SERVICE_TYPE,
        ServiceTypes.all().stream().filter(type -> !known.contains(type.code())).map(BuiltIn::row));
    stamp(database);
  }

  /** Writes down that the register has what this karta declares. */
  static void stamp(Database database) {
    database.execute("DELETE FROM declaration");
    database.update(
        "INSERT INTO declaration VALUES (:fingerprint)",
        Parameters.of("fingerprint", Kinds.fingerprint()));
  }

  /** Whether the register was last brought in step with the declarations of this karta. */
  static boolean isStamped(Database database) {
    return database.number(
            "SELECT COUNT(*) FROM declaration WHERE fingerprint = :fingerprint",
            Parameters.of("fingerprint", Kinds.fingerprint()))
        > 0;
  }

  private static void insert(
      Database database, String table, List<String> columns, Stream<@Nullable Object[]> rows) {
    try (BulkInsert insert = database.bulkInsert(table, columns)) {
      rows.forEach(row -> insert.add(row, NO_CONFLICTS));
      insert.flush(NO_CONFLICTS);
    }
  }

  private static Stream<@Nullable Object[]> codes(String list) {
    List<Nomenclature.Code> codes = List.copyOf(Nomenclature.named(list).codes());
    return IntStream.range(0, codes.size())
        .mapToObj(i -> row(list, codes.get(i).code(), i, codes.get(i).bg(), codes.get(i).en()));
  }

  private static @Nullable Object[] row(Territory territory) {
    Territory.Seat seat = territory.seat();
    return row(
        territory.code(),
        territory.oblast(),
        territory.isOblast() ? "oblast" : "municipality",
        territory.bg(),
        territory.en(),
        seat == null ? null : seat.latitude(),
        seat == null ? null : seat.longitude());
  }

  private static @Nullable Object[] row(ServiceTypes.Type type) {
    return row(
        type.code(),
        type.bg(),
        type.en(),
        ServiceTypes.json(type.kinds()),
        type.target(),
        type.residential() ? 1 : 0,
        type.institution() ? 1 : 0,
        type.level(),
        type.dependent() ? 1 : 0,
        BUILT_IN,
        0,
        0);
  }

  private static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }
}
