package bg.karta.store;

import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Service;
import bg.karta.result.ResultRow;
import bg.karta.sql.Again;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records of the register that are to be judged anew, as something came that they are judged by.
 * They stand in the place of what is submitted, once as though nothing were submitted and once
 * beside it: what differs is what the submission lets be found, or explains.
 */
public final class Anew {
  /** Of a service also what it was is judged, as each of its states holds for a time. */
  private static final RecordKind SERVICE = Kinds.of(Service.class);

  private final Database database;
  private final Staging staging;
  private final Came came;
  private final Prospect prospect;
  private final Set<RecordKind> chosen = new LinkedHashSet<>();

  /**
   * Nothing chosen yet.
   *
   * @param days the days as of which the submitted records of some kinds speak
   */
  public Anew(Database database, Staging staging, Map<RecordKind, LocalDate> days) {
    this.database = database;
    this.staging = staging;
    this.came = new Came(database, staging, days);
    this.prospect = new Prospect(database, staging, days);
  }

  /**
   * Chooses the records of a kind that what comes lets be judged anew.
   *
   * @return whether there are any
   */
  public boolean choose(RecordKind kind, Again again) {
    RecordKind other = Kinds.find(again.kind());
    if (other == null || !holdsSome(kind) || !came.any(other)) {
      return false;
    }
    if (chosen.add(kind)) {
      make(kind);
    }
    String linked = linked(other, again);
    boolean some = add(kind, kind.table(), linked + " AND " + isStaying(kind));
    if (kind == SERVICE) {
      some |= add(kind, kind.table() + "_history", linked);
    }
    return some;
  }

  /** The rules that rows of the chosen records of a kind break, as far as they are open. */
  public List<ResultRow> open(RecordKind kind) {
    return database.rows(
        SqlTemplate.of(
                """
                SELECT DISTINCT found.origin, found.origin_row, found.rule FROM {anew} AS judged
                JOIN main.open_finding AS found
                  ON found.origin = judged.origin AND found.origin_row = judged.origin_row
                """)
            .with("anew", table(kind))
            .sql());
  }

  /**
   * Lets the chosen records be judged in the place of what is submitted.
   *
   * @param without as though nothing were submitted
   * @param beside beside what is
   */
  public void judge(Runnable without, Runnable beside) {
    Map<RecordKind, String> tables = new LinkedHashMap<>();
    staging.kinds().forEach(kind -> tables.put(kind, Staging.submitted(kind)));
    List<RecordKind> both = staging.kinds().stream().filter(chosen::contains).toList();
    for (RecordKind kind : both) {
      rename(Staging.submitted(kind), "aside_" + kind.table());
      tables.put(kind, "temp.aside_" + kind.table());
    }
    chosen.forEach(kind -> rename(table(kind), "submitted_" + kind.table()));
    prospect.before(without);
    prospect.after(tables, beside);
    chosen.forEach(kind -> rename(Staging.submitted(kind), "anew_" + kind.table()));
    both.forEach(kind -> rename("temp.aside_" + kind.table(), "submitted_" + kind.table()));
  }

  /** Lets all records of some kinds stand in the place of what is submitted, and nothing else. */
  public static void everything(Database database, Set<RecordKind> kinds) {
    CalendarTable.make(database);
    for (RecordKind kind : kinds) {
      String columns = String.join(", ", KindTable.columnNames(kind));
      String all = "SELECT " + columns + " FROM main." + kind.table();
      database.execute(
          "CREATE TEMP VIEW submitted_"
              + kind.table()
              + " AS "
              + (kind == SERVICE ? all + " UNION ALL " + all + "_history" : all));
    }
  }

  /** Takes away what was made. */
  public void drop() {
    chosen.forEach(kind -> database.execute("DROP TABLE " + table(kind)));
    came.drop();
  }

  private static String table(RecordKind kind) {
    return "temp.anew_" + kind.table();
  }

  private boolean holdsSome(RecordKind kind) {
    return database.number("SELECT EXISTS (SELECT 1 FROM main." + kind.table() + ")") == 1;
  }

  private void rename(String table, String name) {
    database.execute("ALTER TABLE " + table + " RENAME TO " + name);
  }

  private void make(RecordKind kind) {
    if (kind == SERVICE) {
      database.execute(
          "CREATE TABLE " + table(kind) + " AS SELECT * FROM main.service WHERE FALSE");
      database.execute(
          "CREATE UNIQUE INDEX temp.anew_service_row ON anew_service(id, origin, batch)");
    } else {
      database.execute("CREATE TABLE " + KindTable.definition(kind, table(kind)));
    }
  }

  /** Adds records; gives whether there are such, be they added before. */
  private boolean add(RecordKind kind, String from, String which) {
    List<String> columns =
        KindTable.columnNames(kind).stream().map(name -> "kept." + name).toList();
    SqlTemplate rows =
        SqlTemplate.of("SELECT {columns} FROM main.{from} AS kept WHERE {which}")
            .with("from", from)
            .with("which", which);
    database.update(
        "INSERT OR IGNORE INTO "
            + table(kind)
            + " "
            + rows.with("columns", String.join(", ", columns)).sql());
    return database.number("SELECT EXISTS (" + rows.with("columns", "1").sql() + ")") == 1;
  }

  /** That a record neither goes nor is submitted; what a service was remains so for its time. */
  private String isStaying(RecordKind kind) {
    String stays = "TRUE";
    if (kind != SERVICE && staging.kinds().contains(kind)) {
      stays = isNotIn(kind, Staging.submitted(kind));
    }
    return stays + " AND NOT " + staging.gone().goes(kind);
  }

  private static String isNotIn(RecordKind kind, String table) {
    return SqlTemplate.of("NOT EXISTS (SELECT 1 FROM {table} AS own WHERE {same_key})")
        .with("table", table)
        .with("same_key", KindTable.sameKey(kind, "own", "kept"))
        .sql();
  }

  private static String linked(RecordKind other, Again again) {
    if (again.links().isEmpty()) {
      return "TRUE";
    }
    String own =
        again.links().stream()
            .map(link -> "kept." + link.field())
            .collect(Collectors.joining(", "));
    String came =
        again.links().stream().map(link -> value(other, link)).collect(Collectors.joining(", "));
    return "(%s) IN (SELECT DISTINCT %s FROM %s)".formatted(own, came, Came.table(other));
  }

  private static String value(RecordKind other, Again.Link link) {
    if (link.later() == 0) {
      return link.other();
    }
    return other.field(link.other()).type() == FieldType.MONTH
        ? "strftime('%%Y-%%m', %s || '-01', '+%d months')".formatted(link.other(), link.later())
        : link.other() + " + " + link.later();
  }
}
