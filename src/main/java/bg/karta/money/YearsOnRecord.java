package bg.karta.money;

import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The years of which a budget or an expenditure is on record.
 *
 * @param years the earliest first
 */
public record YearsOnRecord(List<Integer> years) {
  /** Two years to compare, the earlier first. */
  public record Pair(int before, int after) {}

  /** Copies the years. */
  public YearsOnRecord {
    years = List.copyOf(years);
  }

  /** The years of a register. */
  public static YearsOnRecord of(Database database) {
    SqlText query = SqlText.beside(YearsOnRecord.class, "years");
    return new YearsOnRecord(
        Query.rows(database, query, Parameters.none()).stream()
            .map(row -> (int) row.whole("year"))
            .toList());
  }

  /**
   * The year asked for, or the last on record up to a day.
   *
   * @throws Failure if nothing is on record of the year asked for, or of any up to the day
   */
  public int one(@Nullable Integer asked, LocalDate on) {
    if (asked == null) {
      return lastUpTo(on.getYear());
    }
    return known(asked);
  }

  /**
   * The two years asked for; the last two on record up to a day where none were.
   *
   * @throws Failure if nothing is on record of one of them, or they are not in their order
   */
  public Pair pair(@Nullable Integer from, @Nullable Integer to, LocalDate on) {
    int after = to == null ? lastUpTo(on.getYear()) : known(to);
    int before = from == null ? before(after) : known(from);
    if (before >= after) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.years", year(before), year(after), list());
    }
    return new Pair(before, after);
  }

  private int known(int year) {
    if (!years.contains(year)) {
      throw years.isEmpty()
          ? nothing()
          : new Failure(Failure.Category.USAGE, "failure.usage.year", year(year), list());
    }
    return year;
  }

  private int lastUpTo(int year) {
    return years.stream()
        .filter(known -> known <= year)
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                years.isEmpty()
                    ? nothing()
                    : new Failure(
                        Failure.Category.USAGE, "failure.usage.year.later", year(year), list()));
  }

  private int before(int year) {
    return years.stream()
        .filter(known -> known < year)
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Category.USAGE, "failure.usage.year.single", year(year), list()));
  }

  private static Failure nothing() {
    return new Failure(Failure.Category.USAGE, "failure.usage.year.none");
  }

  private String list() {
    return years.stream().map(YearsOnRecord::year).collect(Collectors.joining(", "));
  }

  private static String year(int year) {
    return Integer.toString(year);
  }
}
