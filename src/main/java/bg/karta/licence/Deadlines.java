package bg.karta.licence;

import bg.karta.store.Database;
import bg.karta.text.Lang;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines are asked for.
 *
 * @param on the day from which on, and as of which licences are in force
 * @param within how many days after it
 * @param terms the terms of the law
 * @param provider only those of this ЕИК, or null
 * @param kind only those of this kind of service, or null
 * @param municipality only those in this municipality, by its code, or null
 */
public record Deadlines(
    LocalDate on,
    int within,
    Terms terms,
    @Nullable String provider,
    @Nullable String kind,
    @Nullable String municipality) {

  /** The last day on which something can be due. */
  public LocalDate until() {
    return on.plusDays(within);
  }

  /** The deadlines in a register, by day, their names in a language. */
  public List<Deadline> in(Database database, Lang lang) {
    Map<String, @Nullable Object> parameters = new HashMap<>(terms.parameters());
    parameters.put("on", on.toString());
    parameters.put("within", within);
    parameters.put("lang", lang.toString());
    parameters.put("provider", provider);
    parameters.put("kind", kind);
    parameters.put("municipality", municipality);
    return LicenceQueries.deadlines(database, parameters).stream()
        .map(Deadlines::deadline)
        .toList();
  }

  private static Deadline deadline(@Nullable Object[] row) {
    return new Deadline(
        Deadline.Sort.valueOf(required(row[0]).toUpperCase(Locale.ROOT)),
        required(row[1]),
        LocalDate.parse(required(row[2])),
        required(row[3]),
        required(row[4]),
        (String) row[5],
        (String) row[6],
        day(row[7]),
        day(row[8]),
        day(row[9]),
        day(row[10]),
        (String) row[11],
        (String) row[12],
        (String) row[13],
        row[14] instanceof Number number ? number.intValue() : 0);
  }

  private static String required(@Nullable Object cell) {
    return (String) Objects.requireNonNull(cell);
  }

  private static @Nullable LocalDate day(@Nullable Object cell) {
    return cell == null ? null : LocalDate.parse((String) cell);
  }
}
