package bg.karta.store;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A register that takes in small files of providers, by the store alone: each line holds the ЕИК
 * and what stands under the other columns, joined by bars, nothing for a blank cell.
 *
 * @param folder where it lies
 */
record Editions(Path folder) {
  static final RecordKind PROVIDER = Objects.requireNonNull(Kinds.find("provider"));

  /** Who takes them in. */
  static final Signature SIGNATURE = KartaRun.SIGNATURE;

  static final String NAMES = "eik name";
  static final String PHONES = "eik name phone";

  /** What is thrown where no row may be in the way of another. */
  static final Consumer<Staging.Duplicate> NONE =
      duplicate -> {
        throw new AssertionError("a key twice, first in row " + duplicate.firstRow());
      };

  static Signature signature(Clock clock) {
    return new Signature(
        "ana", null, "pc", "1", "", ZonedDateTime.now(clock), () -> Duration.ofMillis(5));
  }

  Database open() {
    return Database.open(folder.resolve("karta.db"), Database.Mode.CREATE, Duration.ZERO);
  }

  Register register() {
    return Register.in(folder);
  }

  /** Takes in a file that speaks of the present. */
  Merging.Merged now(String columns, String... lines) {
    return take(null, false, columns, lines);
  }

  /** Takes in a file that is the state of a day. */
  Merging.Merged of(String day, String columns, String... lines) {
    return take(LocalDate.parse(day), false, columns, lines);
  }

  /** Takes in a file of all providers there are on a day. */
  Merging.Merged whole(String day, String columns, String... lines) {
    return take(LocalDate.parse(day), true, columns, lines);
  }

  /** Takes providers out as of a day; false where one is not there, or known as of a later day. */
  boolean remove(String day, String... keys) {
    LocalDate of = LocalDate.parse(day);
    try (Database database = open()) {
      database.begin();
      Ledger ledger = new Ledger(database);
      Sources sources = new Sources(database);
      long batch = ledger.next();
      int source = sources.next();
      Staging staging = new Staging(database);
      staging.mayLeave(PROVIDER, false);
      staging.expect(PROVIDER);
      staging.finish(NONE);
      Leaving leaving = new Leaving(database, staging);
      for (String key : keys) {
        RecordValues values = new RecordValues(PROVIDER);
        values.put(PROVIDER.field("eik"), key);
        if (!leaving.add(values)) {
          return false;
        }
      }
      if (leaving.knownAfter(PROVIDER, of) != null) {
        return false;
      }
      long removed = leaving.take(PROVIDER, batch, source, false);
      sources.add(batch, source(source, "f" + batch, "eik", of), NOTHING);
      ledger.addBatch(
          new BatchEntry(batch, Ledger.Action.REMOVE, "rules", "accepted", "why", removed),
          SIGNATURE);
      database.commit();
      return true;
    }
  }

  private Merging.Merged take(LocalDate day, boolean whole, String columns, String... lines) {
    try (Database database = open()) {
      database.begin();
      Ledger ledger = new Ledger(database);
      Sources sources = new Sources(database);
      long batch = ledger.next();
      int source = sources.next();
      Staging staging = new Staging(database);
      Leaving leaving = new Leaving(database, staging);
      if (whole) {
        staging.mayLeave(PROVIDER, true);
      }
      stage(staging, batch, source, columns, lines);
      staging.finish(NONE);
      if (whole) {
        leaving.leaveOut(PROVIDER, day, null);
      }
      staging.keep(PROVIDER, source, without(columns), day);
      Merging merging = new Merging(database, batch);
      Merging.Merged merged =
          (day == null
                  ? merging.present(PROVIDER, List.of(source))
                  : merging.ofDay(
                      PROVIDER,
                      day,
                      false,
                      Map.of(source, source(source, "f" + batch, columns, day).columns())))
              .get(source);
      if (merged.unchanged() > 0) {
        merging.confirm(PROVIDER);
      }
      if (whole) {
        leaving.confirm(PROVIDER, batch, day);
        leaving.take(PROVIDER, batch, source, true);
      }
      sources.add(batch, source(source, "f" + batch, columns, day), counts(merged));
      if (day != null) {
        merging.carry(PROVIDER);
      }
      ledger.addBatch(
          new BatchEntry(batch, Ledger.Action.IMPORT, "rules", "accepted", null, 0), SIGNATURE);
      database.commit();
      return merged;
    }
  }

