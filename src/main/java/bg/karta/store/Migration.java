package bg.karta.store;

import bg.karta.kind.Assessment;
import bg.karta.kind.Assistance;
import bg.karta.kind.Casework;
import bg.karta.kind.CaseworkStep;
import bg.karta.kind.Centre;
import bg.karta.kind.CentreReport;
import bg.karta.kind.Consultation;
import bg.karta.kind.Dates;
import bg.karta.kind.Expenditure;
import bg.karta.kind.FosterFamily;
import bg.karta.kind.FosterNeed;
import bg.karta.kind.FosterPlacement;
import bg.karta.kind.Kinds;
import bg.karta.kind.LicenceEvent;
import bg.karta.kind.Norm;
import bg.karta.kind.PublishedFigure;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Referral;
import bg.karta.kind.ServiceType;
import bg.karta.kind.ServiceTypes;
import bg.karta.kind.StaffTraining;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings a register that an earlier karta made up to the present version, losing nothing. */
final class Migration {
  private static final int THIRD = 3;
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
      if (database.number("PRAGMA user_version", Map.of()) < 2) {
        toSecond();
      }
      if (database.number("PRAGMA user_version", Map.of()) < THIRD) {
        toThird();
      }
      toFourth();
      Schema.fillNomenclatures(database);
      database.execute("PRAGMA user_version = " + Schema.VERSION);
    }
    database.commit();
  }

  /** Editions of the register, and orders about licences. */
  private void toSecond() {
    SOURCES.forEach(database::execute);
    daysOfEditions();
    for (RecordKind kind : Kinds.all()) {
      if (exists(kind.table())) {
        rebuild(kind.table() + "_history", Schema.history(kind));
      }
    }
    Schema.createKind(database, Kinds.of(LicenceEvent.class));
  }

  /** Where municipalities lie, norms that round, types that stand in others, and two more kinds. */
  private void toThird() {
    database.execute("ALTER TABLE territory ADD COLUMN latitude REAL");
    database.execute("ALTER TABLE territory ADD COLUMN longitude REAL");
    Schema.fillTerritories(database);
    for (RecordKind kind : List.of(Kinds.of(Norm.class), Kinds.of(ServiceType.class))) {
      rebuild(kind.table(), "CREATE TABLE main." + Schema.definition(kind, kind.table()));
      rebuild(kind.table() + "_history", Schema.history(kind));
    }
    database.execute("UPDATE service_type SET dependent = 0 WHERE batch = 0");
    Schema.fillServiceTypes(
        database, ServiceTypes.all().stream().filter(type -> isUnknown(type.code())).toList());
    Schema.createKind(database, Kinds.of(Consultation.class));
    Schema.createKind(database, Kinds.of(Expenditure.class));
  }

  /** People, the centres that work with them, families, and figures that others published. */
  private void toFourth() {
    database.execute(PersonTokens.TABLE);
    Stream.of(
            Assessment.class,
            Referral.class,
            Assistance.class,
            Centre.class,
            CentreReport.class,
            Casework.class,
            CaseworkStep.class,
            FosterFamily.class,
            FosterNeed.class,
            FosterPlacement.class,
            StaffTraining.class,
            PublishedFigure.class)
        .forEach(type -> Schema.createKind(database, Kinds.of(type)));
  }

  private boolean isUnknown(String type) {
    String sql = "SELECT COUNT(*) FROM service_type WHERE code = :code";
    return database.number(sql, Map.of("code", type)) == 0;
  }

  private boolean exists(String table) {
    String sql = "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = :name";
    return database.number(sql, Map.of("name", table)) > 0;
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

  /** Makes a table anew with the rows it has: other columns, in their order, or another key. */
  private void rebuild(String table, String definition) {
    String columns =
        database.rows("SELECT name FROM pragma_table_info(:name)", Map.of("name", table)).stream()
            .map(row -> String.valueOf(row[0]))
            .collect(Collectors.joining(", "));
    database.execute("ALTER TABLE " + table + " RENAME TO earlier");
    database.execute(definition);
    database.update(
        "INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM earlier",
        Map.of());
    database.execute("DROP TABLE earlier");
  }
}
