package bg.karta.store;

import bg.karta.kind.Dates;
import bg.karta.kind.Kinds;
import bg.karta.kind.LicenceEvent;
import bg.karta.kind.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings a register that an earlier karta made up to the present version, losing nothing. */
final class Migration {
  private static final List<String> SOURCES =
      List.of(
          "ALTER TABLE source ADD COLUMN known_on TEXT NOT NULL DEFAULT ''",
          "ALTER TABLE source ADD COLUMN whole INTEGER NOT NULL DEFAULT 0",
          "UPDATE source SET known_on ="
              + " (SELECT substr(b.imported_at, 1, 10) FROM batch b WHERE b.id = source.batch)",
          "ALTER TABLE source ADD COLUMN earlier INTEGER NOT NULL DEFAULT 0",
          // Providers and licences in one sheet: the agency's register, which is published whole.
          """
          UPDATE source SET whole = 1 WHERE EXISTS (SELECT 1 FROM source p WHERE p.batch = source.batch
            AND p.file = source.file AND p.sheet IS source.sheet AND p.kind = 'provider')
            AND EXISTS (SELECT 1 FROM source l WHERE l.batch = source.batch
            AND l.file = source.file AND l.sheet IS source.sheet AND l.kind = 'licence')
          """);

  private final Database database;

  Migration(Database database) {
    this.database = database;
  }

  /** Runs every step that is wanting, in one transaction. */
  void run() {
    database.begin();
    // Another process may have done it while this one waited for the lock.
    if (Schema.verify(database)) {
      SOURCES.forEach(database::execute);
      daysOfEditions();
      RecordKind added = Kinds.of(LicenceEvent.class);
      for (RecordKind kind : Kinds.all()) {
        if (kind != added) {
          historyByBatch(kind);
        }
      }
      Schema.createKind(database, added);
      Schema.fillNomenclatures(database);
      database.execute("PRAGMA user_version = " + Schema.VERSION);
    }
    database.commit();
  }

  /** A whole register speaks of the day in its file's name. */
  private void daysOfEditions() {
    for (@Nullable Object[] row :
        database.rows("SELECT DISTINCT file FROM source WHERE whole", Map.of())) {
      String file = String.valueOf(row[0]);
      LocalDate day = Dates.lastIn(file);
      if (day != null) {
        database.update(
            "UPDATE source SET known_on = :day WHERE file = :file AND whole",
            Map.of("day", day.toString(), "file", file));
      }
    }
  }

  /** Version 1 kept a state by the batch that replaced it. */
  private void historyByBatch(RecordKind kind) {
    String table = kind.table() + "_history";
    database.execute("ALTER TABLE " + table + " RENAME TO earlier");
    database.execute(Schema.history(kind));
    database.update("INSERT INTO " + table + " SELECT * FROM earlier", Map.of());
    database.execute("DROP TABLE earlier");
  }
}
