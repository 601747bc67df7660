package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.RecordKind;
import bg.karta.kind.ServiceType;
import bg.karta.kind.ServiceTypes;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the register: one for each kind and one for its history, both made from the kind's
 * declaration, the ledger of imports, and the nomenclatures.
 */
final class Schema {
  /** The version this karta writes, kept in {@code user_version}. */
  static final int VERSION = 4;

  /** The columns that say where a record came from. */
  static final List<String> ORIGIN = List.of("batch", "origin", "origin_row");

  /** "kart", so that a register is told from any other SQLite file. */
  private static final int APPLICATION_ID = 0x6B617274;

  private static final String LEDGER =
      """
      CREATE TABLE batch (
        id INTEGER PRIMARY KEY,
        imported_at TEXT NOT NULL,
        ruleset TEXT NOT NULL,
        status TEXT NOT NULL
      ) STRICT;
      CREATE TABLE source (
        id INTEGER PRIMARY KEY,
        batch INTEGER NOT NULL,
        file TEXT NOT NULL,
        sheet TEXT,
        sha256 TEXT NOT NULL,
        kind TEXT NOT NULL,
        charset TEXT,
        delimiter TEXT,
        columns TEXT NOT NULL,
        known_on TEXT NOT NULL,
        whole INTEGER NOT NULL,
        row_count INTEGER NOT NULL,
        inserted INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        earlier INTEGER NOT NULL,
        rejected INTEGER NOT NULL,
        skipped INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE territory (
        code TEXT NOT NULL PRIMARY KEY,
        oblast TEXT NOT NULL,
        level TEXT NOT NULL,
        name_bg TEXT NOT NULL,
        name_en TEXT NOT NULL,
        latitude REAL,
        longitude REAL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE nomenclature (
        list TEXT NOT NULL,
        code TEXT NOT NULL,
        place INTEGER NOT NULL,
        name_bg TEXT NOT NULL,
        name_en TEXT NOT NULL,
        PRIMARY KEY (list, code)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX source_by_batch ON source(batch);
      """
          + PersonTokens.TABLE;

  /** An index that rules and statistics need besides the keys. */
  private record Index(String name, String table, String columns) {}

  private static final List<Index> INDEXES =
      List.of(
          new Index("licence_by_provider", "licence", "provider, kind"),
          new Index("service_by_place", "service", "municipality, type"),
          new Index("service_by_provider", "service", "provider"),
          new Index("referral_by_service", "referral", "admitted_to"),
          new Index("casework_by_person", "casework", "person"),
          new Index("placement_by_family", "foster_placement", "family"));

  private static final BulkInsert.Conflicts NO_CONFLICTS =
      row -> {
        throw new IllegalStateException("built in twice: " + Arrays.toString(row));
      };

  private Schema() {}

  /** Makes all tables in an empty file, in one transaction. */
  static void create(Database database) {
    database.begin();
    database.execute("PRAGMA application_id = " + APPLICATION_ID);
    database.execute("PRAGMA user_version = " + VERSION);
    Arrays.stream(LEDGER.split(";")).forEach(database::execute);
    for (RecordKind kind : Kinds.all()) {
      createKind(database, kind);
    }
    fill(database);
    database.commit();
  }

  /** The statements that make a kind's indexes in a schema of the database. */
  static List<String> indexes(RecordKind kind, String schema) {
    return INDEXES.stream()
        .filter(index -> index.table().equals(kind.table()))
        .map(
            index ->
                "CREATE INDEX %s.%s ON %s(%s)"
                    .formatted(schema, index.name(), index.table(), index.columns()))
        .toList();
  }

  /** Makes the tables of one kind. */
  static void createKind(Database database, RecordKind kind) {
    database.execute("CREATE TABLE main." + definition(kind, kind.table()));
    database.execute(history(kind));
    indexes(kind, "main").forEach(database::execute);
  }

