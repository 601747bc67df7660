package bg.karta.licence;

import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.text.Lang;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    Parameters parameters =
        terms
            .parameters()
            .and("on", on.toString())
            .and("within", within)
            .and("lang", lang.toString())
            .and("provider", provider)
            .and("kind", kind)
            .and("municipality", municipality);
    return LicenceQueries.deadlines(database, parameters).stream()
        .map(Deadlines::deadline)
        .toList();
  }

  private static Deadline deadline(ResultRow row) {
    return new Deadline(
        Deadline.Occasion.valueOf(row.text("sort").toUpperCase(Locale.ROOT)),
        row.text("number"),
        row.day("day"),
        row.text("provider"),
        row.text("provider_name"),
        row.textOrNull("kinds"),
        row.textOrNull("municipality"),
        row.dayOrNull("issued"),
        row.dayOrNull("valid_to"),
        row.dayOrNull("renewal_opens"),
        row.dayOrNull("renewal_due"),
        row.textOrNull("matter"),
        row.textOrNull("file"),
        row.textOrNull("sheet"),
        row.has("origin_row") ? (int) row.whole("origin_row") : 0);
  }
}
