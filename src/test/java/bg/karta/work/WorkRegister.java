package bg.karta.work;

import bg.karta.KartaRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A register of centres and caseworks written in the test itself, asked through the command line.
 */
final class WorkRegister {
  private final Path dir;
  private final List<String> files = new ArrayList<>();

  WorkRegister(Path dir) {
    this.dir = dir;
  }

  /** Centres as {@code id,municipality,opened,closed}. */
  WorkRegister centres(List<String> lines) {
    return file("centre", "id,municipality,opened,closed,name", with(lines, ",ЦЗСП"));
  }

  /** Reports as {@code centre,month,served,placed_primary,placed_subsidised,activation,trained}. */
  WorkRegister reports(List<String> lines) {
    return file(
        "centre-report",
        "centre,month,served,placed_primary,placed_subsidised,activation,trained",
        lines);
  }

  /** Caseworks as {@code id,person,centre,opened,closed,unemployed_since,young,barriers}. */
  WorkRegister caseworks(List<String> lines) {
    return file(
        "casework", "id,person,centre,opened,closed,unemployed_since,young,barriers", lines);
  }

  /** Steps as {@code casework,date,step}. */
  WorkRegister steps(List<String> lines) {
    return file("casework-step", "casework,date,step", lines);
  }

  private static List<String> with(List<String> lines, String more) {
    return lines.stream().map(line -> line + more).toList();
  }

  private WorkRegister file(String kind, String heading, List<String> lines) {
    List<String> all = new ArrayList<>(List.of(heading));
    all.addAll(lines);
    Path file = dir.resolve(kind + ".csv");
    try {
      Files.write(file, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.add(file.toString());
    return this;
  }

  /** Imports what was added since the last time, as of a day. */
  WorkRegister filled(String asOf) {
    List<String> args = new ArrayList<>(List.of("import", "--as-of", asOf));
    args.addAll(files);
    KartaRun.in(dir, args.toArray(String[]::new)).ends(0);
    files.clear();
    return this;
  }

  /** The rows of a command that prints a table. */
  List<Map<String, Object>> rows(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("-f", "json"));
    return rows(KartaRun.in(dir, all.toArray(String[]::new)).ends(0));
  }

  private static List<Map<String, Object>> rows(KartaRun run) {
    return StreamSupport.stream(run.json().get("rows").spliterator(), false)
        .map(
            row -> {
              Map<String, Object> cells = new LinkedHashMap<>();
              row.fields()
                  .forEachRemaining(
                      cell ->
                          cells.put(
                              cell.getKey(),
                              cell.getValue().isNull()
                                  ? null
                                  : cell.getValue().isNumber()
                                      ? (Object) cell.getValue().doubleValue()
                                      : cell.getValue().isBoolean()
                                          ? (Object) cell.getValue().booleanValue()
                                          : cell.getValue().asText()));
              return cells;
            })
        .toList();
  }

  /** The run of a command in a language. */
  KartaRun run(String lang, String... args) {
    String register = dir.resolve("karta.db").toString();
    return KartaRun.of(Map.of("KARTA_DB", register, "KARTA_LANG", lang), args);
  }

  /** A valid ЕГН, written apart from the demo's. */
  static String egn(LocalDate born, int serial) {
    int month = born.getMonthValue() + (born.getYear() >= 2000 ? 40 : 0);
    String nine =
        "%02d%02d%02d%03d"
            .formatted(born.getYear() % 100, month, born.getDayOfMonth(), 926 + serial);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (nine.charAt(i) - '0') * List.of(2, 4, 8, 5, 10, 9, 7, 3, 6).get(i);
    }
    return nine + (sum % 11 == 10 ? 0 : sum % 11);
  }
}
