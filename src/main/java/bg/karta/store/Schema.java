package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.util.Arrays;

/**
 * The tables of the register: one for each kind and one for its history, as {@link KindTable} has
 * them, the ledger with the files that were taken in and what was found in their rows, and the
 * nomenclatures.
 */
final class Schema {
  /** The version this karta writes, kept in {@code user_version}. */
  static final int VERSION = 7;

  /** "kart", so that a register is told from any other SQLite file. */
  private static final int APPLICATION_ID = 0x6B617274;

  private static final String LEDGER =
      """
      CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        action TEXT NOT NULL,
        at TEXT NOT NULL,
        milliseconds INTEGER,
        system_user TEXT,
        signed_by TEXT,
        host TEXT,
        version TEXT,
        options TEXT NOT NULL,
        ruleset TEXT,
        status TEXT,
        subject INTEGER,
        reason TEXT,
        files TEXT NOT NULL,
        counts TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      CREATE TABLE confirmation (
        batch INTEGER NOT NULL,
        of_batch INTEGER NOT NULL,
        PRIMARY KEY (batch, of_batch)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE open_finding (
        origin INTEGER NOT NULL,
        origin_row INTEGER NOT NULL,
        rule TEXT NOT NULL,
        severity TEXT NOT NULL,
        batch INTEGER NOT NULL,
        PRIMARY KEY (origin, origin_row, rule)
      ) STRICT, WITHOUT ROWID;
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
        skipped INTEGER NOT NULL,
        bytes INTEGER,
        dating TEXT
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
      CREATE TABLE removal (
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        batch INTEGER NOT NULL,
        origin INTEGER NOT NULL,
        ended INTEGER NOT NULL,
        PRIMARY KEY (kind, key, batch)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE declaration (fingerprint TEXT NOT NULL) STRICT;
      """
          + PersonTokens.TABLE;

  private Schema() {}

  /** Makes all tables in an empty file, in one transaction. */
  static void create(Database database) {
    database.begin();
    fill(database);
    database.commit();
  }

  /** Makes all tables within a transaction that is open. */
  static void fill(Database database) {
    database.execute("PRAGMA application_id = " + APPLICATION_ID);
    database.execute("PRAGMA user_version = " + VERSION);
    Arrays.stream(LEDGER.split(";")).forEach(database::execute);
    for (RecordKind kind : Kinds.all()) {
      createKind(database, kind);
    }
    BuiltIn.fill(database);
  }

  /** Makes the tables of one kind. */
  static void createKind(Database database, RecordKind kind) {
    database.execute("CREATE TABLE main." + KindTable.definition(kind, kind.table()));
    database.execute(KindTable.history(kind));
    KindTable.indexes(kind, "main").forEach(database::execute);
  }

  /**
   * Verifies that an open file is a register that this karta can read.
   *
   * @return whether it is of an earlier version and has to be brought up to this one
   */
  static boolean verify(Database database) {
    long application = database.number("PRAGMA application_id");
    long version = database.number("PRAGMA user_version");
    if (application != APPLICATION_ID) {
      throw new Failure(Failure.Category.DATABASE, "failure.database.foreign", database.name());
    }
    if (version < 1 || version > VERSION) {
      throw new Failure(
          Failure.Category.DATABASE, "failure.database.version", database.name(), version, VERSION);
    }
    return version < VERSION;
  }
}