  /**
   * Verifies that an open file is a register that this karta can read.
   *
   * @return whether it is of an earlier version and has to be brought up to this one
   */
  static boolean verify(Database database) {
    long application = database.number("PRAGMA application_id", Map.of());
    long version = database.number("PRAGMA user_version", Map.of());
    if (application != APPLICATION_ID) {
      throw new Failure(Failure.Kind.DATABASE, "failure.database.foreign", database.name());
    }
    if (version < 1 || version > VERSION) {
      throw new Failure(
          Failure.Kind.DATABASE, "failure.database.version", database.name(), version, VERSION);
    }
    return version < VERSION;
  }

  /** {@code name (columns …) STRICT, WITHOUT ROWID}, for the register's table and its double. */
  static String definition(RecordKind kind, String name) {
    return name
        + " (\n"
        + columns(kind)
        + ",\n  PRIMARY KEY ("
        + keys(kind)
        + ")\n) STRICT, WITHOUT ROWID";
  }

  /** What records were before: each state by the batch that brought it. */
  static String history(RecordKind kind) {
    return "CREATE TABLE main."
        + kind.table()
        + "_history (\n"
        + columns(kind)
        + ",\n  until_batch INTEGER NOT NULL,\n  PRIMARY KEY ("
        + keys(kind)
        + ", batch, origin)\n) STRICT, WITHOUT ROWID";
  }

  private static String columns(RecordKind kind) {
    Stream<String> fields = kind.fields().stream().map(Schema::column);
    Stream<String> origin = ORIGIN.stream().map(name -> "  " + name + " INTEGER NOT NULL");
    return Stream.concat(fields, origin).collect(Collectors.joining(",\n"));
  }

  private static String column(FieldSpec field) {
    return "  "
        + field.name()
        + " "
        + field.type().sqlType()
        + (field.required() ? " NOT NULL" : "");
  }

  static String keys(RecordKind kind) {
    return kind.key().stream().map(FieldSpec::name).collect(Collectors.joining(", "));
  }

  /** All columns of a kind's table in their order. */
  static List<String> columnNames(RecordKind kind) {
    List<String> names = new ArrayList<>(kind.fields().stream().map(FieldSpec::name).toList());
    names.addAll(ORIGIN);
    return names;
  }

  private static void fill(Database database) {
    fillTerritories(database);
    fillNomenclatures(database);
    fillServiceTypes(database, ServiceTypes.all());
  }

  /** Writes the oblasts and municipalities anew. */
  static void fillTerritories(Database database) {
    database.execute("DELETE FROM territory");
    try (BulkInsert territories =
        database.bulkInsert(
            "territory",
            List.of("code", "oblast", "level", "name_bg", "name_en", "latitude", "longitude"))) {
      Territories.get().all().forEach(t -> territories.add(row(t), NO_CONFLICTS));
      territories.flush(NO_CONFLICTS);
    }
  }

  /** Writes types of service that are built in. */
  static void fillServiceTypes(Database database, List<ServiceTypes.Type> built) {
    RecordKind kind = Kinds.of(ServiceType.class);
    try (BulkInsert types = database.bulkInsert(kind.table(), columnNames(kind))) {
      built.forEach(type -> types.add(row(type), NO_CONFLICTS));
      types.flush(NO_CONFLICTS);
    }
  }

  /** Writes the lists of codes anew. */
  static void fillNomenclatures(Database database) {
    database.execute("DELETE FROM nomenclature");
    try (BulkInsert codes =
        database.bulkInsert(
            "nomenclature", List.of("list", "code", "place", "name_bg", "name_en"))) {
      Nomenclature.listNames().forEach(list -> fill(codes, list));
      codes.flush(NO_CONFLICTS);
    }
  }

  private static void fill(BulkInsert codes, String list) {
    int place = 0;
    for (Nomenclature.Code code : Nomenclature.named(list).codes()) {
      codes.add(row(list, code.code(), place++, code.bg(), code.en()), NO_CONFLICTS);
    }
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

  /** Built-in records belong to batch 0, which no import has. */
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
        0,
        0,
        0);
  }

  private static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }
}