  /** Stages lines as the rows of a source from the second on. */
  static void stage(Staging staging, long batch, int source, String columns, String... lines) {
    int row = 2;
    for (String line : lines) {
      add(staging, batch, source, row++, columns, line, NONE);
    }
  }

  static void add(
      Staging staging,
      long batch,
      int source,
      int row,
      String columns,
      String line,
      Consumer<Staging.Duplicate> duplicates) {
    RecordValues values = new RecordValues(PROVIDER);
    String[] cells = line.split("\\|", -1);
    List<String> names = List.of(columns.split(" "));
    for (int i = 0; i < cells.length; i++) {
      String name = names.get(i);
      FieldSpec field =
          PROVIDER.fields().stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow();
      values.put(field, cells[i].isEmpty() ? null : cells[i]);
    }
    values.cameFrom(batch, source, row);
    staging.add(values, duplicates);
  }

  private static List<String> without(String columns) {
    List<String> named = Arrays.asList(columns.split(" "));
    return PROVIDER.fields().stream()
        .map(FieldSpec::name)
        .filter(name -> !named.contains(name))
        .toList();
  }

  static Sources.Source source(int id, String file, String columns, LocalDate day) {
    String json =
        Arrays.stream(columns.split(" "))
            .map(name -> "\"" + name + "\":\"" + letter(columns, name) + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    LocalDate known = day == null ? LocalDate.parse("2026-01-31") : day;
    return new Sources.Source(
        id,
        file + ".csv",
        null,
        7,
        "hash-" + file,
        "provider",
        "UTF-8",
        ",",
        json,
        known,
        false,
        day == null ? Sources.KnownBy.PRESENT : Sources.KnownBy.DAY);
  }

  private static char letter(String columns, String name) {
    return (char) ('A' + List.of(columns.split(" ")).indexOf(name));
  }

  private static final Sources.RowCounts NOTHING = new Sources.RowCounts(0, 0, 0, 0, 0, 0, 0);

  static Sources.RowCounts counts(Merging.Merged merged) {
    return new Sources.RowCounts(
        merged.inserted() + merged.updated() + merged.unchanged() + merged.earlier(),
        merged.inserted(),
        merged.updated(),
        merged.unchanged(),
        merged.earlier(),
        0,
        0);
  }

  /** ЕИК, name and phone of every provider. */
  List<String> kept() {
    return register().rows("SELECT eik, name, phone FROM provider ORDER BY eik");
  }

  /** What each provider was before, and the batch that made it so no longer. */
  List<String> history() {
    return register()
        .rows(
            "SELECT eik, name, phone, until_batch FROM provider_history"
                + " ORDER BY eik, until_batch, batch, name");
  }

  /**
   * ЕИК, name and phone as of a day: of what was said up to it, the last file of the latest day.
   */
  List<String> asOf(String day) {
    List<String[]> said = new ArrayList<>();
    String sql =
        "SELECT r.eik, s.known_on, r.origin * 1000 + r.batch, r.eik || '|' || r.name || '|' || COALESCE(r.phone, '')"
            + " FROM %s AS r JOIN source AS s ON s.id = r.origin";
    for (String table : List.of("provider", "provider_history")) {
      register().rows(sql.formatted(table)).forEach(row -> said.add(row.split("\\|", 4)));
    }
    Map<String, String[]> last = new TreeMap<>();
    for (String[] row : said) {
      if (row[1].compareTo(day) <= 0) {
        last.merge(row[0], row, (one, other) -> isLater(other, one) ? other : one);
      }
    }
    return last.values().stream().map(row -> row[3]).toList();
  }

  private static boolean isLater(String[] one, String[] other) {
    int days = one[1].compareTo(other[1]);
    return days > 0 || (days == 0 && Long.parseLong(one[2]) > Long.parseLong(other[2]));
  }
}
