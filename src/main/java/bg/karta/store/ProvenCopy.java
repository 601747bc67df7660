package bg.karta.store;

import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A copy of a register of which it is proven that it is whole: SQLite finds no fault in it, and
 * every table has as many rows, and the ledger the same lines, as in the register.
 */
final class ProvenCopy {
  /** A register that others write to without pause is tried so often. */
  private static final int ATTEMPTS = 5;

  private static final String TABLES =
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";

  private final Database source;

  ProvenCopy(Database source) {
    this.source = source;
  }

  /**
   * Writes the copy.
   *
   * @param draft a file that is there and empty
   * @throws Failure if the register is damaged, if it never rests, or if the copy is not whole
   */
  void writeTo(Path draft) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      long before = changes();
      Map<String, Long> counts = counts(source);
      List<String> ledger = ledger(source);
      empty(draft);
      source.update("VACUUM INTO :file", Parameters.of("file", draft.toAbsolutePath().toString()));
      // Others may write between two of these statements; then the numbers are of no one moment.
      if (changes() == before) {
        compare(draft, counts, ledger);
        return;
      }
    }
    throw new Failure(Failure.Category.LOCKED, "failure.database.locked", source.name());
  }

  /** Grows whenever another connection has changed the file. */
  private long changes() {
    return source.number("PRAGMA data_version");
  }

  private static void empty(Path draft) {
    try {
      Files.write(draft, new byte[0]);
    } catch (IOException unwritable) {
      throw new Failure(Failure.Category.INPUT, "failure.output.unwritable", draft);
    }
  }

  private void compare(Path draft, Map<String, Long> counts, List<String> ledger) {
    try (Database copy = Database.asItIs(draft, Duration.ZERO)) {
      requireWhole(copy);
      if (!counts(copy).equals(counts) || !ledger(copy).equals(ledger)) {
        throw new Failure(Failure.Category.DATABASE, "failure.backup.unlike", source.name());
      }
    }
  }

  /**
   * Makes sure that a register is whole.
   *
   * @throws Failure if it is damaged, or no register
   */
  static void requireWhole(Database register) {
    Schema.verify(register);
    List<String> faults = register.texts("PRAGMA integrity_check(1)", Parameters.none());
    if (!faults.equals(List.of("ok"))) {
      throw new Failure(Failure.Category.DATABASE, "failure.database.damaged", register.name());
    }
  }

  private static Map<String, Long> counts(Database register) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String table : register.texts(TABLES, Parameters.none())) {
      counts.put(table, register.number("SELECT COUNT(*) FROM main.\"" + table + '"'));
    }
    return counts;
  }

  private static List<String> ledger(Database register) {
    List<String> all = new ArrayList<>(Ledger.marks(register));
    all.addAll(
        register.texts(
            "SELECT json_array(batch, id, file, sha256, kind) FROM main.source ORDER BY id",
            Parameters.none()));
    return all;
  }
}
