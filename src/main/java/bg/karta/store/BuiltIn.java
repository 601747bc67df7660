package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.ServiceTypes;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.result.Parameters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what comes with karta into a register: territories, lists of codes, types of service. */
final class BuiltIn {
  /** Built-in records belong to batch 0, which no import has. */
  private static final int BUILT_IN = 0;

  private static final List<BulkInsert.Column<Territory>> TERRITORY =
      List.of(
          new BulkInsert.Column<>("code", Territory::code),
          new BulkInsert.Column<>("oblast", Territory::oblast),
          new BulkInsert.Column<>("level", t -> t.isOblast() ? "oblast" : "municipality"),
          new BulkInsert.Column<>("name_bg", Territory::bg),
          new BulkInsert.Column<>("name_en", Territory::en),
          new BulkInsert.Column<>("latitude", t -> t.seat() == null ? null : t.seat().latitude()),
          new BulkInsert.Column<>(
              "longitude", t -> t.seat() == null ? null : t.seat().longitude()));

  /** A code at its place in a list. */
  private record Listed(String list, int place, Nomenclature.Code code) {}

  private static final List<BulkInsert.Column<Listed>> CODE =
      List.of(
          new BulkInsert.Column<>("list", Listed::list),
          new BulkInsert.Column<>("code", listed -> listed.code().code()),
          new BulkInsert.Column<>("place", Listed::place),
          new BulkInsert.Column<>("name_bg", listed -> listed.code().bg()),
          new BulkInsert.Column<>("name_en", listed -> listed.code().en()));

  private static final List<BulkInsert.Column<ServiceTypes.Type>> SERVICE_TYPE =
      List.of(
          new BulkInsert.Column<>("code", ServiceTypes.Type::code),
          new BulkInsert.Column<>("name_bg", ServiceTypes.Type::bg),
          new BulkInsert.Column<>("name_en", ServiceTypes.Type::en),
          new BulkInsert.Column<>("kinds", type -> ServiceTypes.json(type.kinds())),
          new BulkInsert.Column<>("target", ServiceTypes.Type::target),
          new BulkInsert.Column<>("residential", type -> type.residential() ? 1 : 0),
          new BulkInsert.Column<>("institution", type -> type.institution() ? 1 : 0),
          new BulkInsert.Column<>("level", ServiceTypes.Type::level),
          new BulkInsert.Column<>("dependent", type -> type.dependent() ? 1 : 0),
          new BulkInsert.Column<>("batch", type -> BUILT_IN),
          new BulkInsert.Column<>("origin", type -> 0),
          new BulkInsert.Column<>("origin_row", type -> 0));

  private BuiltIn() {}

  /** Writes territories and codes anew, and the types of service that the register lacks. */
  static void fill(Database database) {
    database.execute("DELETE FROM territory");
    insert(database, "territory", TERRITORY, Territories.get().all().stream());
    database.execute("DELETE FROM nomenclature");
    insert(
        database, "nomenclature", CODE, Nomenclature.listNames().stream().flatMap(BuiltIn::codes));
    Set<String> known =
        Set.copyOf(database.texts("SELECT code FROM service_type", Parameters.none()));
    insert(
        database,
        "service_type",
        SERVICE_TYPE,
        ServiceTypes.all().stream().filter(type -> !known.contains(type.code())));
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

  private static <T> void insert(
      Database database, String table, List<BulkInsert.Column<T>> columns, Stream<T> subjects) {
    BulkInsert.Conflicts<T> none =
        subject -> {
          throw new IllegalStateException("built in twice: " + subject);
        };
    try (BulkInsert<T> insert = database.bulkInsert(table, columns)) {
      subjects.forEach(subject -> insert.add(subject, none));
      insert.flush(none);
    }
  }

  private static Stream<Listed> codes(String list) {
    List<Nomenclature.Code> codes = List.copyOf(Nomenclature.named(list).codes());
    return IntStream.range(0, codes.size()).mapToObj(i -> new Listed(list, i, codes.get(i)));
  }
}
