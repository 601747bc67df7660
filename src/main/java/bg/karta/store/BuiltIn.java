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

  private static final List<BulkInsert.TableColumn<Territory>> TERRITORY =
      List.of(
          new BulkInsert.TableColumn<>("code", Territory::code),
          new BulkInsert.TableColumn<>("oblast", Territory::oblast),
          new BulkInsert.TableColumn<>("level", t -> t.isOblast() ? "oblast" : "municipality"),
          new BulkInsert.TableColumn<>("name_bg", Territory::bg),
          new BulkInsert.TableColumn<>("name_en", Territory::en),
          new BulkInsert.TableColumn<>(
              "latitude", t -> t.seat() == null ? null : t.seat().latitude()),
          new BulkInsert.TableColumn<>(
              "longitude", t -> t.seat() == null ? null : t.seat().longitude()));

  /** A code at its place in a list. */
  private record Listed(String list, int place, Nomenclature.Code code) {}

  private static final List<BulkInsert.TableColumn<Listed>> CODE =
      List.of(
          new BulkInsert.TableColumn<>("list", Listed::list),
          new BulkInsert.TableColumn<>("code", listed -> listed.code().code()),
          new BulkInsert.TableColumn<>("place", Listed::place),
          new BulkInsert.TableColumn<>("name_bg", listed -> listed.code().bg()),
          new BulkInsert.TableColumn<>("name_en", listed -> listed.code().en()));

  private static final List<BulkInsert.TableColumn<ServiceTypes.Type>> SERVICE_TYPE =
      List.of(
          new BulkInsert.TableColumn<>("code", ServiceTypes.Type::code),
          new BulkInsert.TableColumn<>("name_bg", ServiceTypes.Type::bg),
          new BulkInsert.TableColumn<>("name_en", ServiceTypes.Type::en),
          new BulkInsert.TableColumn<>("kinds", type -> ServiceTypes.json(type.kinds())),
          new BulkInsert.TableColumn<>("target", ServiceTypes.Type::target),
          new BulkInsert.TableColumn<>("residential", type -> type.residential() ? 1 : 0),
          new BulkInsert.TableColumn<>("institution", type -> type.institution() ? 1 : 0),
          new BulkInsert.TableColumn<>("level", ServiceTypes.Type::level),
          new BulkInsert.TableColumn<>("dependent", type -> type.dependent() ? 1 : 0),
          new BulkInsert.TableColumn<>("batch", type -> BUILT_IN),
          new BulkInsert.TableColumn<>("origin", type -> 0),
          new BulkInsert.TableColumn<>("origin_row", type -> 0));

  private BuiltIn() {}

  /** Writes territories, codes and types of service anew; a type that an import changed stays. */
  static void fill(Database database) {
    database.execute("DELETE FROM territory");
    insert(database, "territory", TERRITORY, Territories.get().all().stream());
    database.execute("DELETE FROM nomenclature");
    insert(
        database, "nomenclature", CODE, Nomenclature.listNames().stream().flatMap(BuiltIn::codes));
    database.execute("DELETE FROM service_type WHERE batch = 0");
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
      Database database,
      String table,
      List<BulkInsert.TableColumn<T>> columns,
      Stream<T> subjects) {
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
